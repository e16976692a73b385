#pragma once

#include "core/base/clock.h"
#include "core/sync/courier.h"
#include "core/sync/draft_round.h"
#include "core/sync/pace.h"

#include <QDateTime>

#include <optional>

namespace core::sync {

/// What a screen may say about the line; always true: `lastContact` is of a reply that was the
/// centre's, `online` that the last try found it.
struct SyncState {
    bool online = false;
    QDateTime offlineSince;   // UTC, invalid while online
    QDateTime lastContact;    // UTC
    int waiting = 0;          // items without a receipt, those in quarantine not counted
    int quarantined = 0;
    bool sending = false;
    /// Why nothing moves, or empty: `no-centre` (none configured), `no-route`, `not-the-centre`,
    /// `busy`, `identity`, `locked`, `store`.
    QString trouble;
    QString draftTrouble = {};   // why drafts do not travel (see DraftRound), or empty

    bool operator==(const SyncState &) const = default;
};

/// Who wants to know what happens, while it happens.
class DrainListener {
public:
    virtual ~DrainListener() = default;
    virtual void itemChanged(const CaseId &id) = 0;
    virtual void receiptArrived(const CaseId &id, const QString &protocol) = 0;
};

/// Empties the outbox once, oldest first, one item never standing in the way of another. Keeps the
/// line's state in the outbox, so that a restart does not hammer.
class Drain {
public:
    /// Borrows all.
    Drain(OutboxPort &outbox, Transport &transport, const Clock &clock, Chance chance,
          Stopping stopping, DrainListener &listener)
        : m_outbox(outbox), m_transport(transport), m_clock(clock), m_chance(std::move(chance)),
          m_stopping(std::move(stopping)), m_listener(listener)
    {
    }

    /// @return what is true afterwards
    SyncState run(Pace pace);
    /// The centre, when the last run left nothing to wait for before asking it something else.
    const std::optional<CentreSettings> &openLine() const { return m_open; }
    /// What a round with the drafts after the last run learned of the line. It never makes a case
    /// wait, but for what the centre itself asked. @return what is true afterwards
    SyncState heard(const DraftRound &round);
    /// When something is to be done again, UTC; invalid when nothing waits for a moment.
    QDateTime nextWake() const { return m_nextWake; }

private:
    enum class Go { Next, Stop };

    SyncState pass(Pace pace, const CentreSettings &centre);
    Result<CentreSettings> settings();
    bool mayStart(Pace pace);
    void carryAll(Courier &courier, const QList<casework::OutboxItem> &items, Pace pace);
    Go settle(Courier &courier, const casework::OutboxItem &item, const Delivery &delivery);
    Go settleTrouble(Courier &courier, const casework::OutboxItem &item, const Delivery &delivery);
    Go refuse(const casework::OutboxItem &item, const Delivery &delivery);
    Go unknownFate(Courier &courier, const casework::OutboxItem &item);
    Go postpone(const casework::OutboxItem &item, const QString &reason, const QDateTime &until);
    Go quarantine(const casework::OutboxItem &item, const QString &reason, const QString &detail);
    Go lineFailed(const char *trouble, const Reply &reply);
    Go halted(const Error &error);
    void contact();
    SyncState state();
    QDateTime in(std::chrono::milliseconds wait) const;

    OutboxPort &m_outbox;
    Transport &m_transport;
    const Clock &m_clock;
    Chance m_chance;
    Stopping m_stopping;
    DrainListener &m_listener;

    casework::Dispatch::Line m_line;
    QDateTime m_notBefore;   // what the centre asked for, also for those in a hurry
    QDateTime m_nextWake;
    QString m_trouble;
    QString m_draftTrouble;
    std::optional<CentreSettings> m_open;
};

}   // namespace core::sync
