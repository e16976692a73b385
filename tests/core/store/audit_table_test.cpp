#include "tests/core/store/tables_rig.h"

using namespace core;
using tests::codeOf;
using tests::kMorning;
using tests::Tables;

namespace {

security::AuditEntry anEntry()
{
    security::AuditEntry entry;
    entry.at = kMorning;
    entry.action = QStringLiteral("sign_in_failed");
    return entry;
}

}   // namespace

TEST_CASE("the audit trail grows while the vault is locked and verifies after", "[store]")
{
    Tables desk;
    CHECK(codeOf(desk.audit.append(anEntry())) == ErrorCode::NotFound);
    const QByteArray seed = desk.vault().auditSeed().value();
    REQUIRE(desk.audit.start(seed));
    CHECK(codeOf(desk.audit.start(seed)) == ErrorCode::Conflict);
    desk.vault().lock();
    for (int i = 0; i < 20; ++i)
        REQUIRE(desk.audit.append(anEntry()));
    CHECK(desk.audit.state()->length == 20);
    const auto links = desk.audit.list(19, 10);
    REQUIRE(links);
    REQUIRE(links->size() == 2);
    CHECK(links->first().entry.sequence == 19);
    CHECK(links->first().entry.at == kMorning);
    CHECK_FALSE(desk.audit.verify(seed).value());
}

TEST_CASE("an audit entry that is rolled back leaves the chain whole", "[store]")
{
    Tables desk;
    const QByteArray seed = desk.vault().auditSeed().value();
    REQUIRE(desk.audit.start(seed));
    REQUIRE(desk.audit.append(anEntry()));
    {
        const auto transaction = desk.database().begin();
        REQUIRE(transaction);
        REQUIRE(desk.audit.append(anEntry()));
    }
    REQUIRE(desk.audit.append(anEntry()));
    CHECK(desk.audit.state()->length == 2);
    CHECK_FALSE(desk.audit.verify(seed).value());
}

TEST_CASE("an audit trail changed on the disk is found out", "[store]")
{
    for (const char *sql :
         {"UPDATE audit SET operator = 'OP-X' WHERE sequence = 3",
          "DELETE FROM audit WHERE sequence = 3", "DELETE FROM audit WHERE sequence = 5",
          "UPDATE audit_state SET chain_length = 4", "UPDATE audit SET at = at + 1"}) {
        Tables desk;
        const QByteArray seed = desk.vault().auditSeed().value();
        REQUIRE(desk.audit.start(seed));
        for (int i = 0; i < 5; ++i)
            REQUIRE(desk.audit.append(anEntry()));
        REQUIRE(desk.database().prepare(sql)->run().value() >= 1);
        CAPTURE(sql);
        CHECK(desk.audit.verify(seed)->has_value());
    }
}
