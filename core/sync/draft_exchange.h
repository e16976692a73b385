#pragma once

#include "core/base/clock.h"
#include "core/sync/draft_courier.h"
#include "core/sync/draft_protocol.h"
#include "core/sync/draft_round.h"
#include "core/sync/news_mark.h"
#include "core/sync/pace.h"

#include <QDateTime>
#include <QSet>

namespace core::sync {

/// Keeps the drafts of a site alike at all its desks, as far as nobody has to choose (W4, W5):
/// reads what the others did, then sends what was done here. One draft never stands in the way of
/// another, and nothing that came is forgotten before it was taken in.
class DraftExchange {
public:
    /// Borrows all.
    DraftExchange(DraftPort &drafts, Transport &transport, const Clock &clock, Chance chance,
                  Stopping stopping, DraftListener &listener)
        : m_drafts(drafts), m_transport(transport), m_clock(clock), m_chance(std::move(chance)),
          m_stopping(std::move(stopping)), m_listener(listener)
    {
    }

    /// One round.
    DraftRound run(Pace pace, const CentreSettings &centre);
    /// When to look again, UTC; invalid: when told to.
    QDateTime nextWake() const { return m_nextWake; }

private:
    enum class Go { Next, Stop };
    /// Of a draft that was put aside.
    struct Wait {
        int tries = 0;
        QString version;   // of the draft: another one is not put aside
        QDateTime until;   // UTC
        QString reason;
    };
    using Waits = QHash<CaseId, Wait>;

    bool mayStart(Pace pace);
    Go exchangeAll(Pace pace, CentreLine &line);
    Go readMark(const CentreSettings &centre);
    Go keepMark();
    Go fetchOwed(Pace pace, DraftCourier &courier);
    Go readNews(CentreLine &line, DraftCourier &courier, const QString &site);
    Go takePage(const DraftNewsPage &page, DraftCourier &courier);
    Go takeOne(const DraftNews &news, DraftCourier &courier);
    Go owe(const CaseId &id);
    Go sendAll(Pace pace, DraftCourier &courier);
    Go sendOne(const casework::DraftToSend &draft, DraftCourier &courier);
    /// `all`: what there is to send.
    void forgetWaits(const QList<casework::DraftToSend> &all);
    bool isWaiting(const Waits &waits, const CaseId &id, const QString &version, Pace pace) const;
    void putAside(Waits &waits, const CaseId &id, const QString &version, const QString &reason);
    Go stopped(const Delivery &delivery);
    Go pause(const QString &trouble, const Reply &reply);
    Go notKept(const Error &error);
    void rest();
    QDateTime in(std::chrono::milliseconds wait) const;

    DraftPort &m_drafts;
    Transport &m_transport;
    const Clock &m_clock;
    Chance m_chance;
    Stopping m_stopping;
    DraftListener &m_listener;

    DraftRound m_round;
    NewsMark m_mark;
    QString m_keptMark;
    KnownTags m_known;
    Waits m_sendWaits;
    Waits m_fetchWaits;
    int m_failures = 0;
    QString m_trouble;       // of the last round that was stopped
    QDateTime m_nextTry;     // UTC
    QDateTime m_notBefore;   // what the centre asked for, also for those in a hurry
    QDateTime m_nextWake;
};

}   // namespace core::sync
