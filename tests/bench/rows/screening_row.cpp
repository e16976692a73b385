#include "tests/bench/rows/screening_row.h"

#include "core/review/caseload_columns.h"
#include "tests/bench/processor_timer.h"
#include "tests/bench/rules/households.h"
#include "tests/bench/rules/published.h"
#include "tests/support/synthetic_caseload.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

namespace bench {

using namespace core;

namespace {

constexpr int kHouseholds = 100'000;
const QDate kDay(2026, 6, 15);

QByteArray drawn(int households)
{
    tests::SyntheticCaseload caseload(20261122);
    QByteArray table = tests::SyntheticCaseload::header();
    for (int i = 0; i < households; ++i)
        table += caseload.household();
    return table;
}

/// Processor seconds of the children that have ended.
double childSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Processor seconds that a program takes from file to file, starting included.
Result<double> run(const QString &program, const QStringList &arguments, const QString &from,
                   const QString &to)
{
    QProcess process;
    process.setStandardInputFile(from);
    process.setStandardOutputFile(to);
    const double before = childSeconds();
    process.start(program, arguments);
    process.waitForFinished(600'000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorCode::Io, QStringLiteral("%1 did not end well").arg(program));
    return childSeconds() - before;
}

Result<Line> screened(const Plan &plan)
{
    const QTemporaryDir folder;
    const auto table = folder.filePath(QStringLiteral("nuclei.csv"));
    const auto answers = folder.filePath(QStringLiteral("esiti.csv"));
    const auto copies = folder.filePath(QStringLiteral("byte.csv"));
    QFile file(table);
    if (!file.open(QIODevice::WriteOnly) || file.write(drawn(kHouseholds)) < 0)
        return fail(ErrorCode::Io, file.errorString());
    file.close();
    const QStringList screen{QStringLiteral("screen"),     QStringLiteral("-"),
                             QStringLiteral("--on"),       kDay.toString(Qt::ISODate),
                             QStringLiteral("--known-on"), kDay.toString(Qt::ISODate)};
    Line line{QStringLiteral("D7"),
              QStringLiteral("100,000 households screened, s"),
              {.good = 4, .excellent = 2},
              {}};
    // The first round only warms the cache of files.
    for (int round = 0; round <= plan.rounds; ++round) {
        const auto product = run(QStringLiteral(BENCH_CTL), screen, table, answers);
        const auto bytes = QFileInfo(answers).size();
        const auto limit =
            run(QStringLiteral(BENCH_SPLIT), {QString::number(bytes), QString::number(kHouseholds)},
                table, copies);
        if (!product || !limit)
            return tl::unexpected(product ? limit.error() : product.error());
        if (round > 0)
            line.rounds.append({*product, *limit});
    }
    return line;
}

/// The columns of all benefits in force alone, nothing read or written, over the scalar limit.
Result<Line> inColumns(const Plan &plan)
{
    const auto rules = rules::Catalogue::load(QStringLiteral(BENCH_RESOURCES));
    if (!rules)
        return fail(ErrorCode::Invalid, rules.error().first().toString());
    program::ScreeningWish wish;
    wish.on = wish.knownOn = kDay;
    wish.consistent = true;
    for (const auto &benefit : (*rules)->benefits()) {
        if (benefit.inForceFrom <= kDay &&
            (!benefit.inForceTo.isValid() || kDay <= benefit.inForceTo))
            wish.benefits.append(benefit.id);
    }
    const auto screening = program::Screening::create(**rules, wish);
    if (!screening)
        return tl::unexpected(screening.error());
    constexpr int kBlock = 1024;
    auto sheet = screening->sheet(kBlock);
    QBuffer device;
    device.setData(drawn(kBlock));
    device.open(QIODevice::ReadOnly);
    const auto list = QStringLiteral("componenti");
    auto reader = review::CaseloadReader::open(device, [&](const QString &name) {
        return name == list ? review::CellKind::List : review::CellKind::Word;
    });
    if (!reader || !sheet)
        return fail(ErrorCode::Invalid, QStringLiteral("no columns"));
    auto columns = review::CaseloadColumns::create(**rules, *screening, *reader);
    while (const auto line = reader->nextLine()) {
        if (!columns || !columns->add(line->text, *sheet))
            return fail(ErrorCode::Invalid, QStringLiteral("a line that columns do not take"));
    }
    Line line{QStringLiteral("R3-catalogue"),
              QStringLiteral("%1 benefits in force, 100,000 households in columns, ns a household")
                  .arg(wish.benefits.size()),
              {},
              {}};
    const auto households = makeHouseholds(kHouseholds).rows;
    std::vector<Answer> byHand(households.size());
    ProcessorTimer timer;
    for (int round = 0; round < plan.rounds; ++round) {
        constexpr int kBlocks = (kHouseholds + kBlock - 1) / kBlock;
        timer.start();
        for (int block = 0; block < kBlocks; ++block) {
            if (const auto done = sheet->run(); !done)
                return tl::unexpected(done.error());
        }
        const double product = timer.nanoseconds() / (double(kBlocks) * kBlock);
        timer.start();
        answerAllByHand(households, limitLaw(kPublished[2].year), byHand);
        line.rounds.append({product, timer.nanoseconds() / double(kHouseholds)});
    }
    return line;
}

}   // namespace

Result<QList<Line>> screeningRow(const Plan &plan)
{
    const auto columns = inColumns(plan);
    if (!columns)
        return tl::unexpected(columns.error());
    const auto whole = screened(plan);
    if (!whole)
        return tl::unexpected(whole.error());
    return QList<Line>{*whole, *columns};
}

}   // namespace bench
