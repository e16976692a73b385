#include "ui/rights/right_groups.h"

#include <algorithm>

namespace ui {

using namespace core;
using triage::Right;
using triage::RightKind;

namespace {

constexpr int kDaysBeforeDeadline = 5;
const QString kLetters = QStringLiteral("BCDEFGHILMOPQTUVZ");

bool endsByItself(const Right &right, const QDate &on)
{
    const auto &nearest = right.decision.nearest;
    return right.kind == RightKind::No && nearest && nearest->enough && nearest->from.isValid() &&
           nearest->from <= on.addYears(1);
}

}   // namespace

RightGroups groupRights(const triage::Assessment &assessment, const domain::VisitTalk &talk)
{
    RightGroups groups;
    for (const Right &right : assessment.rights) {
        const domain::BenefitChoice *choice = talk.choice(right.benefit);
        if (right.kind == RightKind::Ended)
            groups.ended.append(right.benefit);
        else if (choice != nullptr && choice->kind == domain::ChoiceKind::NotInterested)
            groups.refused.append(right.benefit);
        else if (right.kind == RightKind::Probable || right.kind == RightKind::Maybe ||
                 right.kind == RightKind::Received || endsByItself(right, assessment.on))
            groups.open.append(right.benefit);
        else
            groups.rest.append(right.benefit);
    }
    return groups;
}

QDate proposedReminder(const Right &right, const QDate &today)
{
    const auto &nearest = right.decision.nearest;
    if (nearest && nearest->from > today)
        return nearest->from;
    if (right.kind == RightKind::NotYet && right.decision.boundary > today)
        return right.decision.boundary;
    if (right.deadline.isValid() && right.deadline > today)
        return std::max(right.deadline.addDays(-kDaysBeforeDeadline), today.addDays(1));
    return today.addMonths(1);
}

QChar letterFor(const QString &label, QString &taken)
{
    for (const QString &from : {label.toUpper(), kLetters}) {
        for (const QChar letter : from) {
            // Capitals without accents: what every keyboard has a key for.
            if (letter < QLatin1Char('A') || letter > QLatin1Char('Z') || taken.contains(letter))
                continue;
            taken.append(letter);
            return letter;
        }
    }
    return {};
}

}   // namespace ui
