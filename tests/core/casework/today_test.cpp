#include "core/casework/today.h"
#include "core/rules/catalogue.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using casework::TodayKind;
using tests::DeskFixture;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Over the rules that ship, where NASpI has a last day to apply: 68 days after the job ended.
struct Office : DeskFixture {
    Office() : DeskFixture(text("p.riva"), shippedBundle()) {}

    casework::TodayList today()
    {
        const auto list = desk->today().read();
        INFO((list ? QString() : list.error().detail).toStdString());
        REQUIRE(list);
        return *list;
    }
    domain::Case naspi(const char *ended, const char *name = "Bruno Testa")
    {
        domain::Case subject = draft(person(QLatin1String(name)), text("naspi"));
        subject = answered(subject, text("data_cessazione"), text(ended));
        subject = answered(subject, text("giorni_indennita_mancato_preavviso"), 0);
        return answered(subject, text("evento_sospensivo"), text("nessuno"));
    }
    domain::Visit closedWith(const domain::Appointment &appointment,
                             const char *name = "Bruno Testa")
    {
        const auto visit = desk->visits().open(person(QLatin1String(name)).id, false);
        REQUIRE(visit);
        casework::VisitClosing closing{text("APPUNTAMENTO")};
        closing.appointment = appointment;
        REQUIRE(desk->visits().close(visit->id, closing));
        return *visit;
    }
};

}   // namespace

TEST_CASE("deadlines of open cases show from a week before, the nearest first", "[casework][today]")
{
    Office desk;
    const auto soon = desk.naspi("2026-09-20");                   // until 27 November
    const auto later = desk.naspi("2026-09-30", "Lucia Ferri");   // until 7 December
    const auto list = desk.today();
    REQUIRE(list.deadlines.size() == 1);
    CHECK(list.deadlines.first().kind == TodayKind::Deadline);
    CHECK(list.deadlines.first().caseId == soon.id);
    CHECK(list.deadlines.first().on == QDate(2026, 11, 27));
    CHECK(list.deadlines.first().personName == text("Bruno Testa"));

    // Six days later the second is in, and the first has passed but is still worth saying.
    desk.clock.advance(std::chrono::hours(24 * 6));
    const auto next = desk.today();
    REQUIRE(next.deadlines.size() == 2);
    CHECK(next.deadlines.first().caseId == soon.id);
    CHECK(next.deadlines.last().caseId == later.id);
    CHECK(next.deadlines.last().on == QDate(2026, 12, 7));
}

TEST_CASE("an answer that moves the deadline is seen at the next reading", "[casework][today]")
{
    Office desk;
    const auto subject = desk.naspi("2026-09-20");
    REQUIRE(desk.today().deadlines.size() == 1);
    desk.answered(subject, text("data_cessazione"), text("2026-11-01"));
    CHECK(desk.today().deadlines.isEmpty());
}

TEST_CASE("a document promised for today is on the list, by its title", "[casework][today]")
{
    Office desk;
    const auto subject = desk.naspi("2026-11-01");
    const auto documents =
        desk.parts.catalogue->documents(text("naspi"), subject.facts, desk.clock.today());
    REQUIRE(documents);
    REQUIRE_FALSE(documents->isEmpty());
    const rules::Document &paper = documents->first();
    const auto promised =
        desk.desk->cases().setDocument(subject.id, subject.revision, paper.id,
                                       domain::DocumentStatus::Promised, QDate(2026, 11, 26));
    REQUIRE(promised);
    CHECK(desk.today().deadlines.isEmpty());

    desk.clock.advance(std::chrono::hours(24 * 2));
    const auto list = desk.today();
    REQUIRE(list.deadlines.size() == 1);
    CHECK(list.deadlines.first().kind == TodayKind::DocumentDue);
    CHECK(list.deadlines.first().subject == paper.title.it());
}

TEST_CASE("appointments of today are in the order of their hours; a missed one stays",
          "[casework][today]")
{
    Office desk;
    const auto at = [](int day, int hour) {
        return QDateTime({2026, 11, day}, {hour, 0}, Qt::UTC);
    };
    const auto first = desk.closedWith({at(25, 9), text("banco 2")});
    const auto second = desk.closedWith({at(26, 8), text("banco 2")}, "Lucia Ferri");
    CHECK(desk.today().appointments.isEmpty());

    desk.clock.set(at(26, 7));
    const auto list = desk.today();
    REQUIRE(list.appointments.size() == 2);
    CHECK(list.appointments.first().visit == first.id);
    CHECK(list.appointments.last().personName == text("Lucia Ferri"));

    REQUIRE(desk.desk->visits().settleAppointment(first.id, text("assente")));
    CHECK(desk.today().appointments.size() == 1);
    // Who comes has kept it.
    const auto visit = desk.desk->visits().open(desk.person(text("Lucia Ferri")).id, false);
    REQUIRE(visit);
    CHECK(visit->onAppointment);
    CHECK(desk.today().appointments.isEmpty());
    CHECK(desk.desk->visits().view(second.id)->appointment->state == text("presente"));
}

TEST_CASE("operators are named, and who is signed in knows to be meant", "[casework][today]")
{
    Office desk;
    const auto list = desk.today();
    CHECK(list.names[text("OP-2C91")] == text("Marco Longo"));
    CHECK(list.me == text("OP-7F3A"));
    CHECK(list.size() == 0);
}

TEST_CASE("receipts are of today; a refusal stays until it is dealt with", "[casework][today]")
{
    DeskFixture desk;
    const auto received = desk.finalised(desk.fullDraft(desk.person()));
    REQUIRE(desk.desk->dispatch().accepted(1, text("/v1/x")));
    REQUIRE(desk.desk->dispatch().received(1, text("INPS.2026.1"), desk.clock.nowUtc(), true,
                                           text("jws")));
    const auto list = desk.desk->today().read();
    REQUIRE(list);
    REQUIRE(list->arrivals.size() == 1);
    CHECK(list->arrivals.first().kind == TodayKind::Received);
    CHECK(list->arrivals.first().subject == text("INPS.2026.1"));
    CHECK(list->arrivals.first().caseId == received.id);

    desk.clock.advance(std::chrono::hours(24));
    CHECK(desk.desk->today().read()->arrivals.isEmpty());
}

TEST_CASE("nothing is told while the desk is locked", "[casework][today]")
{
    DeskFixture desk;
    REQUIRE(desk.login->lock());
    CHECK(desk.desk->today().read().error().code == ErrorCode::Locked);
}

TEST_CASE("a reminder is on the list from its day on, until it is done", "[casework][today]")
{
    Office desk;
    const auto visit = desk.desk->visits().open(desk.person(text("Bruno Testa")).id, false);
    REQUIRE(visit);
    const QDate day = desk.clock.today().addDays(2);
    auto &triage = desk.desk->triage();
    const auto plain = triage.remind(visit->id, text("assegno_sociale"), day, text("compie 67"));
    REQUIRE(plain);
    const auto subject =
        desk.desk->cases().open(desk.person(text("Bruno Testa")), visit->id, text("naspi"));
    REQUIRE(subject);
    REQUIRE(triage.remind(visit->id, text("naspi"), day.addDays(1), {}));
    CHECK(desk.today().reminders.isEmpty());

    desk.clock.advance(std::chrono::hours(24 * 2));
    auto list = desk.today();
    REQUIRE(list.reminders.size() == 1);
    const casework::TodayItem &item = list.reminders.first();
    CHECK(item.kind == TodayKind::Reminder);
    CHECK(item.on == day);
    CHECK(item.reminder == plain->id);
    CHECK(item.subject == text("compie 67"));
    CHECK(item.benefit == text("assegno_sociale"));
    CHECK(item.personName == text("Bruno Testa"));
    CHECK(item.caseId.isNull());

    // The day passes and nobody did it: it stays, before that of the day.
    desk.clock.advance(std::chrono::hours(24));
    list = desk.today();
    REQUIRE(list.reminders.size() == 2);
    CHECK(list.reminders.first().reminder == plain->id);
    CHECK(list.reminders.last().caseId == subject->id);
    CHECK(list.size() >= 2);

    REQUIRE(triage.reminderDone(plain->id));
    CHECK(desk.today().reminders.size() == 1);
}
