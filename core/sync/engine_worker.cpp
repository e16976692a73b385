#include "core/sync/engine_worker.h"

#include <algorithm>

namespace core::sync {
namespace {

constexpr int kOpenAgainMs = 30000;
constexpr qint64 kLongestSleepMs = 30 * 60 * 1000;
// A moment that has come by the clock may be a hair away by the timer.
constexpr qint64 kShortestSleepMs = 20;

}   // namespace

EngineWorker::EngineWorker(const EngineParts &parts) : m_parts(parts)
{
}

void EngineWorker::begin()
{
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, [this] { look(Pace::Normal); });
    {
        const std::lock_guard lock(m_transportMutex);
        m_transport = m_parts.transport();
    }
    look(Pace::Normal);
}

void EngineWorker::end()
{
    if (m_busy) {   // called from the event loop inside a request that began after the first cancel
        m_endAfter = true;
        m_transport->cancel();
        return;
    }
    m_timer.reset();
    m_exchange.reset();
    m_drafts.reset();
    m_drain.reset();
    m_outbox.reset();
    {
        const std::lock_guard lock(m_transportMutex);
        m_transport.reset();
    }
    Q_EMIT ended();
}

void EngineWorker::requestStop()
{
    m_stopping = true;
    const std::lock_guard lock(m_transportMutex);
    if (m_transport)
        m_transport->cancel();
}

bool EngineWorker::open()
{
    if (m_drain)
        return true;
    auto outbox = m_parts.outbox();
    if (!outbox) {
        SyncState state = m_told;
        state.trouble = outbox.error().code == ErrorCode::Locked ? QStringLiteral("locked")
                                                                 : QStringLiteral("store");
        tell(state);
        m_timer->start(kOpenAgainMs);
        return false;
    }
    m_outbox = std::move(*outbox);
    m_drain = std::make_unique<Drain>(
        *m_outbox, *m_transport, *m_parts.clock, m_parts.chance,
        [this] { return m_stopping.load(); }, static_cast<DrainListener &>(*this));
    return true;
}

bool EngineWorker::openDrafts()
{
    if (m_exchange)
        return true;
    auto drafts = m_parts.drafts();
    if (!drafts)
        return false;
    m_drafts = std::move(*drafts);
    // Somebody asked to look meanwhile: the outbox goes first, the round begins again after it.
    m_exchange = std::make_unique<DraftExchange>(
        *m_drafts, *m_transport, *m_parts.clock, m_parts.chance,
        [this] { return m_stopping.load() || m_again.has_value(); },
        static_cast<DraftListener &>(*this));
    return true;
}

void EngineWorker::look(Pace pace)
{
    // A request under way runs an event loop: what is asked meanwhile is done after this pass.
    if (m_busy) {
        m_again = m_again == Pace::Hurry ? Pace::Hurry : pace;
        return;
    }
    if (m_stopping || !m_timer || !open())
        return;
    m_busy = true;
    pass(pace);
    while (m_again && !m_stopping)
        pass(*std::exchange(m_again, std::nullopt));
    m_busy = false;
    if (m_endAfter)
        return end();
    schedule();
}

void EngineWorker::pass(Pace pace)
{
    SyncState before = m_told;
    before.sending = true;
    tell(before);
    tell(exchangeDrafts(pace, m_drain->run(pace)));
}

SyncState EngineWorker::exchangeDrafts(Pace pace, const SyncState &drained)
{
    if (m_stopping || !m_drain->openLine() || !m_parts.drafts)
        return drained;
    if (!openDrafts())
        return m_drain->heard({.trouble = QStringLiteral("store")});
    return m_drain->heard(m_exchange->run(pace, *m_drain->openLine()));
}

void EngineWorker::tell(SyncState state)
{
    if (m_everTold && state == m_told)
        return;
    m_everTold = true;
    m_told = state;
    Q_EMIT stateChanged(state);
}

QDateTime EngineWorker::nextRound() const
{
    if (!m_parts.drafts || !m_drain->openLine())
        return {};
    return m_exchange ? m_exchange->nextWake() : m_parts.clock->nowUtc().addMSecs(kOpenAgainMs);
}

void EngineWorker::schedule()
{
    QDateTime wake = m_drain->nextWake();
    const QDateTime round = nextRound();
    if (round.isValid() && (!wake.isValid() || round < wake))
        wake = round;
    if (m_stopping || !wake.isValid())
        return m_timer->stop();
    const qint64 wait = m_parts.clock->nowUtc().msecsTo(wake);
    m_timer->start(static_cast<int>(std::clamp(wait, kShortestSleepMs, kLongestSleepMs)));
}

}   // namespace core::sync
