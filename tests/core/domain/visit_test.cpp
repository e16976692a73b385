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

TEST_CASE("what the queue and the closing add to a visit is read back", "[domain]")
{
    Visit visit = closedVisit();
    visit.ticket = TicketId::makeAt(kNow);
    visit.priority = QStringLiteral("gravidanza");
    visit.arrivedAt = kNow.addSecs(-1200);
    visit.calledAt = kNow.addSecs(-60);
    visit.served = {{kNow, kNow.addSecs(300)}, {kNow.addSecs(500), kNow.addSecs(900)}};
    visit.held = {{kNow.addSecs(300), kNow.addSecs(500)}};
    visit.presentName = QStringLiteral("Anna");
    visit.presentPerson = PersonId::makeAt(kNow);
    visit.mandate = QStringLiteral("9f1c7c1e-5d6a-4d1e-8a39-6a3c2f1b0a11");
    visit.notes = {{kNow, QStringLiteral("OP-1"), QStringLiteral("Torna con la busta paga.")}};
    visit.bring = QStringLiteral("busta paga di ottobre");
    visit.appointment = Appointment{kNow.addDays(7), QStringLiteral("Valdirosa, banco 2")};
    visit.onAppointment = true;

    const auto read = Visit::fromJson(visit.toJson());

    REQUIRE(read);
    CHECK(*read == visit);
    CHECK(read->appointment->isOpen());
}

TEST_CASE("a visit written before there was a queue is read with nothing of it", "[domain]")
{
    const Visit visit = closedVisit();
    QJsonObject old = visit.toJson();
    for (const char *added :
         {"ticket", "priority", "arrived_at", "called_at", "served", "held", "present_name",
          "present_person", "mandate", "notes", "bring", "appointment", "on_appointment"})
        old.remove(QLatin1String(added));

    const auto read = Visit::fromJson(old);

    REQUIRE(read);
    CHECK(*read == visit);
    CHECK_FALSE(read->appointment);
}

TEST_CASE("a visit whose appointment has an unknown state is corrupt", "[domain]")
{
    Visit visit = closedVisit();
    visit.appointment = Appointment{kNow, {}};
    QJsonObject json = visit.toJson();
    QJsonObject appointment = json[QLatin1String("appointment")].toObject();
    appointment[QLatin1String("state")] = QStringLiteral("forse");
    json[QLatin1String("appointment")] = appointment;
    CHECK(Visit::fromJson(json).error().code == ErrorCode::Corrupt);
}
