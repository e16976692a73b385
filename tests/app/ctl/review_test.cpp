#include "tests/app/ctl/ctl_program.h"

#include <QXmlStreamReader>

using tests::ctl;

namespace {

const QString kBundle = QStringLiteral("bundle");

/// The example's bundle in two folders, the second with another figure.
struct TwoBundles {
    QTemporaryDir folder;
    QString before = folder.filePath(QStringLiteral("a"));
    QString after = folder.filePath(QStringLiteral("b"));

    TwoBundles()
    {
        tests::writeExampleBundle(before);
        tests::writeExampleBundle(after);
        const QString file = after + QStringLiteral("/benefits/sostegno_prova.yaml");
        tests::writeFile(file, tests::readFile(file).replace("value: 1456.72", "value: 1466.72"));
    }
};

const QByteArray kHouseholds =
    "data_cessazione,categoria,settimane_quadriennio,imponibile_quadriennio,data_nascita,"
    "data_domanda,ha_altro_lavoro\n"
    "2026-03-31,subordinato_privato,208,72000,1986-02-03,2026-04-20,no\n"
    "2026-03-31,inventata,208,72000,1986-02-03,2026-04-20,no\n";

}   // namespace

TEST_CASE("two bundles that are the same end with 0, others with 6 and what changed", "[ctl]")
{
    const TwoBundles two;
    CHECK(ctl({kBundle, QStringLiteral("diff"), two.before, two.before}).exitCode == 0);
    const auto ended = ctl({kBundle, QStringLiteral("diff"), two.before, two.after});
    CHECK(ended.exitCode == 6);
    CHECK(ended.out.contains("1.456,72 → 1.466,72"));
    CHECK(ended.out.contains("Dal 1 gennaio 2026"));

    const auto machine = tests::json(
        ctl({kBundle, QStringLiteral("diff"), two.before, two.after, QStringLiteral("--json")}));
    CHECK(machine[QLatin1String("changes")].toArray().size() == 1);
    CHECK_FALSE(machine[QLatin1String("same")].toBool());
}

TEST_CASE("a folder that is not there ends a comparison with 5", "[ctl]")
{
    const TwoBundles two;
    const auto missing = two.folder.filePath(QStringLiteral("c"));
    CHECK(ctl({kBundle, QStringLiteral("diff"), two.before, missing}).exitCode == 5);
}

TEST_CASE("coverage lists what no case reaches and can ask for a share", "[ctl]")
{
    const TwoBundles two;
    const auto coverage = QStringLiteral("coverage");
    const auto ended = ctl({kBundle, coverage, two.before});
    CHECK(ended.exitCode == 0);
    CHECK(ended.out.contains("SP-R4"));
    CHECK(ctl({kBundle, coverage, two.before, QStringLiteral("--at-least"), QStringLiteral("100")})
              .exitCode == 3);
    CHECK(ctl({kBundle, coverage, two.before, QStringLiteral("--benefit"), QStringLiteral("x")})
              .exitCode == 2);
    const auto machine =
        tests::json(ctl({kBundle, coverage, two.before, QStringLiteral("--json")}));
    CHECK(machine[QLatin1String("benefits")].toArray().size() == 1);
}

TEST_CASE("impact tells who gets another amount and names the lines left out", "[ctl]")
{
    const TwoBundles two;
    const QStringList command{kBundle,
                              QStringLiteral("impact"),
                              two.before,
                              two.after,
                              QStringLiteral("-"),
                              QStringLiteral("--on"),
                              QStringLiteral("2026-04-20"),
                              QStringLiteral("--rows")};
    const auto ended = ctl(command, kHouseholds);
    CHECK(ended.exitCode == 0);
    CHECK(ended.out.contains("riga 1: "));
    CHECK(ended.out.contains("riga 3 del file"));
    const auto machine =
        tests::json(ctl(command + QStringList{QStringLiteral("--json")}, kHouseholds));
    CHECK(machine[QLatin1String("difference")].toString() == QStringLiteral("5.00"));
    CHECK(machine[QLatin1String("bad_lines")].toInt() == 1);
}

TEST_CASE("impact refuses a caseload with a column that no bundle knows", "[ctl]")
{
    const TwoBundles two;
    const auto ended =
        ctl({kBundle, QStringLiteral("impact"), two.before, two.after, QStringLiteral("-")},
            "colore\nrosso\n");
    CHECK(ended.exitCode == 2);
    CHECK(ended.err.contains("colore"));
}

TEST_CASE("the rules of the product become pages", "[ctl][naspi]")
{
    QTemporaryDir folder;
    const auto out = folder.filePath(QStringLiteral("pagine"));
    const auto ended =
        ctl({kBundle, QStringLiteral("doc"), QStringLiteral(SOURCE_DIR "/resources"), out});
    INFO(ended.err.toStdString());
    CHECK(ended.exitCode == 0);
    CHECK(QFileInfo(out + QStringLiteral("/index.html")).isFile());
    QXmlStreamReader page(tests::readFile(out + QStringLiteral("/naspi.html")));
    while (!page.atEnd())
        page.readNext();
    CHECK(page.errorString().toStdString().empty());
}

TEST_CASE("the schema of each kind of law file is printed", "[ctl]")
{
    for (const auto &kind : {QStringLiteral("bundle"), QStringLiteral("benefit"),
                             QStringLiteral("questions"), QStringLiteral("parameters")}) {
        const auto schema = tests::json(ctl({kBundle, QStringLiteral("schema"), kind}));
        CHECK(schema[QLatin1String("$schema")].toString().contains(QStringLiteral("draft-07")));
        CHECK_FALSE(schema[QLatin1String("properties")].toObject().isEmpty());
    }
    CHECK(ctl({kBundle, QStringLiteral("schema"), QStringLiteral("altro")}).exitCode == 1);
}
