#include "core/base/clock.h"
#include "ui/paper/paper_parts.h"
#include "ui/paper/papers.h"

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;
using rules::Outcome;

namespace {

/// The list is taken home: more reasons than these stand on the screen, not on the sheet.
constexpr int kMostReasons = 3;

Sentence outcomeWords(const PaperWords &words, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Probable:
        return words.say(u"*Probabilmente può chiederla.*"_s);
    case Outcome::Maybe:
        return words.say(u"*Forse sì.* Manca qualche informazione."_s);
    case Outcome::No:
        return words.say(u"*Per ora no.* Può presentarla lo stesso."_s);
    case Outcome::Referral:
        return words.say(u"*Si chiede a un altro ufficio.*"_s);
    case Outcome::Ended:
        return words.say(u"*Non si può più chiedere.*"_s);
    case Outcome::NotYet:
        return words.say(u"*Non si può ancora chiedere.*"_s);
    case Outcome::NotComputable:
        return words.say(u"*Qui non possiamo calcolarla.*"_s);
    }
    return {};
}

/// Met ones say why yes, unmet ones why no, unknown ones what is missing.
rules::Verdict tellingVerdict(Outcome outcome)
{
    return outcome == Outcome::Probable ? rules::Verdict::Met
           : outcome == Outcome::No     ? rules::Verdict::Unmet
                                        : rules::Verdict::Unknown;
}

Sentence wordsOf(const PaperWords &words, const QString &text, const rules::Text &worded)
{
    return worded.isEmpty() ? Sentence{text} : words.law(worded);
}

Sentence amountWords(const PaperWords &words, const rules::ResultValue &amount)
{
    const Filling filling = {{u"importo"_s, same(amount.shown)}};
    if (amount.unit == "EUR/month"_L1)
        return words.say(u"Importo previsto: *{importo} al mese*."_s, filling);
    if (amount.unit == "EUR/year"_L1)
        return words.say(u"Importo previsto: *{importo} all’anno*."_s, filling);
    if (amount.unit == "EUR/day"_L1)
        return words.say(u"Importo previsto: *{importo} al giorno*."_s, filling);
    return words.say(u"Importo previsto: *{importo}*."_s, filling);
}

void addFigures(PaperContent &content, const rules::Decision &decision, const QDate &today,
                const PaperWords &words)
{
    const rules::ResultValue *amount = decision.result(u"importo"_s);
    if (amount != nullptr && amount->unit.startsWith(u"EUR"_s) && decision.outcome != Outcome::No)
        content.line(amountWords(words, *amount));
    const rules::ResultValue *last = decision.result(u"termine_domanda"_s);
    const QDate day = last == nullptr ? QDate() : QDate::fromString(last->value, Qt::ISODate);
    if (!day.isValid())
        return;
    const Filling filling = {{u"data"_s, words.day(day)}};
    content.line(day >= today
                     ? words.say(u"Ha tempo fino al *{data}*."_s, filling)
                     : words.say(u"Si poteva chiedere fino al {data}. Chieda che cosa è ancora "
                                 u"possibile."_s,
                                 filling));
}

void addReasons(PaperContent &content, const rules::Decision &decision, const PaperWords &words)
{
    int said = 0;
    for (const rules::Reason &reason : decision.reasons) {
        if (reason.state != tellingVerdict(decision.outcome) || said == kMostReasons)
            continue;
        content.bullet(wordsOf(words, reason.text, reason.words));
        ++said;
    }
    if (!decision.note.isEmpty())
        content.line(wordsOf(words, decision.note, decision.noteWords));
    if (decision.nearest && decision.outcome == Outcome::No) {
        content.line(words.say(
            u"*Che cosa cambierebbe:* {via}"_s,
            {{u"via"_s, wordsOf(words, decision.nearest->text, decision.nearest->words)}}));
    }
}

}   // namespace

PaperContent checkOutcome(const PaperSources &sources, const PaperWords &words)
{
    PaperContent content = beginPaper(
        sources, words, u"esito"_s, words.say(u"Che cosa può chiedere"_s), sources.visit.id.uuid());
    const QDate today = inItaly(sources.nowUtc).date();
    content.fact(words.say(u"Per"_s), strong(personWords(words, sources.person)));
    Block box{BlockKind::Box,
              words.say(u"È un controllo fatto il {data} con quello che ci ha "
                        u"detto. Può fare domanda in ogni caso."_s,
                        {{u"data"_s, words.day(today)}}),
              words.say(u"Questo foglio non è una decisione"_s)};
    content.blocks.append(box);
    int number = 0;
    for (const CheckedBenefit &one : sources.checked) {
        Sentence title = words.law(one.benefit.plainName);
        if (title.other.isEmpty())
            title.other = words.name(one.benefit.name).other;
        content.heading(joined({same(QString::number(++number) + u'.'), title}, u" "_s));
        content.small(words.name(one.benefit.name));
        content.line(
            joined({outcomeWords(words, one.decision.outcome), whoDecides(words, one.benefit.body)},
                   u" "_s));
        addFigures(content, one.decision, today, words);
        addReasons(content, one.decision, words);
        if (!one.decision.provisional.isEmpty())
            content.small(words.say(u"Qualche punto della regola è ancora da verificare."_s));
        content.rules = u"Regole "_s + one.decision.bundle.section(u'-', 0, 0);
    }
    addWhereToAsk(content, words);
    return content;
}

}   // namespace ui::paper
