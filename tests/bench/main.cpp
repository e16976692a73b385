#include "core/security/secure_buffer.h"
#include "tests/bench/line.h"
#include "tests/bench/rows/interview_rows.h"
#include "tests/bench/rows/question_rows.h"
#include "tests/bench/rows/rows.h"
#include "tests/bench/rows/rules_rows.h"
#include "tests/bench/rows/screening_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace {

struct Row {
    const char *id;
    bench::MeasureRow measure;
};

// A new row is a file below rows/ and a line here.
constexpr Row kRows[] = {
    {"D1", bench::startRow},          {"D2", bench::memoryRow},
    {"D3", bench::answerRow},         {"D4", bench::searchRow},
    {"D5", bench::stepRow},           {"D6", bench::personRow},
    {"D7", bench::screeningRow},      {"D12", bench::growthRow},
    {"D13", bench::rightsRow},        {"R1", bench::explainedRow},
    {"R2", bench::singleRow},         {"R3", bench::hundredThousandRow},
    {"R4", bench::millionRow},        {"R5", bench::loadRow},
    {"R6", bench::unknownRow},        {"R7", bench::questionRow},
    {"R8", bench::wholeInterviewRow}, {"R9", bench::householdsRow},
};

struct Wish {
    QStringList only;   // empty: every row
    bench::Plan plan;
    bool json = false;
};

/// Nothing when the command line cannot be read.
std::optional<Wish> readWish(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The product against its limits."));
    parser.addHelpOption();
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Rows to measure."),
                                  QStringLiteral("ID,ID"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Rounds of a row."),
                                    QStringLiteral("N"), QStringLiteral("9"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("An array of objects."));
    parser.addOptions({only, rounds, json});
    parser.process(application);
    Wish wish;
    wish.only = parser.value(only).split(QLatin1Char(','), Qt::SkipEmptyParts);
    wish.plan.rounds = parser.value(rounds).toInt();
    wish.json = parser.isSet(json);
    for (const QString &id : wish.only) {
        const bool isRow = std::any_of(std::begin(kRows), std::end(kRows),
                                       [&](const Row &row) { return id == QLatin1String(row.id); });
        if (!isRow)
            return std::nullopt;
    }
    return wish.plan.rounds > 0 ? std::optional(wish) : std::nullopt;
}

}   // namespace

int main(int argc, char **argv)
{
    // The same platform on every machine, with a screen or without; it warns at each window.
    qputenv("QT_LOGGING_RULES", "default.warning=false");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    core::security::prepareProcess();
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
    ui::theme::applyTheme(application, ui::theme::Mode::Light);
    ui::widgets::FocusRing::install(application);
    const auto wish = readWish(application);
    if (!wish) {
        std::fputs("unknown row, or no rounds; see --help\n", stderr);
        return 1;
    }
    QList<bench::Line> lines;
    for (const Row &row : kRows) {
        if (!wish->only.isEmpty() && !wish->only.contains(QLatin1String(row.id)))
            continue;
        const auto measured = row.measure(wish->plan);
        if (!measured) {
            std::fprintf(stderr, "%s: %s\n", row.id, qUtf8Printable(measured.error().detail));
            return 2;
        }
        lines += *measured;
    }
    const QByteArray text =
        wish->json ? QJsonDocument(bench::writeJson(lines)).toJson() : bench::writeTable(lines);
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return 0;
}
