#include "core/rules/succession.h"

#include "core/rules/incompatibility.h"

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

const Benefit *find(const std::vector<Benefit> &benefits, const QString &id)
{
    const auto found = std::find_if(benefits.begin(), benefits.end(), [&](const Benefit &benefit) {
        return benefit.summary.id == id;
    });
    return found == benefits.end() ? nullptr : &*found;
}

SuccessionStep stepOf(const Benefit &benefit, QDate day)
{
    const auto &summary = benefit.summary;
    SuccessionStep step{summary.id,          summary.name.it(), SuccessionStep::State::InForce,
                        summary.inForceFrom, summary.inForceTo, {}};
    if (summary.inForceFrom.isValid() && day < summary.inForceFrom)
        step.state = SuccessionStep::State::NotYet;
    else if (summary.inForceTo.isValid() && day > summary.inForceTo)
        step.state = SuccessionStep::State::Ended;
    return step;
}

/// Where to go on from one benefit: ids, in or not in the bundle.
using Next = QStringList (*)(const std::vector<Benefit> &, const Benefit &);

QStringList later(const std::vector<Benefit> &, const Benefit &benefit)
{
    return benefit.summary.successors;
}

QStringList earlier(const std::vector<Benefit> &benefits, const Benefit &benefit)
{
    QStringList ids;
    for (const auto &other : benefits) {
        if (other.summary.successors.contains(benefit.summary.id))
            ids.append(other.summary.id);
    }
    ids += benefit.replaces;
    ids.removeDuplicates();
    return ids;
}

/// From `benefit` along every branch, each up to the first that is no more in the state that
/// `goesOn`. A benefit that two branches reach shows once.
QList<SuccessionStep> follow(const std::vector<Benefit> &benefits, const Benefit &benefit,
                             QDate day, SuccessionStep::State goesOn, Next next)
{
    QList<SuccessionStep> steps{stepOf(benefit, day)};
    QStringList seen{benefit.summary.id};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto *at = find(benefits, steps[i].benefit);
        if (at == nullptr || steps[i].state != goesOn)
            continue;
        for (const auto &id : next(benefits, *at)) {
            if (seen.contains(id))
                continue;
            seen.append(id);
            const auto *other = find(benefits, id);
            auto step = other == nullptr
                            ? SuccessionStep{id, {}, SuccessionStep::State::Unknown, {}, {}, {}}
                            : stepOf(*other, day);
            step.after = at->summary.id;
            steps.append(step);
        }
    }
    return steps;
}

const ParsedBenefit *parsedNamed(const QList<ParsedBenefit> &benefits, const QString &id)
{
    const auto found =
        std::find_if(benefits.begin(), benefits.end(),
                     [&](const ParsedBenefit &benefit) { return benefit.id.text == id; });
    return found == benefits.end() ? nullptr : &*found;
}

/// Whether the successors of `from`, and theirs, lead to `to`.
bool leadsTo(const QList<ParsedBenefit> &benefits, const QString &from, const QString &to)
{
    QStringList open{from};
    for (qsizetype i = 0; i < open.size(); ++i) {
        if (open[i] == to)
            return true;
        const auto *benefit = parsedNamed(benefits, open[i]);
        if (benefit == nullptr)
            continue;
        for (const auto &next : benefit->successors) {
            if (!open.contains(next.text))
                open.append(next.text);
        }
    }
    return false;
}

void checkSuccessor(const QList<ParsedBenefit> &benefits, const ParsedBenefit &benefit,
                    const Written &successor, Faults &faults)
{
    if (!isBenefitId(successor.text)) {
        faults.add(successor.place,
                   u"«%1» non può essere il nome di una prestazione."_s.arg(successor.text));
        return;
    }
    if (!benefit.inForce.to.isValid())
        faults.add(successor.place,
                   u"Chi ha un successore ha anche un ultimo giorno («in_force»)."_s,
                   u"2015-05-01 .. 2017-12-31"_s);
    const auto same = [&](const Written &other) { return other.text == successor.text; };
    if (std::count_if(benefit.successors.begin(), benefit.successors.end(), same) > 1)
        faults.add(successor.place, u"«%1» c'è già."_s.arg(successor.text));
    if (leadsTo(benefits, successor.text, benefit.id.text))
        faults.add(successor.place,
                   u"Di successore in successore si torna a «%1»."_s.arg(benefit.id.text));
}

}   // namespace

void checkSuccession(const QList<ParsedBenefit> &benefits, Faults &faults)
{
    for (const auto &benefit : benefits) {
        for (const auto &successor : benefit.successors)
            checkSuccessor(benefits, benefit, successor, faults);
    }
}

void followSuccession(const std::vector<Benefit> &benefits, const Benefit &benefit,
                      Decision &decision)
{
    using State = SuccessionStep::State;
    if (decision.outcome == Outcome::Ended) {
        decision.boundary = benefit.summary.inForceTo;
        decision.succession = follow(benefits, benefit, decision.event, State::Ended, later);
    } else if (decision.outcome == Outcome::NotYet) {
        decision.boundary = benefit.summary.inForceFrom;
        decision.succession = follow(benefits, benefit, decision.event, State::NotYet, earlier);
    }
    for (const auto &step : decision.succession) {
        if (step.state == State::InForce)
            decision.inForce.append(step.benefit);
    }
}

}   // namespace core::rules
