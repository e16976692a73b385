#include "core/casework/name_index.h"
#include "core/casework/session.h"
#include "core/store/audit_table.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::casework;
using tests::DeskFixture;

namespace {

const QString kRiva = QStringLiteral("p.riva");
const QString kWrong = QStringLiteral("non-la-password");

ErrorCode tryIn(DeskFixture &fixture, const QString &password = kWrong)
{
    const auto who = fixture.login->signIn(kRiva, password);
    REQUIRE_FALSE(who);
    return who.error().code;
}

}   // namespace

TEST_CASE("before anybody signs in the desk tells who it is and who may", "[casework]")
{
    DeskFixture fixture{QString()};

    const auto status = fixture.login->status();

    REQUIRE(status);
    CHECK(status->desk.municipalityName == QStringLiteral("Valdirosa"));
    CHECK(status->desk.training);
    REQUIRE(status->operators.size() == 3);
    CHECK(status->operators[1].login == kRiva);
    CHECK(status->unsent == 0);
    CHECK_FALSE(status->slowedUntil.isValid());
    CHECK_FALSE(fixture.login->current());
}

TEST_CASE("signing in opens the desk and signing out closes it", "[casework]")
{
    DeskFixture fixture{QString()};
    CHECK_FALSE(fixture.desk->cases().list());

    const auto who = fixture.login->signIn(kRiva, DeskFixture::password());

    REQUIRE(who);
    CHECK(who->role == domain::Role::Clerk);
    CHECK(fixture.login->current() == *who);
    CHECK(fixture.desk->cases().list());
    CHECK(fixture.parts.names->isFilled());

    REQUIRE(fixture.login->signOut());
    CHECK_FALSE(fixture.login->current());
    CHECK_FALSE(fixture.vault->isOpen());
    CHECK_FALSE(fixture.parts.names->isFilled());
    CHECK(fixture.desk->cases().list().error().code == ErrorCode::Locked);
}

TEST_CASE("an unknown login and a wrong password have one answer", "[casework]")
{
    DeskFixture fixture{QString()};

    const auto wrong = fixture.login->signIn(kRiva, kWrong);
    const auto unknown = fixture.login->signIn(QStringLiteral("nessuno"), kWrong);

    REQUIRE_FALSE(wrong);
    REQUIRE_FALSE(unknown);
    CHECK(wrong.error() == unknown.error());
    CHECK(wrong.error().code == ErrorCode::Denied);
}

TEST_CASE("wrong tries are slowed, over a restart too, and nobody is shut out for good",
          "[casework]")
{
    DeskFixture fixture{QString()};
    CHECK(tryIn(fixture) == ErrorCode::Denied);
    CHECK(tryIn(fixture) == ErrorCode::Denied);
    CHECK(tryIn(fixture) == ErrorCode::Denied);

    CHECK(tryIn(fixture) == ErrorCode::Locked);
    CHECK(tryIn(fixture, DeskFixture::password()) == ErrorCode::Locked);
    CHECK(fixture.login->status()->slowedUntil == fixture.clock.nowUtc().addSecs(2));

    fixture.restart();
    CHECK(tryIn(fixture, DeskFixture::password()) == ErrorCode::Locked);

    fixture.clock.advance(std::chrono::seconds(2));
    CHECK(fixture.login->signIn(kRiva, DeskFixture::password()));
    CHECK_FALSE(fixture.login->status()->slowedUntil.isValid());
}

TEST_CASE("a long row of wrong tries waits five minutes at most", "[casework]")
{
    DeskFixture fixture{QString()};
    for (int i = 0; i < 14; ++i) {
        CHECK(tryIn(fixture) == ErrorCode::Denied);
        fixture.clock.advance(std::chrono::seconds(301));
    }

    CHECK(fixture.login->signIn(kRiva, DeskFixture::password()));
}

TEST_CASE("a clock that is set back does not make the wait longer", "[casework]")
{
    DeskFixture fixture{QString()};
    for (int i = 0; i < 3; ++i)
        tryIn(fixture);

    fixture.clock.set(fixture.clock.nowUtc().addYears(-10));

    CHECK(fixture.login->status()->slowedUntil <= fixture.clock.nowUtc().addSecs(300));
}

TEST_CASE("every entrance and exit is in the trail, the failures while closed too", "[casework]")
{
    DeskFixture fixture{QString()};
    tryIn(fixture);
    fixture.signIn(kRiva);
    REQUIRE(fixture.login->lock());
    REQUIRE(fixture.login->unlock(kRiva, DeskFixture::password()));
    fixture.signOut();

    const QStringList trail = fixture.trail();
    CHECK(trail.mid(trail.size() - 5) ==
          QStringList{QStringLiteral("sign_in_failed"), QStringLiteral("signed_in"),
                      QStringLiteral("locked"), QStringLiteral("unlocked"),
                      QStringLiteral("signed_out")});
}

TEST_CASE("a failed try names the operator of the desk it was for, never what was typed",
          "[casework]")
{
    DeskFixture fixture{QString()};
    tryIn(fixture);
    REQUIRE_FALSE(fixture.login->signIn(QStringLiteral("segreto-nel-campo-sbagliato"), kWrong));

    const auto database = store::Database::open(fixture.path());
    store::AuditTable audit(**database);
    const auto links = audit.list(1, 100);
    REQUIRE(links);
    const auto failed = links->mid(links->size() - 2);
    CHECK(failed[0].entry.subject == QStringLiteral("OP-7F3A"));
    CHECK(failed[1].entry.subject.isEmpty());
    CHECK(failed[1].entry.detail.isEmpty());
}

TEST_CASE("a colleague may take over a locked desk", "[casework]")
{
    DeskFixture fixture;
    REQUIRE(fixture.login->lock());
    CHECK_FALSE(fixture.login->current());

    const auto who = fixture.login->unlock(QStringLiteral("m.longo"), DeskFixture::password());

    REQUIRE(who);
    CHECK(fixture.login->current()->login == QStringLiteral("m.longo"));
    CHECK(fixture.desk->cases().list());
}

TEST_CASE("locking a locked desk does nothing", "[casework]")
{
    DeskFixture fixture;
    REQUIRE(fixture.login->lock());
    const QStringList trail = fixture.trail();

    REQUIRE(fixture.login->lock());

    CHECK(fixture.trail() == trail);
}

TEST_CASE("unlocking after a restart is a sign-in", "[casework]")
{
    DeskFixture fixture;
    REQUIRE(fixture.login->lock());
    fixture.restart();

    REQUIRE(fixture.login->unlock(kRiva, DeskFixture::password()));

    CHECK(fixture.trail().last() == QStringLiteral("signed_in"));
}

TEST_CASE("a sign-in that cannot be written in the trail does not happen", "[casework]")
{
    DeskFixture fixture{QString()};
    const auto database = store::Database::open(fixture.path());
    REQUIRE((*database)
                ->prepare("CREATE TRIGGER no_trail BEFORE INSERT ON audit"
                          " BEGIN SELECT RAISE(ABORT, 'no'); END")
                ->run());

    const auto who = fixture.login->signIn(kRiva, DeskFixture::password());

    CHECK_FALSE(who);
    CHECK_FALSE(fixture.vault->isOpen());
    CHECK_FALSE(fixture.login->current());
}

TEST_CASE("the desk locks even when the trail cannot be written", "[casework]")
{
    DeskFixture fixture;
    const auto database = store::Database::open(fixture.path());
    REQUIRE((*database)
                ->prepare("CREATE TRIGGER no_trail BEFORE INSERT ON audit"
                          " BEGIN SELECT RAISE(ABORT, 'no'); END")
                ->run());

    CHECK_FALSE(fixture.login->lock());

    CHECK_FALSE(fixture.vault->isOpen());
    CHECK_FALSE(fixture.parts.names->isFilled());
}

TEST_CASE("a folder without a desk is not opened", "[casework]")
{
    DeskFixture fixture{QString()};
    QTemporaryDir empty;
    DeskParts parts = fixture.parts;
    parts.folder = empty.path();

    const auto login = OperatorLogin::open(parts);

    REQUIRE_FALSE(login);
    CHECK(login.error().code == ErrorCode::NotFound);
    CHECK(Desk::open(parts).error().code == ErrorCode::NotFound);
}
