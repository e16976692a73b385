#include "tests/app/ctl/ctl_program.h"

using tests::ctl;

namespace {

tests::Ended check(const QString &folder)
{
    return ctl({QStringLiteral("bundle"), QStringLiteral("check"), folder});
}

}   // namespace

// The rules of the product pass theirs in tests/core/rules/strict_bundle_test.cpp: once is enough.
TEST_CASE("rules without a fault pass their check", "[ctl]")
{
    QTemporaryDir folder;
    tests::writeExampleBundle(folder.path());
    const auto ended = check(folder.path());
    CAPTURE(ended.err.toStdString());
    CHECK(ended.exitCode == 0);
    CHECK(ended.out.contains("0 difetti"));
    CHECK(ended.err.isEmpty());
}

TEST_CASE("every fault of the rules is said with file, line and the likely word", "[ctl]")
{
    QTemporaryDir folder;
    tests::writeExampleBundle(folder.path());
    const QString file = folder.filePath(QStringLiteral("benefits/sostegno_prova.yaml"));
    tests::writeFile(file, tests::readFile(file)
                               .replace("need: settimane_quadriennio", "need: setimane_quadriennio")
                               .replace("title: \"Redditi attesi\"", "titel: \"Redditi attesi\""));
    const auto ended = check(folder.path());
    CHECK(ended.exitCode == 3);
    CHECK(ended.err.count("sostegno_prova.yaml:") >= 2);
    CHECK(ended.err.contains("settimane_quadriennio"));
    CHECK(ended.err.contains("title"));
}

TEST_CASE("a case that does not come out as written ends with 3 and says the difference", "[ctl]")
{
    QTemporaryDir folder;
    tests::writeExampleBundle(folder.path());
    CHECK(check(folder.path()).exitCode == 0);

    const QString file = folder.filePath(QStringLiteral("benefits/sostegno_prova.yaml"));
    tests::writeFile(file, tests::readFile(file).replace("importo: 1103.07", "importo: 1103.08"));
    const auto ended = check(folder.path());
    CHECK(ended.exitCode == 3);
    CHECK(ended.err.contains("un lavoro pieno"));
    CHECK(ended.err.contains("1103.07"));
}
