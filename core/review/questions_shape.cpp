#include "core/review/shape_parts.h"
#include "core/rules/definition.h"

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

Shape optionShape()
{
    return record({
        must(u"value"_s, of(Form::Code), u"Codice"_s,
             u"Il codice che usano le regole; non si cambia e non si toglie."_s),
        must(u"label"_s, of(Form::Words), u"Parole"_s, u"La risposta come la legge la persona."_s),
        may(u"hint"_s, of(Form::Words), u"Spiegazione"_s, u"Seconda riga, in piccolo."_s),
    });
}

Shape aliasShape()
{
    return record(
        {
            must(u"name"_s, of(Form::Code), u"Altro nome"_s,
                 u"Un altro nome accettato in ingresso; nome@prestazione vale solo lì."_s),
            may(u"values"_s, dictionaryOf(of(Form::Names)), u"Valori"_s,
                u"Valore dato con questo nome: codice della domanda."_s),
        },
        u"name"_s);
}

/// What a question and a field of a list have in common.
std::vector<Field> answerFields(const QStringList &kinds)
{
    return {
        must(u"key"_s, of(Form::Code), u"Chiave"_s,
             u"Il nome del fatto nelle regole, nei casi e nelle pratiche: non si cambia."_s),
        must(u"kind"_s, oneOf(kinds), u"Tipo di risposta"_s,
             u"Sì o no, numero intero, decimale, importo, data, mese, scelta, testo, elenco."_s),
        may(u"unit"_s, of(Form::UnitName), u"Unità"_s,
            u"Per numeri e importi: EUR, EUR/month, week, day…"_s),
        may(u"range"_s, of(Form::CountRange), u"Da … a …"_s,
            u"Per i numeri interi, estremi compresi: 0..208"_s),
        must(u"ask"_s, of(Form::Words), u"Domanda"_s, u"La domanda intera, una frase."_s),
        must(u"short"_s, of(Form::Words), u"Nome breve"_s,
             u"Per gli elenchi e il riepilogo: «Data di fine»."_s),
        may(u"help"_s, of(Form::Words), u"Aiuto"_s, u"Una frase sotto la domanda."_s),
        may(u"why"_s, of(Form::Words), u"Perché lo chiediamo"_s,
            u"A che cosa serve e chi lo vede."_s),
        may(u"ground"_s, of(Form::Plain), u"Base giuridica"_s,
            u"La norma che permette di trattare il dato."_s),
        may(u"retention"_s, of(Form::Plain), u"Conservazione"_s,
            u"Per quanto tempo resta, e dove."_s),
        may(u"if_unknown"_s, of(Form::Words), u"Se non si sa"_s,
            u"Che cosa succede con «Non so»."_s),
        may(u"options"_s, listOf(optionShape(), {u"value"_s}, true), u"Risposte"_s,
            u"Le risposte di una scelta, nell'ordine dello schermo."_s),
        may(u"aliases"_s, listOf(aliasShape(), {u"name"_s}), u"Altri nomi"_s,
            u"Altri nomi accettati in ingresso."_s),
        may(u"value_aliases"_s, dictionaryOf(of(Form::Names)), u"Vecchi codici"_s,
            u"Vecchio codice: uno o più codici nuovi; più d'uno lascia aperto quale."_s),
        may(u"record"_s, of(Form::YesNo), u"Solo per la pratica"_s,
            u"Si tiene per la pratica, nessuna regola lo legge."_s),
        may(u"volatile"_s, of(Form::YesNo), u"Cambia nel tempo"_s,
            u"Reddito, lavoro, casa, famiglia: una risposta vecchia si conferma."_s),
        may(u"typical"_s, of(Form::Values), u"Risposte comuni"_s,
            u"Risposte che di solito si danno: ordinano l'intervista, non decidono."_s),
    };
}

const QStringList kKinds = {u"yes_no"_s, u"count"_s, u"decimal"_s, u"amount"_s,
                            u"date"_s,   u"month"_s, u"choice"_s,  u"text"_s};

Shape fieldShape()
{
    auto fields = answerFields(kKinds);
    fields.push_back(may(u"when"_s, of(Form::Formula), u"Quando si chiede"_s,
                         u"Di quali righe dell'elenco si chiede."_s));
    fields.push_back(may(u"default"_s, of(Form::Plain), u"Se non è dato"_s,
                         u"Che cosa vuol dire non dire nulla; null resta «non si sa»."_s));
    return record(fields);
}

Shape shorthandShape()
{
    return record({
        may(u"fields"_s, of(Form::Facts), u"Campi"_s, u"Che cosa ha ogni riga data così."_s),
        may(u"value"_s, of(Form::Code), u"Valore solo"_s,
            u"Il campo che è un valore dato al posto delle righe: una riga sola."_s),
        may(u"number"_s, of(Form::Code), u"Il loro numero"_s,
            u"Il fatto a cui va un numero dato con questo nome."_s),
    });
}

Shape questionShape()
{
    auto fields = answerFields(kKinds + QStringList{u"list"_s});
    const std::vector<Field> more = {
        must(u"section"_s, of(Form::Code), u"Sezione"_s,
             u"La sezione dell'intervista in cui si chiede."_s),
        may(u"item"_s, of(Form::Words), u"Una riga"_s, u"Come si chiama una riga: componente."_s),
        may(u"fields"_s, listOf(fieldShape(), {u"key"_s}, true), u"Campi"_s,
            u"Che cosa si chiede di ogni riga dell'elenco."_s),
        may(u"shorthands"_s, dictionaryOf(shorthandShape()), u"Nomi di righe"_s,
            u"Altri nomi dell'elenco in ingresso, per righe che hanno già alcuni campi."_s),
        may(u"number"_s, of(Form::Code), u"Il loro numero"_s,
            u"Il fatto a cui va un numero dato al posto dell'elenco."_s),
        may(u"applicant_row"_s, of(Form::Formula), u"La riga di chi chiede"_s,
            u"campo == risposta: i campi che sono anche domande sono un fatto solo."_s),
    };
    fields.insert(fields.end(), more.begin(), more.end());
    return record(fields);
}

Shape derivedShape()
{
    return record({
        must(u"name"_s, of(Form::Code), u"Nome"_s, u"Il nome nelle regole."_s),
        may(u"unit"_s, of(Form::UnitName), u"Unità"_s),
        may(u"label"_s, of(Form::Words), u"Parole"_s, u"Come si mostra alla persona."_s),
        may(u"aliases"_s, of(Form::Names), u"Altri nomi"_s),
        may(u"each"_s, of(Form::Code), u"Di ogni riga"_s,
            u"L'elenco di cui ogni riga ne ha uno."_s),
        must(u"is"_s, of(Form::Formula), u"Formula"_s,
             u"Come si calcola dai fatti; se è dato, vale quello dato."_s),
    });
}

}   // namespace

Shape checksShape()
{
    const auto check = record({
        must(u"id"_s, of(Form::Code), u"Codice"_s),
        must(u"at"_s, of(Form::Code), u"Dove si dice"_s,
             u"La domanda, o elenco.campo, accanto a cui si dice."_s),
        must(u"wrong"_s, of(Form::Formula), u"Contraddizione"_s,
             u"Vero quando i fatti non possono stare insieme; se non si sa, non si dice nulla."_s),
        must(u"text"_s, of(Form::Phrase), u"Frase"_s,
             u"Che cosa non torna, e che cosa guardare."_s),
    });
    return listOf(check, {u"id"_s});
}

Shape listPartShape()
{
    return record(
        {
            must(u"is"_s, of(Form::Formula), u"Quali righe"_s, u"«elenco where condizione»."_s),
            may(u"label"_s, of(Form::Words), u"Parole"_s),
        },
        u"is"_s);
}

Shape questionsShape()
{
    const auto section = record({
        must(u"id"_s, of(Form::Code), u"Codice"_s),
        must(u"title"_s, of(Form::Words), u"Titolo"_s),
        may(u"task"_s, oneOf(rules::sectionTasks()), u"Compito"_s,
            u"La riga dell'elenco dei compiti di una pratica."_s),
    });
    return record({
        may(u"sections"_s, listOf(section, {u"id"_s}, true), u"Sezioni"_s,
            u"Le parti dell'intervista, nell'ordine."_s),
        may(u"questions"_s, listOf(questionShape(), {u"key"_s}), u"Domande"_s,
            u"Le domande, ciascuna una volta sola per tutte le prestazioni."_s),
        may(u"derived"_s, listOf(derivedShape(), {u"name"_s}), u"Fatti calcolati"_s,
            u"Fatti che si calcolano da altri e non si chiedono."_s),
        may(u"lists"_s, dictionaryOf(listPartShape()), u"Parti di elenchi"_s,
            u"Le righe di un elenco che hanno qualcosa in comune."_s),
        may(u"checks"_s, checksShape(), u"Controlli"_s, u"Fatti che non possono stare insieme."_s),
    });
}

}   // namespace core::review
