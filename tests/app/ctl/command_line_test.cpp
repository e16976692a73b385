#include "tests/app/ctl/ctl_program.h"

using tests::ctl;

TEST_CASE("option --version says the version and --help the commands, in Italian", "[ctl]")
{
    const auto version = ctl({QStringLiteral("--version")});
    CHECK(version.exitCode == 0);
    CHECK(version.out == "sportello-ctl " SPORTELLO_VERSION "\n");

    const auto help = ctl({QStringLiteral("--help")});
    CHECK(help.exitCode == 0);
    CHECK(help.err.isEmpty());
    for (const char *word : {"Comandi", "describe", "evaluate", "codes", "report", "bundle"})
        CHECK(help.out.contains(word));
}

TEST_CASE("a line that is not written as it should be ends with 1 and says where help is", "[ctl]")
{
    const QList<QStringList> lines = {
        {},
        {QStringLiteral("evalute")},
        {QStringLiteral("evaluate"), QStringLiteral("facts.json")},
        {QStringLiteral("evaluate"), QStringLiteral("--benefit"), QStringLiteral("naspi"),
         QStringLiteral("--all"), QStringLiteral("-")},
        {QStringLiteral("evaluate"), QStringLiteral("--benefit"), QStringLiteral("naspi"),
         QStringLiteral("--on"), QStringLiteral("2026-02-30"), QStringLiteral("-")},
        {QStringLiteral("evaluate"), QStringLiteral("--benefit"), QStringLiteral("naspi"),
         QStringLiteral("--set"), QStringLiteral("retribuzione_media"), QStringLiteral("-")},
        {QStringLiteral("codes")},
    };
    for (const QStringList &line : lines) {
        const auto ended = ctl(line, "{}");
        CAPTURE(line.join(QLatin1Char(' ')), ended.err.toStdString());
        CHECK(ended.exitCode == 1);
        CHECK(ended.out.isEmpty());
        CHECK(ended.err.contains("--help"));
    }
}
