#pragma once

#include "core/sync/outbox_port.h"

#include "tests/support/case_bodies.h"
#include "tests/support/fixed_clock.h"

#include <QMap>

#include <algorithm>
#include <mutex>

namespace tests {

/// The outbox in memory, outliving the ports that are opened on it as a database outlives
/// connections. Safe from several threads.
class OutboxMemory {
public:
    struct Stored {
        core::casework::OutboxItem item;
        core::casework::OutboxBody body;
        QString protocol;
        QString jws;
        int timesReceived = 0;
    };

    /// A case with one file per element of `files`. @return its sequence
    qint64 add(const core::CaseId &id, const QList<QByteArray> &files = {}, int revision = 1)
    {
        const std::lock_guard lock(mutex);
        QJsonArray named;
        Stored stored;
        for (const QByteArray &bytes : files) {
            const auto file = core::AttachmentId::makeAt(FixedClock().nowUtc());
            attachments.insert(file, bytes);
            named.append(namedAttachment(file, bytes));
            stored.body.attachments.append(file);
        }
        QJsonObject body = aCaseBody(id, revision);
        body.insert(QStringLiteral("attachments"), named);
        stored.body.body = jsonBytes(body);
        stored.body.sha256 = QCryptographicHash::hash(stored.body.body, QCryptographicHash::Sha256);
        stored.body.idempotencyKey = id.toString() + QLatin1Char('.') + QString::number(revision);
        stored.item.sequence = entries.size() + 1;
        stored.item.caseId = id;
        stored.item.submission = revision;
        entries.append(stored);
        return stored.item.sequence;
    }
    qint64 add() { return add(core::CaseId::makeAt(FixedClock().nowUtc())); }

    Stored at(qint64 sequence)
    {
        const std::lock_guard lock(mutex);
        return entries.at(sequence - 1);
    }
    int received()
    {
        const std::lock_guard lock(mutex);
        return static_cast<int>(
            std::count_if(entries.begin(), entries.end(), [](const Stored &one) {
                return one.item.state == core::casework::OutboxState::Received;
            }));
    }

    std::mutex mutex;
    QList<Stored> entries;
    QMap<core::AttachmentId, QByteArray> attachments;
    core::casework::Dispatch::Line line;
    core::casework::Dispatch::Centre centre;
    bool locked = false;
    /// The next write to an item fails once, as if the program were killed just before it.
    bool failNextAccepted = false;
    bool failNextReceived = false;
};

/// One connection to an OutboxMemory.
class FakeOutbox : public core::sync::OutboxPort {
public:
    explicit FakeOutbox(OutboxMemory &memory) : m(memory) {}

    core::Result<QList<core::casework::OutboxItem>> items() override
    {
        const std::lock_guard lock(m.mutex);
        if (m.locked)
            return closed();
        QList<core::casework::OutboxItem> items;
        for (const auto &stored : m.entries)
            items.append(stored.item);
        return items;
    }
    core::Result<core::casework::OutboxBody> body(qint64 sequence) override
    {
        return find(sequence).map([](OutboxMemory::Stored *stored) { return stored->body; });
    }
    core::Result<QByteArray> attachment(const core::CaseId &, const core::AttachmentId &id) override
    {
        const std::lock_guard lock(m.mutex);
        if (m.locked)
            return closed();
        if (!m.attachments.contains(id))
            return core::fail(core::ErrorCode::NotFound, QStringLiteral("no such file"));
        return m.attachments.value(id);
    }
    core::Result<> accepted(qint64 sequence, const QString &url) override
    {
        if (std::exchange(m.failNextAccepted, false))
            return core::fail(core::ErrorCode::Io, QStringLiteral("killed"));
        return change(sequence, [&](OutboxMemory::Stored &stored) {
            stored.item.state = core::casework::OutboxState::Sent;
            stored.item.submissionUrl = url;
            stored.item.reason.clear();
        });
    }
    core::Result<> received(qint64 sequence, const QString &protocol, const QDateTime &, bool,
                            const QString &jws) override
    {
        if (std::exchange(m.failNextReceived, false))
            return core::fail(core::ErrorCode::Io, QStringLiteral("killed"));
        return change(sequence, [&](OutboxMemory::Stored &stored) {
            stored.item.state = core::casework::OutboxState::Received;
            stored.protocol = protocol;
            stored.jws = jws;
            ++stored.timesReceived;
        });
    }
    core::Result<> postponed(qint64 sequence, const QString &reason,
                             const QDateTime &nextTry) override
    {
        return change(sequence, [&](OutboxMemory::Stored &stored) {
            ++stored.item.tries;
            stored.item.reason = reason;
            stored.item.nextTry = nextTry;
        });
    }
    core::Result<> quarantined(qint64 sequence, const QString &reason,
                               const QString &detail) override
    {
        return change(sequence, [&](OutboxMemory::Stored &stored) {
            stored.item.state = core::casework::OutboxState::Quarantined;
            stored.item.reason = reason;
            stored.item.detail = detail;
        });
    }
    core::Result<core::casework::Dispatch::Line> line() override
    {
        const std::lock_guard lock(m.mutex);
        if (m.locked)
            return closed();
        return m.line;
    }
    core::Result<> setLine(const core::casework::Dispatch::Line &line) override
    {
        const std::lock_guard lock(m.mutex);
        if (m.locked)
            return closed();
        m.line = line;
        return {};
    }
    core::Result<core::casework::Dispatch::Centre> centre() override
    {
        const std::lock_guard lock(m.mutex);
        if (m.locked)
            return closed();
        return m.centre;
    }

private:
    static tl::unexpected<core::Error> closed()
    {
        return core::fail(core::ErrorCode::Locked, QStringLiteral("vault is closed"));
    }
    core::Result<OutboxMemory::Stored *> find(qint64 sequence)
    {
        const std::lock_guard lock(m.mutex);
        if (m.locked)
            return closed();
        return &m.entries[sequence - 1];
    }
    template <class Change>
    core::Result<> change(qint64 sequence, Change apply)
    {
        const auto found = find(sequence);
        if (!found)
            return tl::unexpected(found.error());
        const std::lock_guard lock(m.mutex);
        apply(**found);
        return {};
    }

    OutboxMemory &m;
};

}   // namespace tests
