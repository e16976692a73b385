#include "core/domain/visit.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::domain;

namespace {

const QDateTime kNow({2026, 11, 24}, {9, 30, 12, 345}, Qt::UTC);

Visit closedVisit()
{
    return {.id = VisitId::makeAt(kNow),
            .person = PersonId::makeAt(kNow),
            .number = QStringLiteral("L07"),
            .service = QStringLiteral("lavoro"),
            .by = QStringLiteral("OP-1"),
            .openedAt = kNow,
            .closedAt = kNow.addSecs(900),
            .needs = {QStringLiteral("lavoro_perso")},
            .benefitsAssessed = {QStringLiteral("naspi")},
            .benefitsProbable = {QStringLiteral("naspi")},
            .casesStarted = {CaseId::makeAt(kNow)},
            .casesHandedIn = {CaseId::makeAt(kNow)},
            .outcome = QStringLiteral("TRASMESSA"),
            .nextStep = QStringLiteral("busta paga"),
            .nextStepOn = QDate(2026, 12, 1),
            .newPerson = true,
            .offline = true};
}

}   // namespace

TEST_CASE("a closed visit is read back as it was written", "[domain]")
{
    const Visit visit = closedVisit();

    const auto read = Visit::fromJson(visit.toJson());

    REQUIRE(read);
    CHECK(*read == visit);
    CHECK_FALSE(read->isOpen());
}

TEST_CASE("a visit without closing time is open after reading", "[domain]")
{
    Visit visit = closedVisit();
    visit.closedAt = QDateTime();

    const auto read = Visit::fromJson(visit.toJson());

    REQUIRE(read);
    CHECK(read->isOpen());
}

TEST_CASE("a visit with a member of another type is corrupt", "[domain]")
{
    QJsonObject json = closedVisit().toJson();
    json[QLatin1String("offline")] = QStringLiteral("yes");

    const auto read = Visit::fromJson(json);

    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Corrupt);
}
