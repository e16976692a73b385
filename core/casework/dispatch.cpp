#include "core/casework/dispatch.h"

#include "core/base/local_number.h"
#include "core/casework/case_change.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace core::casework {

namespace {

OutboxItem itemOf(const store::OutboxRow &row)
{
    const auto text = [&](const char *key) { return row.meta[QLatin1String(key)].toString(); };
    return {.sequence = row.sequence,
            .caseId = row.caseId,
            .submission = row.submission,
            .title = text("title"),
            .localNumber = groupedLocalNumber(text("local_number")),
            .state = outboxState(row.state),
            .since = row.since,
            .tries = row.tries,
            .nextTry = row.nextTry,
            .reason = text("reason"),
            .detail = text("detail"),
            .submissionUrl = text("submission_url"),
            .withSupervisor = QDateTime::fromString(text("with_supervisor"), Qt::ISODateWithMs)};
}

/// The row says where it is now and since when.
void moveTo(store::OutboxRow &row, OutboxState state, const QDateTime &now)
{
    row.state = outboxCode(state);
    row.since = now;
    row.nextTry = QDateTime();
    row.meta[QStringLiteral("reason")] = QString();
    row.meta[QStringLiteral("detail")] = QString();
}

/// Where the submission that a row carries is kept: the case itself, or one of its versions before
/// an integration.
struct Carried {
    domain::CaseState &state;
    QString &refusal;
    std::optional<domain::Receipt> &receipt;
};

std::optional<Carried> carriedBy(domain::Case &subject, int submission)
{
    if (subject.submission == submission)
        return Carried{subject.state, subject.refusal, subject.receipt};
    for (domain::SentVersion &version : subject.sent)
        if (version.submission == submission)
            return Carried{version.state, version.refusal, version.receipt};
    return std::nullopt;
}

/// Row and case change together; a submission that is there already stays as it is.
Result<> moveCase(DeskContext &context, const store::OutboxRow &row, domain::CaseState to,
                  const QString &what, const std::function<void(const Carried &)> &change)
{
    auto subject = context.cases.get(row.caseId);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto carried = carriedBy(*subject, row.submission);
    if (!carried)
        return fail(ErrorCode::Corrupt, QStringLiteral("the case has no such submission"));
    if (carried->state == to)
        return {};
    if (!domain::mayBecome(carried->state, to))
        return fail(ErrorCode::Conflict,
                    QStringLiteral("the case cannot become ") + domain::stateCode(to));
    carried->state = to;
    change(*carried);
    return storeChange(context, *subject, {what, QString()}, QStringLiteral("case_") + what);
}

/// Rows that a later submission of the same case stands for: what the centre refused was corrected
/// and sent again.
QSet<qint64> corrected(const QList<store::OutboxRow> &rows)
{
    QHash<CaseId, int> newest;
    for (const store::OutboxRow &row : rows)
        newest[row.caseId] = qMax(newest.value(row.caseId), row.submission);
    QSet<qint64> settled;
    for (const store::OutboxRow &row : rows)
        if (outboxState(row.state) == OutboxState::Quarantined &&
            row.submission < newest[row.caseId])
            settled.insert(row.sequence);
    return settled;
}

template <class Change>
Result<> changeRow(DeskContext &context, qint64 sequence, Change change)
{
    return context.inTransaction([&]() -> Result<> {
        auto row = context.outbox.get(sequence);
        if (!row)
            return tl::unexpected(row.error());
        return change(*row);
    });
}

QJsonObject writeLine(const Dispatch::Line &line)
{
    const auto instant = [](const QDateTime &at) { return at.toString(Qt::ISODateWithMs); };
    return {{QStringLiteral("failures"), line.failures},
            {QStringLiteral("next_try"), instant(line.nextTry)},
            {QStringLiteral("offline_since"), instant(line.offlineSince)},
            {QStringLiteral("last_contact"), instant(line.lastContact)}};
}

}   // namespace

Dispatch::Dispatch(DeskContext &context) : m_context(context)
{
}

Result<QList<OutboxItem>> Dispatch::items()
{
    const auto rows = m_context.outbox.list();
    if (!rows)
        return tl::unexpected(rows.error());
    const QSet<qint64> settled = corrected(*rows);
    QList<OutboxItem> items;
    for (const store::OutboxRow &row : *rows) {
        if (settled.contains(row.sequence))
            continue;
        const OutboxItem item = itemOf(row);
        const bool old = inItaly(item.since).date() < m_context.today();
        if (item.state != OutboxState::Received || !old)
            items.append(item);
    }
    return items;
}

Result<OutboxBody> Dispatch::body(qint64 sequence)
{
    const auto row = m_context.outbox.get(sequence);
    if (!row)
        return tl::unexpected(row.error());
    const auto bytes = m_context.outbox.body(sequence);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    const QString expected = row->meta[QLatin1String("body_sha256")].toString();
    if (QString::fromLatin1(hash.toHex()) != expected)
        return fail(ErrorCode::Corrupt, QStringLiteral("the body is not the one handed in"));
    OutboxBody body{idempotencyKey(row->caseId, row->submission), *bytes, hash, {}};
    for (const QJsonValue &id : row->meta[QLatin1String("attachments")].toArray())
        if (const auto attachment = AttachmentId::fromString(id.toString()))
            body.attachments.append(*attachment);
    return body;
}

Result<QByteArray> Dispatch::attachment(const CaseId &caseId, const AttachmentId &id)
{
    return m_context.files.read(caseId, id);
}

Result<> Dispatch::accepted(qint64 sequence, const QString &submissionUrl)
{
    return changeRow(m_context, sequence, [&](store::OutboxRow &row) -> Result<> {
        const OutboxState now = outboxState(row.state);
        const bool known = row.meta[QLatin1String("submission_url")].toString() == submissionUrl;
        if (now == OutboxState::Received || (now == OutboxState::Sent && known))
            return {};
        moveTo(row, OutboxState::Sent, m_context.now());
        row.meta[QStringLiteral("submission_url")] = submissionUrl;
        return m_context.outbox.update(row).and_then([&] {
            return moveCase(m_context, row, domain::CaseState::Sent, QStringLiteral("sent"),
                            [](const Carried &carried) { carried.refusal.clear(); });
        });
    });
}

Result<> Dispatch::received(qint64 sequence, const QString &protocol, const QDateTime &receivedAt,
                            bool durable, const QString &jws)
{
    return changeRow(m_context, sequence, [&](store::OutboxRow &row) -> Result<> {
        if (outboxState(row.state) == OutboxState::Received) {
            const bool same = row.meta[QLatin1String("protocol")].toString() == protocol;
            return same ? Result<>()
                        : fail(ErrorCode::Conflict, QStringLiteral("another official number"));
        }
        moveTo(row, OutboxState::Received, m_context.now());
        row.meta[QStringLiteral("protocol")] = protocol;
        return m_context.outbox.update(row).and_then([&] {
            return moveCase(
                m_context, row, domain::CaseState::Received, QStringLiteral("received"),
                [&](const Carried &carried) {
                    carried.refusal.clear();
                    carried.receipt = domain::Receipt{protocol, receivedAt, durable, jws};
                });
        });
    });
}

Result<> Dispatch::postponed(qint64 sequence, const QString &reason, const QDateTime &nextTry)
{
    return changeRow(m_context, sequence, [&](store::OutboxRow &row) -> Result<> {
        row.tries += 1;
        row.nextTry = nextTry;
        row.meta[QStringLiteral("reason")] = reason;
        return m_context.outbox.update(row);
    });
}

Result<> Dispatch::quarantined(qint64 sequence, const QString &reason, const QString &detail)
{
    return changeRow(m_context, sequence, [&](store::OutboxRow &row) -> Result<> {
        if (outboxState(row.state) == OutboxState::Received)
            return fail(ErrorCode::Conflict, QStringLiteral("the centre has it already"));
        moveTo(row, OutboxState::Quarantined, m_context.now());
        row.tries += 1;
        row.meta[QStringLiteral("reason")] = reason;
        row.meta[QStringLiteral("detail")] = detail;
        return m_context.outbox.update(row).and_then([&] {
            return moveCase(m_context, row, domain::CaseState::Refused, QStringLiteral("refused"),
                            [&](const Carried &carried) {
                                carried.refusal = detail.isEmpty() ? reason : detail;
                            });
        });
    });
}

Result<> Dispatch::retry(qint64 sequence)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return changeRow(m_context, sequence, [&](store::OutboxRow &row) -> Result<> {
        if (outboxState(row.state) == OutboxState::Received)
            return {};
        if (outboxState(row.state) != OutboxState::Quarantined) {
            row.nextTry = QDateTime();
            return m_context.outbox.update(row);
        }
        moveTo(row, OutboxState::Waiting, m_context.now());
        return m_context.outbox.update(row).and_then([&] {
            return moveCase(m_context, row, domain::CaseState::ToSend, QStringLiteral("requeued"),
                            [](const Carried &carried) { carried.refusal.clear(); });
        });
    });
}

Result<> Dispatch::handToSupervisor(qint64 sequence)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return changeRow(m_context, sequence, [&](store::OutboxRow &row) -> Result<> {
        if (outboxState(row.state) == OutboxState::Received)
            return fail(ErrorCode::Conflict, QStringLiteral("the centre has it already"));
        if (row.meta.contains(QLatin1String("with_supervisor")))
            return {};
        row.meta[QStringLiteral("with_supervisor")] = m_context.now().toString(Qt::ISODateWithMs);
        return m_context.outbox.update(row).and_then([&] {
            return m_context.trace(QStringLiteral("outbox_handed_over"), row.caseId.toString());
        });
    });
}

Result<Dispatch::Line> Dispatch::line()
{
    return m_context.settings.get(setting::kLine).map([](const std::optional<QJsonObject> &stored) {
        const QJsonObject json = stored.value_or(QJsonObject());
        const auto instant = [&](const char *key) {
            return QDateTime::fromString(json[QLatin1String(key)].toString(), Qt::ISODateWithMs);
        };
        return Line{.failures = json[QLatin1String("failures")].toInt(),
                    .nextTry = instant("next_try"),
                    .offlineSince = instant("offline_since"),
                    .lastContact = instant("last_contact")};
    });
}

Result<> Dispatch::setLine(const Line &line)
{
    return m_context.inTransaction(
        [&] { return m_context.settings.put(setting::kLine, writeLine(line)); });
}

Result<Dispatch::Centre> Dispatch::centre()
{
    return m_context.settings.get(setting::kCentre)
        .map([](const std::optional<QJsonObject> &stored) {
            const QJsonObject json = stored.value_or(QJsonObject());
            return Centre{json[QLatin1String("url")].toString(),
                          json[QLatin1String("public_key")].toString()};
        });
}

Result<> Dispatch::setCentre(const Centre &wanted)
{
    const auto stored = centre();
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored == wanted)
        return {};
    return m_context.inTransaction([&] {
        return m_context.settings
            .put(setting::kCentre, {{QStringLiteral("url"), wanted.url},
                                    {QStringLiteral("public_key"), wanted.publicKeyJwk}})
            .and_then([&] {
                return m_context.trace(QStringLiteral("settings_changed"), QString(),
                                       setting::kCentre);
            });
    });
}

}   // namespace core::casework
