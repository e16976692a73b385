#include "app/ctl/scoped_facts.h"

namespace app::ctl {

static constexpr QLatin1Char kScope('@');

QString nameOf(const QString &key)
{
    const auto at = key.lastIndexOf(kScope);
    return at < 0 ? key : key.left(at);
}

QString scopeOf(const QString &key)
{
    const auto at = key.lastIndexOf(kScope);
    return at < 0 ? QString() : key.mid(at + 1);
}

QJsonObject factsForBenefit(const QJsonObject &facts, const QString &benefit)
{
    QJsonObject mine;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (scopeOf(fact.key()) == benefit)
            mine.insert(nameOf(fact.key()), fact.value());
    }
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (scopeOf(fact.key()).isEmpty() && !mine.contains(fact.key()))
            mine.insert(fact.key(), fact.value());
    }
    return mine;
}

}   // namespace app::ctl
