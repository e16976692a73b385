#include "core/rules/interactions.h"

#include <QJsonArray>

#include <algorithm>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

bool mayHave(const Decision &decision)
{
    return decision.outcome == Outcome::Probable || decision.outcome == Outcome::Maybe;
}

}   // namespace

QJsonObject Interaction::toJson() const
{
    return {{u"between"_s, QJsonArray{benefit, other}},
            {u"kind"_s, incompatibilityCode(kind)},
            {u"certain"_s, certain},
            {u"text"_s, text},
            {u"source"_s, source},
            {u"provisional"_s, provisional.isEmpty() ? QJsonValue() : QJsonValue(provisional)}};
}

QList<Interaction> interactionsAmong(const QList<Decision> &decisions)
{
    QStringList possible;
    for (const auto &decision : decisions) {
        if (mayHave(decision))
            possible.append(decision.benefit);
    }
    QList<Interaction> found;
    for (const auto &decision : decisions) {
        if (!mayHave(decision))
            continue;
        for (const auto &one : decision.incompatibilities) {
            const auto same = [&](const Interaction &other) {
                return other.benefit == one.benefit && other.other == decision.benefit &&
                       other.kind == one.kind;
            };
            if (possible.contains(one.benefit) && std::none_of(found.begin(), found.end(), same))
                found.append({decision.benefit, one.benefit, one.kind, one.certain, one.text,
                              one.source, one.provisional});
        }
    }
    return found;
}

}   // namespace core::rules
