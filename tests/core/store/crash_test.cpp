#include "core/store/audit_table.h"
#include "core/store/case_table.h"
#include "core/store/person_table.h"
#include "tests/support/records.h"
#include "tests/support/string_makers.h"
#include "tests/support/vault_fixture.h"

#include <random>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace core::store;
using tests::kMorning;

namespace {

constexpr int kIdSize = 16;

/// Puts people and cases one after the other and tells each one through the pipe once its commit
/// returned. Ends only by being killed, or with a status when something fails.
[[noreturn]] void work(const QString &folder, int pipe)
{
    const auto vault = security::Vault::open(folder);
    if (!vault || !(*vault)->unlock(QStringLiteral("anna"), tests::kPassword))
        _exit(2);
    const auto database = Database::open(folder);
    if (!database)
        _exit(3);
    PersonTable people(**database, **vault);
    CaseTable cases(**database, **vault);
    AuditTable audit(**database);
    for (int i = 0;; ++i) {
        const domain::Person person = tests::aPerson();
        const domain::Case made = tests::aCase(person.id);
        security::AuditEntry entry;
        entry.at = kMorning;
        entry.subject = made.id.toString();
        auto transaction = (*database)->begin();
        const bool good = transaction && people.put(person, {person.id.toString()}) &&
                          cases.put(made) && audit.append(entry) && transaction->commit();
        if (!good)
            _exit(4);
        if (::write(pipe, made.id.toBytes().constData(), kIdSize) != kIdSize)
            _exit(5);
    }
}

/// Runs work() for a while and kills it; what it told until then.
QList<CaseId> killedAfter(const QString &folder, int microseconds)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        work(folder, ends[1]);
    }
    ::close(ends[1]);
    ::usleep(static_cast<useconds_t>(microseconds));
    ::kill(child, SIGKILL);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));   // otherwise it gave up by itself
    QList<CaseId> told;
    char id[kIdSize];
    while (::read(ends[0], id, kIdSize) == kIdSize)
        told.append(CaseId(QUuid::fromRfc4122(QByteArray(id, kIdSize))));
    ::close(ends[0]);
    return told;
}

}   // namespace

TEST_CASE("what a killed program had committed is all there, and nothing by halves",
          "[store][slow]")
{
    tests::VaultFixture desk;
    const QByteArray seed = desk.vault().auditSeed().value();
    REQUIRE(AuditTable(desk.database()).start(seed));
    std::mt19937 random(20261124);
    std::uniform_int_distribution<int> moment(0, 60'000);
    QList<CaseId> told;
    // A busy computer commits less before each end: more rounds then, until enough was told.
    for (int round = 0; round < 40 || (told.size() <= 40 && round < 400); ++round) {
        CAPTURE(round);
        desk.close();
        told.append(killedAfter(desk.path(), moment(random)));
        desk.reopen();
        REQUIRE(desk.database().quickCheck());
        CaseTable cases(desk.database(), desk.vault());
        PersonTable people(desk.database(), desk.vault());
        for (const CaseId &id : told) {
            const auto found = cases.get(id);
            REQUIRE(found);
            REQUIRE(people.findByCode(found->person.toString()) == QList{found->person});
        }
        AuditTable audit(desk.database());
        REQUIRE_FALSE(audit.verify(seed).value());
        auto stored = desk.database().prepare("SELECT count(*) FROM cases");
        REQUIRE(stored->step() == true);
        REQUIRE(stored->integer(0) == audit.state()->length);
        REQUIRE(stored->integer(0) >= told.size());
    }
    CHECK(told.size() > 40);
}
