#include "core/base/clock.h"
#include "ui/paper/paper_parts.h"
#include "ui/paper/papers.h"

namespace ui::paper {

using namespace core;
using namespace Qt::StringLiterals;
using rules::Outcome;
using triage::RightKind;

namespace {

/// The list is taken home: more reasons than these stand on the screen, not on the sheet.
constexpr int kMostReasons = 3;

RightKind kindOf(const CheckedBenefit &one)
{
    if (one.kind)
        return *one.kind;
    switch (one.decision.outcome) {
    case Outcome::Probable:
        return RightKind::Probable;
    case Outcome::Maybe:
        return RightKind::Maybe;
    case Outcome::No:
        return RightKind::No;
    case Outcome::Referral:
        return RightKind::Referral;
    case Outcome::Ended:
        return RightKind::Ended;
    case Outcome::NotYet:
        return RightKind::NotYet;
    case Outcome::NotComputable:
        break;
    }
    return RightKind::NotComputable;
}

Sentence kindWords(const PaperWords &words, RightKind kind)
{
    switch (kind) {
    case RightKind::Probable:
        return words.say(u"*Probabilmente può chiederla.*"_s);
    case RightKind::Maybe:
        return words.say(u"*Forse sì.* Manca qualche informazione."_s);
    case RightKind::Received:
        return words.say(u"*La riceve già.*"_s);
    case RightKind::No:
        return words.say(u"*Per ora no.* Può presentarla lo stesso."_s);
    case RightKind::Referral:
        return words.say(u"*Si chiede a un altro ufficio.*"_s);
    case RightKind::Ended:
        return words.say(u"*Non si può più chiedere.*"_s);
    case RightKind::NotYet:
        return words.say(u"*Non si può ancora chiedere.*"_s);
    case RightKind::NotComputable:
        return words.say(u"*Qui non possiamo calcolarla.*"_s);
    }
    return {};
}

/// Met ones say why yes, unmet ones why no, unknown ones what is missing.
rules::Verdict tellingVerdict(RightKind kind)
{
    return kind == RightKind::Probable ? rules::Verdict::Met
           : kind == RightKind::No     ? rules::Verdict::Unmet
                                       : rules::Verdict::Unknown;
}

Sentence wordsOf(const PaperWords &words, const QString &text, const rules::Text &worded)
{
    return worded.isEmpty() ? Sentence{text} : words.law(worded);
}

Sentence amountWords(const PaperWords &words, const Sentence &amount, const QString &unit)
{
    const Filling filling = {{u"importo"_s, amount}};
    if (unit == "EUR/month"_L1)
        return words.say(u"Importo previsto: *{importo} al mese*."_s, filling);
    if (unit == "EUR/year"_L1)
        return words.say(u"Importo previsto: *{importo} all’anno*."_s, filling);
    if (unit == "EUR/day"_L1)
        return words.say(u"Importo previsto: *{importo} al giorno*."_s, filling);
    return words.say(u"Importo previsto: *{importo}*."_s, filling);
}

Sentence rangeWords(const PaperWords &words, const triage::AmountRange &range)
{
    if (range.isExact())
        return same(range.least->toItalian());
    Filling ends;
    if (range.least)
        ends[u"minimo"_s] = same(range.least->toItalian());
    if (range.most)
        ends[u"massimo"_s] = same(range.most->toItalian());
    if (!range.least)
        return words.say(u"fino a {massimo}"_s, ends);
    return range.most ? words.say(u"da {minimo} a {massimo}"_s, ends)
                      : words.say(u"almeno {minimo}"_s, ends);
}

/// Of what is paid already or cannot be had the paper says no amount.
void addAmount(PaperContent &content, const CheckedBenefit &one, const PaperWords &words)
{
    const RightKind kind = kindOf(one);
    if (kind == RightKind::No || kind == RightKind::Received)
        return;
    if (one.amount.isKnown()) {
        content.line(amountWords(words, rangeWords(words, one.amount), one.amount.unit));
        return;
    }
    const rules::ResultValue *amount = one.decision.result(u"importo"_s);
    if (amount != nullptr && amount->unit.startsWith(u"EUR"_s))
        content.line(amountWords(words, same(amount->shown), amount->unit));
}

void addDeadline(PaperContent &content, const CheckedBenefit &one, const QDate &today,
                 const PaperWords &words)
{
    const rules::ResultValue *last = one.decision.result(u"termine_domanda"_s);
    const QDate day = one.deadline.isValid() ? one.deadline
                      : last == nullptr      ? QDate()
                                             : QDate::fromString(last->value, Qt::ISODate);
    if (!day.isValid() || kindOf(one) == RightKind::Received)
        return;
    const Filling filling = {{u"data"_s, words.day(day)}};
    content.line(day >= today
                     ? words.say(u"Ha tempo fino al *{data}*."_s, filling)
                     : words.say(u"Si poteva chiedere fino al {data}. Chieda che cosa è ancora "
                                 u"possibile."_s,
                                 filling));
}

/// Nothing when nothing was found.
Sentence wayOut(const PaperWords &words, const rules::Decision &decision)
{
    if (!decision.nearest || decision.outcome != Outcome::No)
        return {};
    return words.say(u"*Che cosa cambierebbe:* {via}"_s,
                     {{u"via"_s, wordsOf(words, decision.nearest->text, decision.nearest->words)}});
}

void addReasons(PaperContent &content, const CheckedBenefit &one, const PaperWords &words)
{
    int said = 0;
    for (const rules::Reason &reason : one.decision.reasons) {
        if (reason.state != tellingVerdict(kindOf(one)) || said == kMostReasons)
            continue;
        content.bullet(wordsOf(words, reason.text, reason.words));
        ++said;
    }
    if (!one.decision.note.isEmpty())
        content.line(wordsOf(words, one.decision.note, one.decision.noteWords));
    if (const Sentence way = wayOut(words, one.decision); !way.isEmpty())
        content.line(way);
}

Sentence titleOf(const PaperWords &words, const rules::BenefitSummary &benefit)
{
    Sentence title = words.law(benefit.plainName);
    if (title.other.isEmpty())
        title.other = words.name(benefit.name).other;
    return title;
}

void addBenefit(PaperContent &content, const CheckedBenefit &one, int number, const QDate &today,
                const PaperWords &words)
{
    content.heading(
        joined({same(QString::number(number) + u'.'), titleOf(words, one.benefit)}, u" "_s));
    content.small(words.name(one.benefit.name));
    QList<Sentence> outcome = {kindWords(words, kindOf(one))};
    // Who has it already waits for nobody's decision.
    if (kindOf(one) != RightKind::Received)
        outcome.append(whoDecides(words, one.benefit.body));
    content.line(joined(outcome, u" "_s));
    addAmount(content, one, words);
    addDeadline(content, one, today, words);
    if (kindOf(one) != RightKind::Received)
        addReasons(content, one, words);
    if (one.refused)
        content.line(words.say(u"Ha detto che per ora non le interessa."_s));
    if (!one.decision.provisional.isEmpty() || one.amount.provisional)
        content.small(words.say(u"Qualche punto della regola è ancora da verificare."_s));
}

/// One line a benefit: which, the first reason, and what would change it.
void addForNowNot(PaperContent &content, const QList<CheckedBenefit> &all, const PaperWords &words)
{
    if (all.isEmpty())
        return;
    content.heading(words.say(u"Per ora no"_s));
    for (const CheckedBenefit &one : all) {
        QList<Sentence> said = {titleOf(words, one.benefit)};
        for (const rules::Reason &reason : one.decision.reasons)
            if (reason.state == rules::Verdict::Unmet && said.size() == 1)
                said.append(wordsOf(words, reason.text, reason.words));
        const Sentence line = joined(said, u": "_s);
        const Sentence way = wayOut(words, one.decision);
        content.bullet(way.isEmpty() ? line : joined({line, way}, u" "_s));
    }
}

}   // namespace

void addCheck(PaperContent &content, const PaperSources &sources, const PaperWords &words)
{
    const QDate today = inItaly(sources.nowUtc).date();
    Block box{BlockKind::Box,
              words.say(u"È un controllo fatto il {data} con quello che ci ha "
                        u"detto. Può fare domanda in ogni caso."_s,
                        {{u"data"_s, words.day(today)}}),
              words.say(u"Questo foglio non è una decisione"_s)};
    content.blocks.append(box);
    int number = 0;
    QList<CheckedBenefit> forNowNot;
    for (const CheckedBenefit &one : sources.checked) {
        content.rules = u"Regole "_s + one.decision.bundle.section(u'-', 0, 0);
        // Of all benefits there are, most are not for this person: those are told in short.
        if (sources.interviewed && kindOf(one) == RightKind::No)
            forNowNot.append(one);
        else
            addBenefit(content, one, ++number, today, words);
    }
    addForNowNot(content, forNowNot, words);
}

PaperContent checkOutcome(const PaperSources &sources, const PaperWords &words)
{
    PaperContent content = beginPaper(
        sources, words, u"esito"_s, words.say(u"Che cosa può chiedere"_s), sources.visit.id.uuid());
    content.fact(words.say(u"Per"_s), strong(personWords(words, sources.person)));
    addCheck(content, sources, words);
    addWhereToAsk(content, words);
    return content;
}

}   // namespace ui::paper
