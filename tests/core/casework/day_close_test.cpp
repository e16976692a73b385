#include "core/casework/day_close.h"
#include "core/casework/queue.h"
#include "core/store/audit_table.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using tests::DeskFixture;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// One thing of each kind is open.
struct Evening : DeskFixture {
    domain::Case draft = DeskFixture::draft(person());
    domain::Case sent = finalised(fullDraft(person(text("Lucia Ferri"))));
    domain::Ticket waiting;

    Evening()
    {
        const auto ticket = desk->queue().add({text("lavoro")});
        REQUIRE(ticket);
        waiting = *ticket;
        clock.advance(std::chrono::hours(3));
    }
    casework::DayReview review()
    {
        const auto found = desk->dayClose().review();
        REQUIRE(found);
        return *found;
    }
    QList<security::AuditEntry> lines(const char *action)
    {
        const auto database = store::Database::open(path());
        REQUIRE(database);
        const auto trail = store::AuditTable(**database).list(1, 10000);
        REQUIRE(trail);
        QList<security::AuditEntry> found;
        for (const security::AuditLink &link : *trail)
            if (link.entry.action == QLatin1String(action))
                found.append(link.entry);
        return found;
    }
};

}   // namespace

TEST_CASE("the end of the day lists all that is open", "[casework][day_close]")
{
    Evening desk;
    const casework::DayReview review = desk.review();
    REQUIRE(review.visits.size() == 2);
    CHECK(review.visits.first().personName == text("Bruno Testa"));
    REQUIRE(review.unsent.size() == 1);
    CHECK(review.unsent.first().caseId == desk.sent.id);
    REQUIRE(review.drafts.size() == 1);
    CHECK(review.drafts.first().caseId == desk.draft.id);
    REQUIRE(review.queue.size() == 1);
    CHECK(review.queue.first().number == desk.waiting.number);
    CHECK(review.originals.isEmpty());
    CHECK(review.open() == 5);
    CHECK(review.visitsToday == 2);
    CHECK_FALSE(review.signedAt.isValid());
}

TEST_CASE("what is open blocks nothing: it is signed by the operator, line by line, in the trail",
          "[casework][day_close]")
{
    Evening desk;
    const auto done = desk.desk->dayClose().sign(false);
    REQUIRE(done);
    CHECK(done->signedAt == desk.clock.nowUtc());

    const auto open = desk.lines("day_left_open");
    REQUIRE(open.size() == 5);
    QStringList subjects;
    for (const auto &line : open) {
        CHECK(line.by == text("OP-7F3A"));
        subjects.append(line.subject);
    }
    CHECK(subjects.contains(desk.draft.id.toString()));
    CHECK(subjects.contains(desk.sent.id.toString()));
    CHECK(subjects.contains(desk.waiting.id.toString()));
    const auto closed = desk.lines("day_closed");
    REQUIRE(closed.size() == 1);
    CHECK(closed.first().subject == text("2026-11-24"));
    CHECK(closed.first().detail ==
          text("visits 2, unsent 1, originals 0, drafts 1, tickets 1 cleared"));
    CHECK(desk.review().signedAt == desk.clock.nowUtc());
}

TEST_CASE("an emptied queue is gone, and the choice is proposed the next time",
          "[casework][day_close]")
{
    Evening desk;
    REQUIRE(desk.desk->dayClose().sign(false));
    CHECK(desk.desk->queue().shown()->isEmpty());
    CHECK_FALSE(desk.review().keepQueue);
    CHECK(desk.review().queue.isEmpty());
}

TEST_CASE("a kept queue waits on the next day under its numbers", "[casework][day_close]")
{
    Evening desk;
    REQUIRE(desk.desk->dayClose().sign(true));
    desk.clock.advance(std::chrono::hours(20));
    const auto shown = desk.desk->queue().shown();
    REQUIRE(shown);
    REQUIRE(shown->size() == 1);
    CHECK(shown->first().number == desk.waiting.number);
    const auto added = desk.desk->queue().add({text("famiglia")});
    REQUIRE(added);
    CHECK(added->number.mid(1).toInt() > desk.waiting.number.mid(1).toInt());
    CHECK(desk.review().keepQueue);
    CHECK_FALSE(desk.review().signedAt.isValid());
}

TEST_CASE("a number nobody kept is not in the queue of another day", "[casework][day_close]")
{
    Evening desk;
    desk.clock.advance(std::chrono::hours(20));
    CHECK(desk.desk->queue().shown()->isEmpty());
}

TEST_CASE("signing stops what runs, so that no visit is served overnight", "[casework][day_close]")
{
    Evening desk;
    REQUIRE(desk.desk->dayClose().sign(true));
    const auto open = desk.desk->visits().stillOpen();
    REQUIRE(open);
    REQUIRE(open->size() == 2);
    for (const domain::Visit &visit : *open) {
        CHECK_FALSE(domain::isRunning(visit.served));
        CHECK_FALSE(domain::isRunning(visit.held));
    }
}

TEST_CASE("a day is signed again when work went on", "[casework][day_close]")
{
    Evening desk;
    REQUIRE(desk.desk->dayClose().sign(true));
    desk.clock.advance(std::chrono::minutes(30));
    REQUIRE(desk.desk->dayClose().sign(true));
    CHECK(desk.lines("day_closed").size() == 2);
    CHECK(desk.review().signedAt == desk.clock.nowUtc());
}
