#include "app/ctl/scoped_facts.h"

namespace app::ctl {

static constexpr QLatin1Char kScope('@');

QJsonObject factsForBenefit(const QJsonObject &facts, const QString &benefit)
{
    QJsonObject plain;
    QJsonObject scoped;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const auto at = fact.key().lastIndexOf(kScope);
        if (at < 0)
            plain.insert(fact.key(), fact.value());
        else if (QStringView(fact.key()).mid(at + 1) == benefit)
            scoped.insert(fact.key().left(at), fact.value());
    }
    for (auto fact = scoped.begin(); fact != scoped.end(); ++fact)
        plain.insert(fact.key(), fact.value());
    return plain;
}

QStringList unknownScopes(const QJsonObject &facts, const QStringList &benefits)
{
    QStringList unknown;
    for (const QString &key : facts.keys()) {
        const auto at = key.lastIndexOf(kScope);
        if (at >= 0 && !benefits.contains(key.mid(at + 1)))
            unknown.append(key.mid(at + 1));
    }
    unknown.removeDuplicates();
    return unknown;
}

}   // namespace app::ctl
