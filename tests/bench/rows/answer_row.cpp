#include "tests/bench/bench_desk.h"
#include "tests/bench/limits/row_write.h"
#include "tests/bench/rows/rows.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace bench {

using namespace core;

namespace {

constexpr int kAnswersARound = 40;
const QString kKey = QStringLiteral("imponibile_quadriennio");

// What one answer leaves in the file: the sealed case, its line in the trail, the trail's end.
constexpr const char *kCaseBytes =
    "SELECT length(id) + length(person) + length(state) + 16 + length(body) FROM cases"
    " ORDER BY changed_at DESC LIMIT 1";
constexpr const char *kTrailBytes =
    "SELECT 16 + length(operator) + length(desk) + length(action) + length(subject) +"
    " length(detail) + length(hash) FROM audit ORDER BY sequence DESC LIMIT 1";
constexpr const char *kTrailEndBytes =
    "SELECT 16 + length(head) + length(next_key) FROM audit_state";

Result<int> bytesOfAnAnswer(const QString &database)
{
    int bytes = 0;
    for (const char *sql : {kCaseBytes, kTrailBytes, kTrailEndBytes}) {
        const auto part = askDatabase(database, sql);
        if (!part)
            return tl::unexpected(part.error());
        bytes += static_cast<int>(*part);
    }
    return bytes;
}

double microseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e3;
}

/// Answers and plain writes take turns; the middle one of each stands for the round.
Result<Round> playRound(casework::CaseService &cases, domain::Case &draft, RowWrite &limit,
                        int size)
{
    QList<double> products;
    QList<double> limits;
    QElapsedTimer timer;
    for (int i = 0; i < kAnswersARound; ++i) {
        const QString amount = QStringLiteral("%1.00").arg(50'000 + draft.revision % 997);
        timer.start();
        auto answered =
            cases.answer(draft.id, draft.revision, kKey, domain::known(amount, draft.changedAt));
        products.append(microseconds(timer));
        if (!answered)
            return tl::unexpected(answered.error());
        draft = std::move(*answered);
        // Other bytes each time: SQLite leaves a page alone that would stay the same.
        QByteArray bytes(size, Qt::Uninitialized);
        QRandomGenerator::global()->generate(bytes.begin(), bytes.end());
        timer.start();
        const auto written = limit.write(bytes);
        limits.append(microseconds(timer));
        if (!written)
            return tl::unexpected(written.error());
    }
    return Round{median(products), median(limits)};
}

}   // namespace

Result<QList<Line>> answerRow(const Plan &plan)
{
    const auto bench = BenchDesk::open();
    if (!bench)
        return tl::unexpected(bench.error());
    auto draft = (*bench)->answeredDraft();
    if (!draft)
        return tl::unexpected(draft.error());
    const auto size = bytesOfAnAnswer((*bench)->databaseFile());
    if (!size)
        return tl::unexpected(size.error());
    QTemporaryDir folder;
    auto limit = RowWrite::create(folder.path());
    if (!limit)
        return tl::unexpected(limit.error());

    Line line{QStringLiteral("D3"),
              QStringLiteral("durable answer of %1 bytes, µs").arg(*size),
              {.good = 2, .excellent = 1.3},
              {}};
    for (int round = 0; round < plan.rounds; ++round) {
        const auto played = playRound((*bench)->desk().cases(), *draft, **limit, *size);
        if (!played)
            return tl::unexpected(played.error());
        line.rounds.append(*played);
    }
    return QList<Line>{line};
}

}   // namespace bench
