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
    SuccessionStep step{summary.id, summary.name.it(), SuccessionStep::State::InForce,
                        summary.inForceFrom, summary.inForceTo};
    if (summary.inForceFrom.isValid() && day < summary.inForceFrom)
        step.state = SuccessionStep::State::NotYet;
    else if (summary.inForceTo.isValid() && day > summary.inForceTo)
        step.state = SuccessionStep::State::Ended;
    return step;
}

/// Towards later benefits, up to the first that has not ended by `day`.
QList<SuccessionStep> forward(const std::vector<Benefit> &benefits, const Benefit &benefit,
                              QDate day)
{
    QList<SuccessionStep> steps{stepOf(benefit, day)};
    const auto *at = &benefit;
    while (steps.last().state == SuccessionStep::State::Ended && !at->summary.successor.isEmpty() &&
           steps.size() <= static_cast<qsizetype>(benefits.size())) {
        const auto id = at->summary.successor;
        at = find(benefits, id);
        if (at == nullptr) {
            steps.append({id, {}, SuccessionStep::State::Unknown, {}, {}});
            break;
        }
        steps.append(stepOf(*at, day));
    }
    return steps;
}

/// Towards earlier benefits, up to the first that had begun by `day`.
QList<SuccessionStep> backward(const std::vector<Benefit> &benefits, const Benefit &benefit,
                               QDate day)
{
    QList<SuccessionStep> steps{stepOf(benefit, day)};
    while (steps.last().state == SuccessionStep::State::NotYet &&
           steps.size() <= static_cast<qsizetype>(benefits.size())) {
        const auto id = steps.last().benefit;
        const auto before =
            std::find_if(benefits.begin(), benefits.end(),
                         [&](const Benefit &other) { return other.summary.successor == id; });
        if (before == benefits.end())
            break;
        steps.append(stepOf(*before, day));
    }
    return steps;
}

}   // namespace

void checkSuccession(const QList<ParsedBenefit> &benefits, Faults &faults)
{
    for (const auto &benefit : benefits) {
        const auto &successor = benefit.successor;
        if (successor.isEmpty())
            continue;
        if (!isBenefitId(successor.text)) {
            faults.add(successor.place,
                       u"«%1» non può essere il nome di una prestazione."_s.arg(successor.text));
            continue;
        }
        if (!benefit.inForce.to.isValid())
            faults.add(successor.place,
                       u"Chi ha un successore ha anche un ultimo giorno («in_force»)."_s,
                       u"2015-05-01 .. 2017-12-31"_s);
        auto id = successor.text;
        qsizetype steps = 0;
        while (!id.isEmpty() && id != benefit.id.text && steps <= benefits.size()) {
            const auto next =
                std::find_if(benefits.begin(), benefits.end(),
                             [&](const ParsedBenefit &other) { return other.id.text == id; });
            id = next == benefits.end() ? QString() : next->successor.text;
            ++steps;
        }
        if (id == benefit.id.text)
            faults.add(successor.place,
                       u"Di successore in successore si torna a «%1»."_s.arg(benefit.id.text));
    }
}

void followSuccession(const std::vector<Benefit> &benefits, const Benefit &benefit,
                      Decision &decision)
{
    if (decision.outcome == Outcome::Ended) {
        decision.boundary = benefit.summary.inForceTo;
        decision.succession = forward(benefits, benefit, decision.event);
    } else if (decision.outcome == Outcome::NotYet) {
        decision.boundary = benefit.summary.inForceFrom;
        decision.succession = backward(benefits, benefit, decision.event);
    }
    if (!decision.succession.isEmpty() &&
        decision.succession.last().state == SuccessionStep::State::InForce)
        decision.inForce = decision.succession.last().benefit;
}

}   // namespace core::rules
