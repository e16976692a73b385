#include "tests/app/ctl/ctl_program.h"

#include <QRegularExpression>
#include <QSet>

using tests::ctl;

namespace {

/// Options as the help of a command names them.
QSet<QString> optionsOf(const QStringList &command)
{
    static const QRegularExpression option(QStringLiteral(R"(--[a-z]+(?:-[a-z]+)*)"));
    const auto help = ctl(command + QStringList{QStringLiteral("--help")});
    REQUIRE(help.exitCode == 0);
    QSet<QString> options;
    auto found = option.globalMatch(QString::fromUtf8(help.out));
    while (found.hasNext())
        options.insert(found.next().captured());
    return options;
}

}   // namespace

TEST_CASE("the manual page names every command and option of the program", "[ctl]")
{
    const auto page =
        QString::fromUtf8(tests::readFile(QStringLiteral(SOURCE_DIR "/installer/sportello-ctl.1")))
            .replace(QStringLiteral("\\-"), QStringLiteral("-"));
    const QList<QStringList> commands = {
        {},
        {QStringLiteral("describe")},
        {QStringLiteral("evaluate")},
        {QStringLiteral("ask")},
        {QStringLiteral("codes")},
        {QStringLiteral("report")},
        {QStringLiteral("bundle"), QStringLiteral("check")},
        {QStringLiteral("bundle"), QStringLiteral("coverage")},
        {QStringLiteral("bundle"), QStringLiteral("diff")},
        {QStringLiteral("bundle"), QStringLiteral("impact")},
        {QStringLiteral("bundle"), QStringLiteral("doc")},
        {QStringLiteral("bundle"), QStringLiteral("schema")},
        {QStringLiteral("bundle"), QStringLiteral("texts")},
        {QStringLiteral("bundle"), QStringLiteral("pack")},
        {QStringLiteral("bundle"), QStringLiteral("keygen")},
        {QStringLiteral("bundle"), QStringLiteral("sign")},
        {QStringLiteral("bundle"), QStringLiteral("verify")},
        {QStringLiteral("bundle"), QStringLiteral("install")},
        {QStringLiteral("replay")},
        {QStringLiteral("screen")},
    };
    for (const QStringList &command : commands) {
        CAPTURE(command.join(QLatin1Char(' ')));
        CHECK(page.contains(command.join(QLatin1Char(' '))));
        for (const QString &option : optionsOf(command)) {
            CAPTURE(option);
            CHECK(page.contains(option));
        }
    }
}
