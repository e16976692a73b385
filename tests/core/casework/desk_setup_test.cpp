#include "core/casework/desk_setup.h"
#include "core/identity/fiscal_code.h"
#include "core/store/audit_table.h"
#include "core/store/database.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QDir>

using namespace core;
using namespace core::casework;
using tests::DeskFixture;

TEST_CASE("the training desk has an operator of each role whose password may be shown",
          "[casework]")
{
    const auto operators = trainingOperators();

    REQUIRE(operators);
    QList<domain::Role> roles;
    for (const TrainingOperator &one : *operators) {
        roles.append(one.who.role);
        CHECK_FALSE(security::faultOfPassword(one.password));
        DeskFixture fixture{QString()};
        CHECK(fixture.login->signIn(one.who.login, one.password));
    }
    CHECK(roles.contains(domain::Role::Clerk));
    CHECK(roles.contains(domain::Role::InpsOfficer));
    CHECK(roles.contains(domain::Role::Supervisor));
}

TEST_CASE("the codes of the sample people pass their checks", "[casework]")
{
    DeskFixture fixture;
    const identity::PlaceFile places{identity::builtInPlaces()};
    REQUIRE(places.places());
    int checked = 0;
    for (const char *name : {"Elena Marini", "Karim Haddad", "Rosa Fontana", "Irina Moraru",
                             "Pietro Salis", "Ada Bertoni", "Lucia Ferri", "Bruno Testa",
                             "Nicolò D'Angelo", "Zoë Müller", "Davide Conti"}) {
        INFO(name);
        const domain::Person person = fixture.person(QString::fromUtf8(name));
        REQUIRE(person.mainIdentifier());
        const auto check = identity::checkFiscalCode(
            person.mainIdentifier()->value, **places.places(), fixture.clock.today(),
            {person.surname, person.name, person.bornOn, person.sex, person.birthPlaceCode});
        CHECK(check.level == identity::CheckLevel::Ok);
        ++checked;
    }
    CHECK(checked == 11);
}

TEST_CASE("a desk is made once in a folder", "[casework]")
{
    DeskFixture fixture{QString()};
    const QByteArray before = tests::readFile(fixture.path() + QStringLiteral("/vault.keys"));

    const auto again =
        createTrainingDesk(fixture.path(), fixture.clock, {.passes = 1, .memoryBytes = 8192});

    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(tests::readFile(fixture.path() + QStringLiteral("/vault.keys")) == before);
}

TEST_CASE("what a crash left of a first start is made anew", "[casework]")
{
    QTemporaryDir folder;
    tests::FixedClock clock;
    QDir(folder.path()).mkdir(QStringLiteral("new-desk"));
    tests::writeFile(folder.filePath(QStringLiteral("new-desk/vault.keys")), "half");
    tests::writeFile(folder.filePath(QStringLiteral("vault.keys")), "of another try");
    CHECK_FALSE(deskExists(folder.path()));

    REQUIRE(createTrainingDesk(folder.path(), clock, {.passes = 1, .memoryBytes = 8192}));

    CHECK(deskExists(folder.path()));
    CHECK_FALSE(QDir(folder.filePath(QStringLiteral("new-desk"))).exists());
    CHECK(security::Vault::open(folder.path()));
}

TEST_CASE("the trail of a desk verifies from its first entry", "[casework]")
{
    DeskFixture fixture;
    fixture.finalised(fixture.fullDraft(fixture.person()));
    const auto database = store::Database::open(fixture.path());
    store::AuditTable audit(**database);

    const auto broken = audit.verify(*fixture.vault->auditSeed());

    REQUIRE(broken);
    CHECK_FALSE(broken->has_value());
    CHECK(fixture.trail().first() == QStringLiteral("desk_created"));
}
