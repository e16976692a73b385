#include "core/security/vault.h"

#include "core/security/vault_file.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"
#include "tests/support/vault_fixture.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <thread>

using namespace core;
using namespace core::security;
using domain::Role;
using tests::kCheapKdf;
using tests::kPassword;

namespace {

const QString kWrong = QStringLiteral("cavallo batteria graffette");
const QByteArray kOwner(16, 'o');

/// A folder with a vault in it that nobody has opened yet.
class Folder {
public:
    explicit Folder(const QList<NewOperator> &operators = tests::threeOperators(),
                    const QByteArray &recovery = QByteArray())
    {
        auto made = Vault::create(path(), operators, kCheapKdf, recovery);
        REQUIRE(made);
        REQUIRE((*made)->makeRecordKey(kOwner, key).map([&](WrappedKey w) { wrapped = w; }));
    }
    QString path() const { return m_folder.filePath(QStringLiteral("desk")); }
    QString keyFile() const { return path() + QStringLiteral("/vault.keys"); }
    std::unique_ptr<Vault> open() const
    {
        auto vault = Vault::open(path());
        REQUIRE(vault);
        return std::move(*vault);
    }
    /// Rewrites one text of the key file.
    void change(const QByteArray &from, const QByteArray &to) const
    {
        QByteArray bytes = tests::readFile(keyFile());
        REQUIRE(bytes.contains(from));
        tests::writeFile(keyFile(), bytes.replace(from, to));
    }

    Key key;
    WrappedKey wrapped;

private:
    QTemporaryDir m_folder;
};

bool opensRecord(const Vault &vault, const Folder &folder)
{
    Key key;
    return vault.unwrap(folder.wrapped, kOwner, key) && key.id() == folder.key.id();
}

}   // namespace

TEST_CASE("each of five operators opens the same vault with the own password", "[security]")
{
    QList<NewOperator> five;
    for (int i = 1; i <= 5; ++i)
        five.append({{QStringLiteral("OP-%1").arg(i), QStringLiteral("op%1").arg(i),
                      QStringLiteral("Operatore %1").arg(i), Role::Clerk},
                     QStringLiteral("parola segreta numero %1").arg(i)});
    const Folder folder(five);
    for (const NewOperator &one : five) {
        const auto vault = folder.open();
        CHECK(vault->unlock(one.who.login, one.password) == one.who);
        CHECK(opensRecord(*vault, folder));
        vault->lock();
        CHECK(vault->unlock(one.who.login, five.first().password).has_value() ==
              (one.who == five.first().who));
    }
}

TEST_CASE("a wrong password and an unknown login get one answer and open nothing", "[security]")
{
    const Folder folder;
    const auto vault = folder.open();
    const auto wrong = vault->unlock(QStringLiteral("anna"), kWrong);
    const auto unknown = vault->unlock(QStringLiteral("zeno"), kPassword);
    REQUIRE_FALSE(wrong);
    REQUIRE_FALSE(unknown);
    CHECK(wrong.error() == unknown.error());
    CHECK(wrong.error().code == ErrorCode::Denied);
    CHECK_FALSE(vault->isOpen());
    CHECK(vault->unlock(QStringLiteral(" Anna "), kPassword));   // a login has no case
}

TEST_CASE("operators are known while the vault is locked", "[security]")
{
    const auto people = Folder().open()->operators();
    REQUIRE(people.size() == 3);
    CHECK(people[0].login == QStringLiteral("anna"));
    CHECK(people[2].role == Role::Supervisor);
    CHECK(people[2].pseudonym == QStringLiteral("OP-0003"));
}

TEST_CASE("every use of a locked vault answers Locked", "[security]")
{
    const Folder folder;
    const auto vault = folder.open();
    REQUIRE(vault->unlock(QStringLiteral("anna"), kPassword));
    REQUIRE(vault->isOpen());
    vault->lock();
    CHECK_FALSE(vault->isOpen());
    Key key;
    CHECK(vault->makeRecordKey(kOwner, key).error().code == ErrorCode::Locked);
    CHECK(vault->unwrap(folder.wrapped, kOwner, key).error().code == ErrorCode::Locked);
    CHECK(vault->blindIndex("x", QStringLiteral("y")).error().code == ErrorCode::Locked);
    CHECK(vault->sealSecret(QStringLiteral("x"), "y").error().code == ErrorCode::Locked);
    CHECK(vault->openSecret(QStringLiteral("x"), "y").error().code == ErrorCode::Locked);
    CHECK(vault->auditSeed().error().code == ErrorCode::Locked);
    CHECK(vault->addOperator(tests::newOperator("dino", "OP-9", Role::Clerk), kCheapKdf)
              .error()
              .code == ErrorCode::Locked);
}

TEST_CASE("a record key opens for its own record and epoch only", "[security]")
{
    const Folder folder;
    const auto vault = folder.open();
    REQUIRE(vault->unlock(QStringLiteral("bruno"), kPassword));
    Key key;
    CHECK(vault->unwrap(folder.wrapped, QByteArray(16, 'p'), key).error().code ==
          ErrorCode::Corrupt);
    CHECK(vault->unwrap({folder.wrapped.bytes, 2}, kOwner, key).error().code == ErrorCode::Corrupt);
    CHECK(vault->unwrap({QByteArray(), 1}, kOwner, key).error().code == ErrorCode::Corrupt);
    const Folder other;
    CHECK(vault->unwrap(other.wrapped, kOwner, key).error().code == ErrorCode::Corrupt);
    CHECK(opensRecord(*vault, folder));
}

TEST_CASE("a blind index repeats in one vault and in no other, nor in another domain", "[security]")
{
    const auto indexOf = [](const Folder &folder, const char *domain, const char *value) {
        const auto vault = folder.open();
        REQUIRE(vault->unlock(QStringLiteral("anna"), kPassword));
        return vault->blindIndex(domain, QLatin1String(value)).value();
    };
    const Folder folder;
    CHECK(indexOf(folder, "code", "A") == indexOf(folder, "code", "A"));
    CHECK(indexOf(folder, "code", "A").size() == 32);
    CHECK(indexOf(folder, "code", "A") != indexOf(folder, "code", "B"));
    CHECK(indexOf(folder, "code", "A") != indexOf(folder, "search", "A"));
    CHECK(indexOf(folder, "code", "A") != indexOf(Folder(), "code", "A"));
}

TEST_CASE("a secret opens under its own name after a restart", "[security]")
{
    const Folder folder;
    QByteArray sealedSecret;
    QByteArray seed;
    {
        const auto vault = folder.open();
        REQUIRE(vault->unlock(QStringLiteral("anna"), kPassword));
        sealedSecret = vault->sealSecret(QStringLiteral("desk_key"), "PEM").value();
        seed = vault->auditSeed().value();
        CHECK(seed.size() == 32);
    }
    const auto vault = folder.open();
    REQUIRE(vault->unlock(QStringLiteral("carla"), kPassword));
    CHECK(vault->openSecret(QStringLiteral("desk_key"), sealedSecret) == QByteArray("PEM"));
    CHECK(vault->openSecret(QStringLiteral("other"), sealedSecret).error().code ==
          ErrorCode::Corrupt);
    CHECK(vault->auditSeed() == seed);
}

TEST_CASE("a changed password opens from then on, the old one no more", "[security]")
{
    const Folder folder;
    const QString fresh = QStringLiteral("una frase tutta nuova");
    {
        const auto vault = folder.open();
        const auto change = [&](const QString &from, const QString &to) {
            return vault->changePassword(QStringLiteral("anna"), from, to, kCheapKdf);
        };
        CHECK(change(kWrong, fresh).error().code == ErrorCode::Denied);
        CHECK(change(kPassword, QStringLiteral("corta")).error().code == ErrorCode::Invalid);
        REQUIRE(change(kPassword, fresh));
    }
    const auto vault = folder.open();
    CHECK(vault->unlock(QStringLiteral("anna"), kPassword).error().code == ErrorCode::Denied);
    CHECK(vault->unlock(QStringLiteral("anna"), fresh));
    CHECK(opensRecord(*vault, folder));
    CHECK(vault->unlock(QStringLiteral("bruno"), kPassword));
}

TEST_CASE("an added operator opens what was sealed before", "[security]")
{
    const Folder folder;
    {
        const auto vault = folder.open();
        REQUIRE(vault->unlock(QStringLiteral("carla"), kPassword));
        CHECK(vault->addOperator(tests::newOperator("Anna", "OP-9", Role::Clerk), kCheapKdf)
                  .error()
                  .code == ErrorCode::Conflict);
        REQUIRE(vault->addOperator(tests::newOperator("dino", "OP-9", Role::Clerk), kCheapKdf));
    }
    const auto vault = folder.open();
    CHECK(vault->operators().size() == 4);
    CHECK(vault->unlock(QStringLiteral("dino"), kPassword));
    CHECK(opensRecord(*vault, folder));
}

TEST_CASE("the recovery key opens a vault whose passwords are all forgotten", "[security]")
{
    const RecoveryKeyPair pair = makeRecoveryKeyPair();
    const Folder folder(tests::threeOperators(), pair.publicKey);
    const auto vault = folder.open();
    CHECK(vault->unlockWithRecoveryKey(makeRecoveryKeyPair().privateKey).error().code ==
          ErrorCode::Denied);
    REQUIRE(vault->unlockWithRecoveryKey(pair.privateKey));
    CHECK(opensRecord(*vault, folder));
    CHECK(Folder().open()->unlockWithRecoveryKey(pair.privateKey).error().code ==
          ErrorCode::Denied);
}

TEST_CASE("an operator who makes himself supervisor in the key file is found out", "[security]")
{
    const Folder folder;
    folder.change("\"clerk\"", "\"supervisor\"");
    CHECK_FALSE(folder.open()->unlock(QStringLiteral("anna"), kPassword));
    // Everybody else notices too.
    CHECK(folder.open()->unlock(QStringLiteral("carla"), kPassword).error().code ==
          ErrorCode::Corrupt);
}

TEST_CASE("a renamed operator or a lowered cost in the key file is found out", "[security]")
{
    const Folder renamed;
    renamed.change("\"display_name\": \"anna\"", "\"display_name\": \"Bruno\"");
    CHECK(renamed.open()->unlock(QStringLiteral("anna"), kPassword).error().code ==
          ErrorCode::Corrupt);
    const Folder cheaper;
    cheaper.change("\"passes\": 1", "\"passes\": 2");
    CHECK_FALSE(cheaper.open()->unlock(QStringLiteral("anna"), kPassword));
}

TEST_CASE("a key file that does not read is refused, wherever it is cut", "[security]")
{
    const Folder folder;
    const QByteArray whole = tests::readFile(folder.keyFile());
    for (qsizetype at = 0; at + 2 < whole.size(); at += 37) {
        tests::writeFile(folder.keyFile(), whole.left(at));
        CAPTURE(at);
        REQUIRE(Vault::open(folder.path()).error().code == ErrorCode::Corrupt);
    }
    for (const char *member : {"vault_id", "epoch", "operators", "audit_seed", "mac", "format"}) {
        QJsonObject json = QJsonDocument::fromJson(whole).object();
        json.remove(QLatin1String(member));
        tests::writeFile(folder.keyFile(), QJsonDocument(json).toJson());
        CAPTURE(member);
        CHECK(Vault::open(folder.path()).error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("a key file of another format is refused", "[security]")
{
    for (const char *format : {"\"format\": 0", "\"format\": 2", "\"format\": \"1\""}) {
        const Folder folder;
        folder.change("\"format\": 1", format);
        CHECK(Vault::open(folder.path()).error().code == ErrorCode::Corrupt);
    }
}

TEST_CASE("a vault is made once, in a closed folder, by good passwords only", "[security]")
{
    const Folder folder;
    CHECK(Vault::create(folder.path(), tests::threeOperators(), kCheapKdf).error().code ==
          ErrorCode::Conflict);
    CHECK((QFileInfo(folder.keyFile()).permissions() &
           (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    CHECK((QFileInfo(folder.path()).permissions() &
           (QFileDevice::ReadGroup | QFileDevice::ExeOther)) == 0);

    const QTemporaryDir empty;
    const auto refusal = [&](const QList<NewOperator> &people, const QByteArray &recovery = {}) {
        const auto made = Vault::create(empty.path(), people, kCheapKdf, recovery);
        return made ? std::nullopt : std::optional(made.error().code);
    };
    CHECK(refusal({}) == ErrorCode::Invalid);
    CHECK(refusal({tests::newOperator("a", "1", Role::Clerk, QStringLiteral("corta"))}) ==
          ErrorCode::Invalid);
    CHECK(refusal({tests::newOperator("a", "1", Role::Clerk),
                   tests::newOperator("A", "2", Role::Clerk)}) == ErrorCode::Invalid);
    CHECK(refusal(tests::threeOperators(), "short") == ErrorCode::Invalid);
    CHECK(Vault::open(empty.path()).error().code == ErrorCode::NotFound);
}

TEST_CASE("a key file that is a link is not followed", "[security]")
{
    const Folder folder;
    const QString moved = folder.path() + QStringLiteral("/moved");
    REQUIRE(QFile::rename(folder.keyFile(), moved));
    REQUIRE(QFile::link(moved, folder.keyFile()));
    CHECK(Vault::open(folder.path()).error().code == ErrorCode::Io);
}

TEST_CASE("threads may use an open vault while another locks and opens it", "[security]")
{
    const Folder folder;
    const auto vault = folder.open();
    REQUIRE(vault->unlock(QStringLiteral("anna"), kPassword));
    std::atomic<int> odd = 0;
    const auto read = [&] {
        for (int i = 0; i < 300; ++i) {
            Key key;
            const auto opened = vault->unwrap(folder.wrapped, kOwner, key);
            const bool good =
                opened ? key.id() == folder.key.id() : opened.error().code == ErrorCode::Locked;
            odd += good ? 0 : 1;
        }
    };
    std::thread first(read);
    std::thread second(read);
    for (int i = 0; i < 50; ++i) {
        vault->lock();
        odd += vault->unlock(QStringLiteral("bruno"), kPassword) ? 0 : 1;
    }
    first.join();
    second.join();
    CHECK(odd == 0);
}

TEST_CASE("the key file holds neither a password nor a key", "[security]")
{
    const Folder folder;
    const auto vault = folder.open();
    REQUIRE(vault->unlock(QStringLiteral("anna"), kPassword));
    const QByteArray bytes = tests::readFile(folder.keyFile());
    CHECK_FALSE(bytes.contains(kPassword.toUtf8()));
    CHECK_FALSE(bytes.contains(kPassword.toUtf8().toBase64()));
    CHECK_FALSE(bytes.contains(vault->auditSeed().value().toBase64()));
}
