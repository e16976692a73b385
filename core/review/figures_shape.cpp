#include "core/review/shape_parts.h"

namespace core::review {

using namespace Qt::StringLiterals;

Field sourceField(bool needed)
{
    return {u"source"_s, of(Form::Names), needed, u"Fonte"_s,
            u"Codice di una fonte di «sources», seguito dal punto: \"dlgs22 art. 3 c. 1\"; una "
            "lista ne dà più d'una."_s};
}

Field marksField()
{
    return may(u"provisional"_s, of(Form::Names), u"Da verificare"_s,
               u"Uno o più codici di «marks»: il dubbio segue ogni risultato che tocca."_s);
}

Field knownFromField()
{
    return may(u"known_from"_s, of(Form::Day), u"Noto dal"_s,
               u"Il giorno da cui la legge lo sa, se è dopo quello da cui vale."_s);
}

Shape parameterShape()
{
    const auto row = record({
        must(u"from"_s, of(Form::Day), u"Dal"_s),
        may(u"to"_s, of(Form::Day), u"Al"_s),
        must(u"value"_s, of(Form::Number), u"Valore"_s,
             u"1456.72 oppure 75%; null: qui finisce."_s),
        sourceField(true),
        marksField(),
        knownFromField(),
    });
    return record({
        may(u"label"_s, of(Form::Words), u"Parole"_s),
        may(u"unit"_s, of(Form::UnitName), u"Unità"_s, u"EUR, EUR/month, week, day…"_s),
        may(u"by"_s, of(Form::Formula), u"Giorno"_s,
            u"La data che sceglie il valore; senza, l'evento."_s),
        may(u"covers"_s, of(Form::DayRange), u"Periodo coperto"_s,
            u"I giorni senza buchi; senza, quelli della prestazione."_s),
        must(u"values"_s, listOf(row, {u"from"_s, u"known_from"_s}), u"Valori"_s),
    });
}

Shape rangeTableShape()
{
    const auto column = record(
        {
            must(u"type"_s, of(Form::Code), u"Tipo"_s, u"number, date oppure un'unità."_s),
            must(u"across"_s, of(Form::Formula), u"Numero"_s,
                 u"Il numero che sceglie la colonna."_s),
            must(u"counts"_s, of(Form::CountRange), u"Da … a …"_s),
        },
        u"type"_s);
    // Keys are the edge and the columns.
    auto steps = record({});
    steps.item = {of(Form::Values)};
    auto rate = of(Form::Either);
    rate.alternatives = {of(Form::Number), dictionaryOf(of(Form::Number))};
    auto line = record({must(u"every"_s, of(Form::Number), u"Passo"_s)});
    line.item = {of(Form::Values)};
    const auto version = record({
        must(u"from"_s, of(Form::Day), u"Dal"_s),
        may(u"to"_s, of(Form::Day), u"Al"_s),
        knownFromField(),
        sourceField(true),
        marksField(),
        may(u"rows"_s, listOf(steps, {}, true), u"Scaglioni"_s, u"Uno per uno."_s),
        may(u"line"_s, line, u"Scaglioni uguali"_s, u"Da quanto a quanto, e ogni quanto."_s),
        may(u"rate"_s, rate, u"Aumento"_s, u"Dai valori arrotondati della versione precedente."_s),
        may(u"printed"_s, listOf(steps, {}, true), u"Valori pubblicati"_s,
            u"Righe della tabella ufficiale: devono venire uguali."_s),
    });
    return record({
        may(u"label"_s, of(Form::Words), u"Parole"_s),
        may(u"steps"_s, of(Form::Formula), u"Che cosa si misura"_s),
        may(u"unit"_s, of(Form::UnitName), u"Unità"_s),
        may(u"edge"_s, oneOf({u"up_to"_s, u"below"_s}), u"Estremo"_s,
            u"Fino a (compreso), oppure sotto."_s),
        may(u"by"_s, of(Form::Formula), u"Giorno"_s),
        may(u"covers"_s, of(Form::DayRange), u"Periodo coperto"_s),
        may(u"beyond"_s, oneOf({u"last"_s}), u"Oltre l'ultimo"_s,
            u"last: vale l'ultimo scaglione."_s),
        must(u"columns"_s, dictionaryOf(column), u"Colonne"_s),
        may(u"round"_s, dictionaryOf(of(Form::Rounding)), u"Arrotondamenti"_s,
            u"Degli estremi e di ciascuna colonna."_s),
        must(u"versions"_s, listOf(version, {u"from"_s, u"known_from"_s}), u"Versioni"_s),
    });
}

}   // namespace core::review
