#include "tests/core/store/tables_rig.h"

using namespace core;
using namespace core::store;
using tests::codeOf;
using tests::kMorning;
using tests::Tables;

namespace {

OutboxRow aRow(const CaseId &id, int submission = 1)
{
    OutboxRow row;
    row.caseId = id;
    row.submission = submission;
    row.state = QStringLiteral("waiting");
    row.since = kMorning;
    row.meta = {{QStringLiteral("title"), QStringLiteral("Domanda NASpI")}};
    return row;
}

}   // namespace

TEST_CASE("the outbox keeps its order, its bytes and its changes", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    const QByteArray body(10'000, 'b');
    const auto first = desk.outbox.append(aRow(made.id, 1), body);
    const auto second = desk.outbox.append(aRow(made.id, 2), "{}");
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first < *second);
    CHECK(desk.outbox.body(*first) == body);
    CHECK(desk.outbox.body(*second) == QByteArray("{}"));

    OutboxRow row = desk.outbox.get(*first).value();
    CHECK(row.meta == aRow(made.id).meta);
    CHECK_FALSE(row.nextTry.isValid());
    row.state = QStringLiteral("sent");
    row.tries = 3;
    row.nextTry = kMorning.addSecs(60);
    row.meta[QStringLiteral("url")] = QStringLiteral("/submissions/1");
    REQUIRE(desk.outbox.update(row));
    CHECK(codeOf(desk.outbox.update(row)) == ErrorCode::Conflict);
    const auto rows = desk.outbox.list();
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->first().state == QStringLiteral("sent"));
    CHECK(rows->first().tries == 3);
    CHECK(rows->first().nextTry == kMorning.addSecs(60));
    CHECK(rows->first().meta == row.meta);
    CHECK(rows->last().sequence == *second);
    CHECK(desk.outbox.body(*first) == body);
    CHECK(codeOf(desk.outbox.get(99)) == ErrorCode::NotFound);
    CHECK(codeOf(desk.outbox.body(99)) == ErrorCode::NotFound);
}

TEST_CASE("a submission goes into the outbox once", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    REQUIRE(desk.outbox.append(aRow(made.id), "{}"));
    CHECK(codeOf(desk.outbox.append(aRow(made.id), "{}")) == ErrorCode::Conflict);
    CHECK(codeOf(desk.outbox.append(aRow(CaseId::makeAt(kMorning)), "{}")) == ErrorCode::NotFound);
    CHECK(desk.outbox.list()->size() == 1);
}

TEST_CASE("the outbox is counted while the vault is locked, and read not at all", "[store]")
{
    Tables desk;
    const domain::Case made = desk.storedCase();
    REQUIRE(desk.outbox.append(aRow(made.id), "{}"));
    desk.vault().lock();
    CHECK(desk.outbox.countNotIn(QStringLiteral("received")) == 1);
    CHECK(desk.outbox.countNotIn(QStringLiteral("waiting")) == 0);
    CHECK(codeOf(desk.outbox.list()) == ErrorCode::Locked);
    CHECK(codeOf(desk.outbox.body(1)) == ErrorCode::Locked);
    CHECK(codeOf(desk.cases.get(made.id)) == ErrorCode::Locked);
    CHECK(codeOf(desk.cases.put(made)) == ErrorCode::Locked);
    CHECK(codeOf(desk.people.get(made.person)) == ErrorCode::Locked);
    CHECK(codeOf(desk.people.findByCode(QStringLiteral("X"))) == ErrorCode::Locked);
    CHECK(codeOf(desk.people.eachSummary([](const PersonSummary &) {})) == ErrorCode::Locked);
}

TEST_CASE("an outbox row whose clear columns were changed is reported", "[store]")
{
    for (const char *sql : {"UPDATE outbox SET state = 'received'", "UPDATE outbox SET tries = 9",
                            "UPDATE outbox SET since = 0", "UPDATE outbox SET next_try = 1",
                            "UPDATE outbox SET revision = 2", "UPDATE outbox SET submission = 2"}) {
        Tables desk;
        REQUIRE(desk.outbox.append(aRow(desk.storedCase().id), "{}"));
        REQUIRE(desk.database().prepare(sql)->run() == 1);
        CAPTURE(sql);
        CHECK(codeOf(desk.outbox.list()) == ErrorCode::Corrupt);
    }
}
