#include "core/review/shape_parts.h"

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

Field when(const QString &about)
{
    return may(u"when"_s, of(Form::Formula), u"Quando"_s, about);
}

Shape tableShape()
{
    const auto column = record(
        {
            must(u"type"_s, of(Form::Code), u"Tipo"_s,
                 u"yes_no, text, date, number oppure un'unità."_s),
            may(u"default"_s, of(Form::Cell), u"Se manca"_s,
                u"Che cosa vale per le risposte senza riga."_s),
        },
        u"type"_s);
    auto row = record({
        must(u"key"_s, of(Form::Names), u"Risposta"_s,
             u"Il codice della risposta; una lista ripete la riga."_s),
        may(u"from"_s, of(Form::Day), u"Dal"_s),
        may(u"to"_s, of(Form::Day), u"Al"_s),
        knownFromField(),
        sourceField(false),
        marksField(),
    });
    row.item = {of(Form::Cell)};
    return record({
        sourceField(false),
        must(u"key"_s, of(Form::Code), u"Domanda"_s, u"La scelta che sceglie la riga."_s),
        may(u"by"_s, of(Form::Formula), u"Giorno"_s,
            u"La data che sceglie la riga in vigore; senza, l'evento."_s),
        must(u"columns"_s, dictionaryOf(column), u"Colonne"_s),
        must(u"rows"_s, listOf(row, {u"key"_s, u"from"_s, u"known_from"_s}), u"Righe"_s),
    });
}

Shape valueShape()
{
    return record(
        {
            may(u"each"_s, of(Form::Code), u"Di ogni riga"_s,
                u"L'elenco di cui ogni riga ne ha uno."_s),
            must(u"is"_s, of(Form::Formula), u"Formula"_s),
            may(u"label"_s, of(Form::Words), u"Parole"_s, u"Come si mostra alla persona."_s),
            may(u"unit"_s, of(Form::UnitName), u"Unità"_s),
            may(u"round"_s, of(Form::Rounding), u"Arrotondamento"_s,
                u"half_up(0.01), half_even(0.01), floor(1), ceil(1), oppure exact."_s),
            sourceField(false),
            marksField(),
        },
        u"is"_s);
}

Shape becauseShape()
{
    auto because = of(Form::Either);
    because.alternatives = {
        of(Form::Phrase),
        record({
            must(u"met"_s, of(Form::Phrase), u"Se c'è"_s),
            must(u"unmet"_s, of(Form::Phrase), u"Se non c'è"_s),
            may(u"unknown"_s, of(Form::Phrase), u"Se non si sa"_s),
        }),
    };
    return because;
}

Shape requirementShape()
{
    const auto referral = record({
        must(u"to"_s, of(Form::Formula), u"A chi"_s,
             u"Codice della prestazione o dell'ufficio; testo vuoto: un no e basta."_s),
        must(u"note"_s, of(Form::Phrase), u"Frase"_s),
    });
    const auto wayOut = record({
        must(u"text"_s, of(Form::Phrase), u"Frase"_s),
        may(u"from"_s, of(Form::Formula), u"Da quando"_s),
    });
    return record({
        must(u"id"_s, of(Form::Code), u"Codice"_s, u"Non si cambia: sta nelle pratiche chiuse."_s),
        may(u"label"_s, of(Form::Plain), u"Titolo"_s),
        may(u"in_force"_s, of(Form::DayRange), u"In vigore"_s,
            u"2015-05-01 .. oppure 2020-01-01 .. 2020-12-31; senza, sempre."_s),
        knownFromField(),
        may(u"by"_s, of(Form::Formula), u"Giorno"_s,
            u"La data che dice se è in vigore; senza, l'evento."_s),
        when(u"A chi si applica; senza, a tutti."_s),
        must(u"need"_s, of(Form::Formula), u"Condizione"_s, u"Che cosa deve essere vero."_s),
        sourceField(true),
        must(u"because"_s, becauseShape(), u"Motivo"_s,
             u"La frase con le cifre della persona: una per tutti i casi, oppure met, unmet e "
             "unknown."_s),
        marksField(),
        may(u"referral"_s, referral, u"Rinvio"_s, u"Dove va chi non ha questo requisito."_s),
        may(u"way_out"_s, wayOut, u"Che cosa lo cambierebbe"_s),
    });
}

Shape scheduleShape()
{
    const auto suspension = record({
        must(u"from"_s, of(Form::Day), u"Dal"_s),
        must(u"to"_s, of(Form::Day), u"Al"_s),
        when(u"Per chi vale la sospensione."_s),
        sourceField(true),
    });
    const auto reduction = record({
        must(u"rate"_s, of(Form::Formula), u"Quota"_s),
        must(u"first_day"_s, of(Form::Formula), u"Primo giorno ridotto"_s),
        must(u"round"_s, of(Form::Rounding), u"Arrotondamento"_s),
        sourceField(true),
        may(u"suspended"_s, listOf(suspension, {u"from"_s}), u"Sospensioni"_s),
    });
    const auto extension = record({
        when(u"Quando la durata si allunga."_s),
        must(u"days"_s, of(Form::Formula), u"Giorni in più"_s),
        sourceField(true),
    });
    const auto total = record({
        must(u"name"_s, of(Form::Code), u"Nome"_s),
        must(u"label"_s, of(Form::Words), u"Parole"_s),
    });
    return record({
        sourceField(false),
        must(u"start"_s, of(Form::Formula), u"Decorrenza"_s),
        must(u"days"_s, of(Form::Formula), u"Durata in giorni"_s),
        must(u"amount"_s, of(Form::Formula), u"Importo di un mese"_s),
        may(u"month"_s, of(Form::Whole), u"Giorni di un mese"_s, u"30 se non è scritto."_s),
        may(u"reduction"_s, reduction, u"Riduzione"_s),
        may(u"extension"_s, extension, u"Proroga"_s),
        may(u"total"_s, total, u"Totale"_s),
    });
}

Shape documentShape()
{
    return record({
        must(u"id"_s, of(Form::Code), u"Codice"_s),
        must(u"need"_s, oneOf({u"required"_s, u"useful"_s, u"declaration"_s, u"office"_s}),
             u"Serve come"_s, u"Obbligatorio, utile, basta dichiararlo, lo controlla l'ufficio."_s),
        when(u"A chi serve; senza, a tutti."_s),
        must(u"title"_s, of(Form::Phrase), u"Titolo"_s),
        may(u"explanation"_s, of(Form::Phrase), u"Spiegazione"_s),
        may(u"where"_s, of(Form::Phrase), u"Dove si trova"_s),
        sourceField(false),
    });
}

Shape statementShape(bool hasDay)
{
    std::vector<Field> fields = {
        must(u"id"_s, of(Form::Code), u"Codice"_s),
        when(u"A chi si applica; senza, a tutti."_s),
        must(u"text"_s, of(Form::Phrase), u"Frase"_s),
        sourceField(true),
        marksField(),
    };
    if (hasDay)
        fields.push_back(may(u"by"_s, of(Form::Formula), u"Entro"_s, u"L'ultimo giorno."_s));
    return record(fields);
}

Shape incompatibilityShape()
{
    return record({
        must(u"benefit"_s, of(Form::Code), u"Prestazione"_s),
        must(u"kind"_s,
             oneOf({u"excludes"_s, u"choice"_s, u"suspends"_s, u"reduces"_s, u"together"_s}),
             u"Che cosa succede"_s, u"Esclude, si sceglie, sospende, riduce, si cumula."_s),
        may(u"from"_s, of(Form::Day), u"Dal"_s),
        may(u"to"_s, of(Form::Day), u"Al"_s),
        when(u"Per chi; senza, per tutti."_s),
        must(u"text"_s, of(Form::Phrase), u"Frase"_s),
        sourceField(true),
        marksField(),
    });
}

Shape caseShape()
{
    const auto values = of(Form::Values);
    const auto expect = record({
        may(u"outcome"_s,
            oneOf({u"probable"_s, u"maybe"_s, u"no"_s, u"referral"_s, u"ended"_s, u"not-yet"_s,
                   u"not-computable"_s}),
            u"Esito"_s),
        may(u"reasons"_s, values, u"Requisiti"_s, u"Codice: met, unmet, unknown oppure absent."_s),
        may(u"results"_s, values, u"Risultati"_s, u"Nome: valore, oppure absent."_s),
        may(u"schedule"_s, values, u"Mesi"_s, u"Numero del mese: importo."_s),
        may(u"total"_s, of(Form::Number), u"Totale"_s),
        may(u"missing"_s, values, u"Fatti che mancano"_s, u"Esattamente questi, in ordine."_s),
        may(u"provisional"_s, values, u"Da verificare"_s, u"Almeno questi."_s),
        may(u"nearest"_s, of(Form::Code), u"Requisito più vicino"_s),
        may(u"successor"_s, of(Form::Names), u"Prestazione che segue"_s, u"Una, o tutte."_s),
        may(u"documents"_s, values, u"Documenti"_s, u"Almeno questi."_s),
        may(u"notes"_s, values, u"Note"_s, u"Almeno queste."_s),
        may(u"duties"_s, values, u"Scadenze"_s, u"Codice: giorno."_s),
        may(u"declarations"_s, values, u"Dichiarazioni"_s, u"Almeno queste."_s),
        may(u"absent"_s, values, u"Che cosa non c'è"_s),
        may(u"asks"_s, values, u"Che cosa si chiede"_s),
        may(u"says"_s, values, u"Parole che si dicono"_s),
        may(u"way_out"_s, values, u"Che cosa lo cambierebbe"_s),
        may(u"in_force"_s, of(Form::Names), u"Prestazione in vigore"_s, u"Una, o tutte."_s),
        may(u"incompatibilities"_s, values, u"Incompatibilità"_s, u"Almeno queste."_s),
        may(u"contradictions"_s, of(Form::Names), u"Contraddizioni"_s,
            u"I controlli che i fatti fanno scattare, esattamente questi."_s),
        may(u"refused"_s, values, u"Fatto rifiutato"_s),
    });
    return record({
        must(u"title"_s, of(Form::Plain), u"Titolo"_s),
        must(u"on"_s, of(Form::Day), u"Giorno"_s, u"Il giorno della decisione."_s),
        may(u"known_on"_s, of(Form::Day), u"Con la legge nota il"_s),
        may(u"like"_s, of(Form::Code), u"Come il profilo"_s),
        must(u"given"_s, of(Form::Facts), u"Fatti"_s,
             u"Fatto: valore; null è «non si sa»; { declined: yes } è «preferisce non dirlo»."_s),
        may(u"set"_s, of(Form::Facts), u"Valori fissati"_s),
        must(u"expect"_s, expect, u"Atteso"_s),
    });
}

Shape deskShape()
{
    return record({
        may(u"where"_s, of(Form::Words), u"Dove"_s, u"Ufficio e indirizzo."_s),
        may(u"hours"_s, of(Form::Words), u"Orario"_s),
        may(u"bring"_s, of(Form::Words), u"Che cosa si porta"_s),
        may(u"phone"_s, of(Form::Plain), u"Telefono"_s),
    });
}

Shape shownShape()
{
    return record({
        may(u"amount"_s, of(Form::Names), u"Importo"_s,
            u"Il risultato, o più: il primo che si calcola. Senza, «importo»."_s),
        may(u"payments"_s, of(Form::Whole), u"Pagamenti in un anno"_s,
            u"Di un importo che torna: 13 mensilità, 6 bimestri."_s),
        may(u"times"_s, of(Form::Code), u"Quante volte"_s,
            u"Il risultato con i mesi, o i giorni, per cui si paga."_s),
        may(u"deadline"_s, of(Form::Code), u"Termine"_s,
            u"Il risultato con l'ultimo giorno; senza, «termine_domanda»."_s),
        may(u"renewed_by"_s, of(Form::Names), u"Si rinnova con"_s,
            u"Fatti che la persona può rinnovare, come l'ISEE: l'importo può salire."_s),
    });
}

std::vector<Field> identityFields()
{
    return {
        must(u"id"_s, of(Form::Code), u"Codice"_s, u"Non si cambia: sta nelle pratiche chiuse."_s),
        must(u"name"_s, of(Form::Words), u"Nome"_s),
        must(u"plain_name"_s, of(Form::Words), u"Nome semplice"_s,
             u"Che cos'è, con le parole di tutti."_s),
        may(u"for_whom"_s, of(Form::Words), u"Per chi è"_s, u"Una frase semplice."_s),
        may(u"needs"_s, of(Form::Names), u"Bisogni"_s,
            u"Con quali bisogni si arriva: le schede di «Bisogni»."_s),
        may(u"first_step"_s, of(Form::Words), u"Primo passo"_s,
            u"Che cosa si fa per prima cosa, in una frase semplice."_s),
        may(u"desk"_s, deskShape(), u"Dove si va"_s,
            u"Per le misure locali e per chi va mandato altrove."_s),
        may(u"shown"_s, shownShape(), u"In elenco"_s,
            u"Quali risultati si vedono nell'elenco di che cosa si può chiedere."_s),
        may(u"for_household"_s, of(Form::YesNo), u"Uno per famiglia"_s,
            u"Se lo riceve un altro della famiglia, la persona ce l'ha già."_s),
        may(u"documents_later"_s, of(Form::YesNo), u"Documenti dopo"_s,
            u"no: la domanda parte solo con i documenti necessari. Senza: parte anche prima."_s),
        must(u"law"_s, of(Form::Plain), u"Legge"_s),
        must(u"service"_s, of(Form::Code), u"Servizio"_s, u"Per i riepiloghi: lavoro, famiglia…"_s),
        must(u"body"_s, of(Form::Plain), u"Chi decide"_s, u"L'ente, mai lo sportello."_s),
        must(u"event"_s, of(Form::Formula), u"Evento"_s, u"La data che sceglie la legge."_s),
        must(u"in_force"_s, of(Form::DayRange), u"In vigore"_s,
             u"Gli eventi per cui vale: 2015-05-01 .. oppure con i due estremi."_s),
        may(u"successor"_s, of(Form::Names), u"Prestazione che segue"_s,
            u"Una, o una lista di quelle che ne prendono il posto."_s),
        may(u"replaces"_s, of(Form::Names), u"Al posto di"_s),
        must(u"not_yet"_s, of(Form::Phrase), u"Prima che valga"_s),
        may(u"ended"_s, of(Form::Phrase), u"Quando è finita"_s, u"Serve se «in_force» finisce."_s),
        may(u"sources"_s, dictionaryOf(of(Form::Plain)), u"Fonti"_s,
            u"Le fonti, una volta sola: codice e testo."_s),
        may(u"marks"_s, dictionaryOf(of(Form::Plain)), u"Da verificare"_s,
            u"I punti che nessun testo dice: codice e frase mostrata accanto al risultato."_s),
    };
}

std::vector<Field> ruleFields()
{
    const auto ask = record(
        {
            must(u"key"_s, of(Form::Code), u"Domanda"_s),
            when(u"A chi si chiede; senza, a tutti."_s),
            may(u"default"_s, of(Form::Formula), u"Finché non si chiede"_s),
            may(u"record"_s, of(Form::YesNo), u"Solo per la domanda"_s,
                u"Serve per presentarla, nessuna regola lo usa."_s),
        },
        u"key"_s);
    const auto limit = record({
        must(u"when"_s, of(Form::Formula), u"Quando"_s),
        must(u"note"_s, of(Form::Phrase), u"Frase"_s, u"Con l'ufficio che decide."_s),
        sourceField(true),
    });
    const auto result = record(
        {
            must(u"name"_s, of(Form::Code), u"Nome"_s),
            when(u"Quando si mostra; senza, sempre."_s),
        },
        u"name"_s);
    const auto sends = record({
        must(u"to"_s, of(Form::Formula), u"A chi"_s, u"Testo: l'ente o l'ufficio."_s),
        must(u"note"_s, of(Form::Phrase), u"Frase"_s),
    });
    auto eitherTable = of(Form::Either);
    eitherTable.alternatives = {tableShape(), rangeTableShape()};
    return {
        may(u"asks"_s, listOf(ask, {u"key"_s}, true), u"Che cosa si chiede"_s,
            u"Le domande nell'ordine dell'intervista."_s),
        may(u"accepts"_s, of(Form::Names), u"Fatti accettati"_s,
            u"Si usano se ci sono, qui non si chiedono."_s),
        may(u"parameters"_s, dictionaryOf(parameterShape()), u"Parametri"_s,
            u"Le cifre della legge, con la data e la fonte di ciascuna."_s),
        may(u"uses"_s, of(Form::Names), u"Cifre comuni"_s,
            u"Parametri e tabelle della cartella parameters che usa."_s),
        may(u"tables"_s, dictionaryOf(eitherTable), u"Tabelle"_s,
            u"Che cosa vale per ogni risposta di una scelta, o per ogni scaglione."_s),
        may(u"lists"_s, dictionaryOf(listPartShape()), u"Parti di elenchi"_s,
            u"Le righe di un elenco che hanno qualcosa in comune."_s),
        may(u"values"_s, dictionaryOf(valueShape()), u"Valori calcolati"_s),
        must(u"requirements"_s, listOf(requirementShape(), {u"id"_s}, true), u"Requisiti"_s),
        may(u"not_computable"_s, listOf(limit, {u"when"_s}), u"Che cosa non si può calcolare"_s),
        may(u"sends_to"_s, sends, u"A chi si manda chi ha tutto"_s,
            u"L'ente che riceve la domanda: l'esito è un rinvio."_s),
        may(u"results"_s, listOf(result, {u"name"_s}, true), u"Risultati"_s,
            u"I valori che si mostrano, in ordine; un importo dice come si arrotonda."_s),
        may(u"schedule"_s, scheduleShape(), u"Mesi di pagamento"_s),
    };
}

}   // namespace

Shape benefitShape()
{
    auto fields = identityFields();
    const auto rules = ruleFields();
    fields.insert(fields.end(), rules.begin(), rules.end());
    const std::vector<Field> papers = {
        may(u"documents"_s, listOf(documentShape(), {u"id"_s}), u"Documenti"_s),
        may(u"declarations"_s, listOf(statementShape(false), {u"id"_s}), u"Dichiarazioni"_s),
        may(u"duties"_s, listOf(statementShape(true), {u"id"_s}), u"Scadenze"_s),
        may(u"notes"_s, listOf(statementShape(false), {u"id"_s}), u"Note"_s,
            u"Che cosa sta insieme e che cosa no."_s),
        may(u"incompatible_with"_s, listOf(incompatibilityShape(), {u"benefit"_s, u"from"_s}),
            u"Incompatibilità"_s),
        may(u"checks"_s, checksShape(), u"Controlli"_s, u"Fatti che non possono stare insieme."_s),
        may(u"profiles"_s, dictionaryOf(of(Form::Facts)), u"Profili"_s,
            u"Persone inventate da cui partono i casi."_s),
        may(u"cases"_s, listOf(caseShape(), {u"title"_s}), u"Casi"_s,
            u"Persone inventate con quello che le regole devono rispondere."_s),
    };
    fields.insert(fields.end(), papers.begin(), papers.end());
    return record(fields);
}

}   // namespace core::review
