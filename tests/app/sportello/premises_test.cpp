#include "app/sportello/rules_line.h"
#include "tests/app/sportello/program_rig.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"

#include <QLabel>

namespace {

struct Rig : tests::ProgramRig {
    bool saysVersion()
    {
        return find<QLabel>("loginRules")->text().contains(QStringLiteral("versione"));
    }
    bool areOpen() { return program->foundation()->centre() != nullptr; }
};

app::RulesLine someLine()
{
    return {.version = QStringLiteral("412"),
            .issuedOn = {2026, 11, 20},
            .expiresAt = QDateTime({2027, 1, 31}, {23, 0}, Qt::UTC),
            .expiredBodies = {QStringLiteral("Comune di Valdirosa")}};
}

}   // namespace

TEST_CASE("a first start opens the premises at once: nothing is known of the rules", "[app]")
{
    Rig rig;
    rig.start();
    CHECK(QTest::qWaitFor([&] { return rig.areOpen() && rig.saysVersion(); }, tests::kLongMs));
}

TEST_CASE("later starts say what is remembered of the rules and open the premises while somebody "
          "types",
          "[app]")
{
    Rig rig;
    rig.start();
    REQUIRE(QTest::qWaitFor([&] { return rig.saysVersion(); }, tests::kLongMs));
    rig.program.reset();
    rig.start();
    CHECK(rig.saysVersion());
    QTest::qWait(50);
    CHECK_FALSE(rig.areOpen());
    QTest::keyClicks(rig.find<QLineEdit>("loginPassword"), QStringLiteral("f"));
    CHECK(QTest::qWaitFor([&] { return rig.areOpen(); }, tests::kLongMs));
    rig.find<QLineEdit>("loginPassword")->clear();
    CHECK(rig.signIn());
}

TEST_CASE("rules from a folder are never shown from memory", "[app]")
{
    Rig rig;
    app::rememberRules(rig.desk(), someLine());
    app::Options options = rig.options();
    options.bundleFolder = QDir(rig.folder.path()).filePath(QStringLiteral("niente"));
    rig.start(options);
    CHECK_FALSE(rig.program->foundation()->rulesLine());
}

TEST_CASE("what is remembered of the rules is whole or nothing", "[app]")
{
    QTemporaryDir folder;
    CHECK_FALSE(app::rememberedRules(folder.path()));
    app::rememberRules(folder.path(), someLine());
    const auto remembered = app::rememberedRules(folder.path());
    REQUIRE(remembered);
    CHECK(*remembered == someLine());
    CHECK_FALSE(remembered->isExpired(QDateTime({2027, 1, 31}, {22, 59}, Qt::UTC)));
    CHECK(remembered->isExpired(QDateTime({2027, 1, 31}, {23, 0}, Qt::UTC)));

    const QString path = folder.filePath(QStringLiteral("cache/rules_line.json"));
    const QByteArray whole = tests::readFile(path);
    QByteArray other = whole;
    other.replace("\"" SPORTELLO_VERSION "\"", "\"0.0.0\"");
    REQUIRE(other != whole);
    for (const QByteArray &spoilt : {other, whole.left(whole.size() / 2), QByteArray("{}")}) {
        tests::writeFile(path, spoilt);
        CHECK_FALSE(app::rememberedRules(folder.path()));
    }
}
