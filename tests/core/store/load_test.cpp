#include "core/store/person_table.h"

#include "tests/support/records.h"
#include "tests/support/string_makers.h"
#include "tests/support/vault_fixture.h"

using namespace core;
using namespace core::store;
using tests::VaultFixture;

TEST_CASE("a busy database is a conflict and not a hang", "[store][slow]")
{
    VaultFixture desk;
    const auto second = Database::open(desk.path());
    REQUIRE(second);
    auto first = desk.database().begin();
    REQUIRE(first);
    CHECK((*second)->begin().error().code == ErrorCode::Conflict);
    REQUIRE(first->commit());
    CHECK((*second)->begin());
}

TEST_CASE("the names of a hundred thousand people are all read", "[store][slow]")
{
    constexpr int kPeople = 100'000;
    VaultFixture desk;
    PersonTable people(desk.database(), desk.vault());
    auto transaction = desk.database().begin();
    REQUIRE(transaction);
    for (int i = 0; i < kPeople; ++i) {
        domain::Person person = tests::aPerson();
        person.surname = QStringLiteral("Cognome%1").arg(i);
        const auto put = people.put(person, {QStringLiteral("CODE%1").arg(i)});
        if (!put)
            FAIL(put.error().detail.toStdString());
    }
    REQUIRE(transaction->commit());

    int seen = 0;
    REQUIRE(people.eachSummary([&](const PersonSummary &) { ++seen; }));
    CHECK(seen == kPeople);
    CHECK(people.findByCode(QStringLiteral("CODE99999"))->size() == 1);
}
