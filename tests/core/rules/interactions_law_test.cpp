#include "core/rules/catalogue.h"

#include <QJsonArray>
#include <QSet>

#include <catch2/catch.hpp>

using namespace core::rules;

namespace {

/// Benefits of the past that the law still names, but that have no file of their own.
const QStringList kWithoutFile = {QStringLiteral("una_tantum_cocopro"), QStringLiteral("aspi"),
                                  QStringLiteral("mini_aspi"),
                                  QStringLiteral("esonero_minimale_2015")};

/// One line of `incompatible_with`, with the days on which it is said.
struct Said {
    QString by;
    QString of;
    QString kind;
    QDate from;
    QDate to;   // invalid: no end
};

struct ShippedLaw {
    QList<Said> said;
    QSet<QString> ids;
    QStringList named;   // successors and what they replace
};

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QDate later(const QDate &one, const QDate &other)
{
    return !one.isValid() || other > one ? other : one;
}

QDate sooner(const QDate &one, const QDate &other)
{
    return !one.isValid() || (other.isValid() && other < one) ? other : one;
}

void addBenefit(ShippedLaw &law, const QJsonObject &described)
{
    const auto id = described[QLatin1String("id")].toString();
    law.ids.insert(id);
    const auto from = dayOf(described[QLatin1String("from")]);
    const auto to = dayOf(described[QLatin1String("to")]);
    for (const auto &item : described[QLatin1String("incompatible_with")].toArray()) {
        const auto line = item.toObject();
        law.said.append({id, line[QLatin1String("benefit")].toString(),
                         line[QLatin1String("kind")].toString(),
                         later(from, dayOf(line[QLatin1String("from")])),
                         sooner(to, dayOf(line[QLatin1String("to")]))});
    }
    const auto successor = described[QLatin1String("successor")];
    if (successor.isString())
        law.named.append(successor.toString());
    for (const auto &list : {successor.toArray(), described[QLatin1String("replaces")].toArray()})
        for (const auto &name : list)
            law.named.append(name.toString());
}

ShippedLaw shippedLaw()
{
    const auto loaded = Catalogue::load(QStringLiteral(SOURCE_DIR "/resources"));
    REQUIRE(loaded);
    ShippedLaw law;
    for (const auto &benefit : (*loaded)->benefits()) {
        const auto described = (*loaded)->describe(benefit.id);
        REQUIRE(described);
        addBenefit(law, *described);
    }
    return law;
}

bool onTheSameDays(const Said &one, const Said &other)
{
    const auto begins = later(one.from, other.from);
    const auto ends = sooner(one.to, other.to);
    return !ends.isValid() || begins <= ends;
}

}   // namespace

TEST_CASE("two benefits that speak of each other say the same on the same days",
          "[rules][law][incompatibility]")
{
    const auto law = shippedLaw();
    int agreed = 0;
    QStringList apart;
    for (const auto &one : law.said) {
        for (const auto &other : law.said) {
            if (one.by != other.of || one.of != other.by || one.by > other.by)
                continue;
            if (one.kind == other.kind)
                ++agreed;
            else if (onTheSameDays(one, other))
                apart.append(
                    QStringLiteral("%1 %2, %3 %4").arg(one.by, one.kind, other.by, other.kind));
        }
    }
    INFO(apart.join(QStringLiteral("; ")).toStdString());
    CHECK(apart.isEmpty());
    CHECK(agreed >= 40);
}

TEST_CASE("a benefit does not say of itself what goes with it", "[rules][law][incompatibility]")
{
    const auto law = shippedLaw();
    for (const auto &one : law.said) {
        INFO(one.by.toStdString() << " " << one.of.toStdString());
        CHECK(one.by != one.of);
    }
}

TEST_CASE("every benefit that the law names has a file or is known to be over",
          "[rules][law][incompatibility]")
{
    auto law = shippedLaw();
    REQUIRE(law.ids.size() >= 39);
    for (const auto &one : law.said)
        law.named.append(one.of);
    for (const auto &name : law.named) {
        INFO(name.toStdString());
        CHECK((law.ids.contains(name) || kWithoutFile.contains(name)));
    }
    for (const auto &name : kWithoutFile)
        CHECK_FALSE(law.ids.contains(name));
}
