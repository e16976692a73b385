#include "core/sync/draft_exchange.h"

#include "core/sync/backoff.h"
#include "core/sync/protocol.h"

#include <algorithm>

namespace core::sync {
namespace {

using casework::DraftToSend;
using End = DraftStep::End;
using namespace std::chrono_literals;

constexpr int kNewsPage = 100;   // items
constexpr int kBatch = 20;       // drafts read at once
// A centre of which so many drafts cannot be taken in is not to be believed at all.
constexpr int kMostOwed = 200;
constexpr std::chrono::milliseconds kRoundEvery = 60s;
constexpr std::chrono::milliseconds kLockedPause = 30s;
constexpr std::chrono::milliseconds kAsideStep = 1min;
constexpr std::chrono::milliseconds kAsideCap = 8h;

const char *troubleOf(ReplyClass meaning)
{
    switch (meaning) {
    case ReplyClass::LocalLink:
    case ReplyClass::UnknownFate:
        return "no-route";
    case ReplyClass::Repairable:
    case ReplyClass::Identity:
        return "identity";
    case ReplyClass::ServerBusy:
    case ReplyClass::ServerFault:
        return "busy";
    default:
        return "not-the-centre";
    }
}

/// A centre without drafts refuses to tell news of them: these words say so better.
QString newsTrouble(const QString &reason)
{
    return reason == QLatin1String("not-found") ? QStringLiteral("not-offered") : reason;
}

}   // namespace

QDateTime DraftExchange::in(std::chrono::milliseconds wait) const
{
    return m_clock.nowUtc().addMSecs(wait.count());
}

DraftRound DraftExchange::run(Pace pace, const CentreSettings &centre)
{
    m_round = {};
    if (!mayStart(pace))
        return m_round;
    CentreLine line(m_transport, centre, m_stopping);
    if (readMark(centre) == Go::Next && exchangeAll(pace, line) == Go::Next)
        rest();
    return m_round;
}

bool DraftExchange::mayStart(Pace pace)
{
    const QDateTime until = pace == Pace::Hurry ? m_notBefore : m_nextTry;
    if (!until.isValid() || until <= m_clock.nowUtc())
        return true;
    m_nextWake = until;
    m_round.trouble = m_trouble;
    return false;
}

DraftExchange::Go DraftExchange::exchangeAll(Pace pace, CentreLine &line)
{
    const QString site = m_drafts.site();
    if (!isSite(site)) {
        m_round.trouble = QStringLiteral("no-site");
        m_nextWake = {};
        return Go::Stop;
    }
    DraftCourier courier(m_drafts, line, site, m_known, m_listener);
    if (fetchOwed(pace, courier) == Go::Stop || readNews(line, courier, site) == Go::Stop)
        return Go::Stop;
    return sendAll(pace, courier);
}

DraftExchange::Go DraftExchange::readMark(const CentreSettings &centre)
{
    const auto kept = m_drafts.cursor();
    if (!kept)
        return notKept(kept.error());
    const QString key = centre.key.thumbprint();
    if (m_mark.centre != key)
        m_known.clear();
    m_keptMark = *kept;
    m_mark = NewsMark::fromString(*kept, key);
    if (m_mark.isToBeginAgain(m_clock.nowUtc())) {
        m_mark.cursor.clear();
        m_mark.begun = m_clock.nowUtc();
    }
    return Go::Next;
}

DraftExchange::Go DraftExchange::keepMark()
{
    const QString text = m_mark.toString();
    if (text == m_keptMark)
        return Go::Next;
    if (const auto done = m_drafts.setCursor(text); !done)
        return notKept(done.error());
    m_keptMark = text;
    return Go::Next;
}

DraftExchange::Go DraftExchange::fetchOwed(Pace pace, DraftCourier &courier)
{
    const QList<CaseId> owed = m_mark.owed;
    for (const CaseId &id : owed) {
        if (m_stopping())
            return Go::Stop;
        const QString version = m_fetchWaits.value(id).version;
        if (isWaiting(m_fetchWaits, id, version, pace))
            continue;
        if (takeOne({id, version, false}, courier) == Go::Stop)
            return Go::Stop;
    }
    return keepMark();
}

DraftExchange::Go DraftExchange::readNews(CentreLine &line, DraftCourier &courier,
                                          const QString &site)
{
    for (;;) {
        const Reply reply =
            line.exchange(draftNewsRequest(line.address(), site, m_mark.cursor, kNewsPage));
        const Delivery answer = line.trouble(reply);
        const bool isGood = answer.meaning == ReplyClass::Good;
        const auto page = readDraftNews(reply);
        // A place that is no other with more to come would be asked for ever.
        if (!isGood || !page || (page->more && page->nextCursor == m_mark.cursor)) {
            const DraftStep step = stepAfter(line, isGood ? stranger(reply) : answer);
            return step.end == End::Stop ? stopped(step.delivery)
                                         : pause(newsTrouble(step.reason), reply);
        }
        m_round.contact = true;
        if (takePage(*page, courier) == Go::Stop)
            return Go::Stop;
        m_mark.cursor = page->nextCursor;
        if (keepMark() == Go::Stop)
            return Go::Stop;
        if (!page->more)
            return Go::Next;
    }
}

DraftExchange::Go DraftExchange::takePage(const DraftNewsPage &page, DraftCourier &courier)
{
    for (const DraftNews &news : page.items) {
        if (m_stopping())
            return Go::Stop;
        if (m_known.value(news.id) == (news.gone ? kGoneTag : news.etag))
            continue;
        // It stopped a round that had to begin again at this page: the others first.
        if (isWaiting(m_fetchWaits, news.id, news.etag, Pace::Normal)) {
            if (owe(news.id) == Go::Stop)
                return Go::Stop;
            continue;
        }
        if (takeOne(news, courier) == Go::Stop)
            return Go::Stop;
    }
    return Go::Next;
}

DraftExchange::Go DraftExchange::takeOne(const DraftNews &news, DraftCourier &courier)
{
    const DraftStep step = news.gone ? courier.putAway(news.id) : courier.fetch(news.id);
    if (step.end == End::Done || step.end == End::NeverThere) {
        m_mark.owed.removeAll(news.id);
        m_fetchWaits.remove(news.id);
        return Go::Next;
    }
    if (!step.reason.isEmpty())
        putAside(m_fetchWaits, news.id, news.etag, step.reason);
    return step.end == End::Stop ? stopped(step.delivery) : owe(news.id);
}

DraftExchange::Go DraftExchange::owe(const CaseId &id)
{
    if (m_mark.owed.contains(id))
        return Go::Next;
    if (m_mark.owed.size() >= kMostOwed)
        return pause(QStringLiteral("not-the-centre"), Reply());
    m_mark.owed.append(id);
    return Go::Next;
}

DraftExchange::Go DraftExchange::sendAll(Pace pace, DraftCourier &courier)
{
    QSet<CaseId> tried;
    for (;;) {
        // Those that were put aside are the oldest: they must not be all that is seen.
        const int limit = kBatch + static_cast<int>(m_sendWaits.size());
        const auto drafts = m_drafts.toSend(limit);
        if (!drafts)
            return notKept(drafts.error());
        if (drafts->size() < limit)
            forgetWaits(*drafts);
        bool isAnyNew = false;
        for (const DraftToSend &draft : *drafts) {
            if (m_stopping())
                return Go::Stop;
            if (tried.contains(draft.id) ||
                isWaiting(m_sendWaits, draft.id, QString::number(draft.revision), pace))
                continue;
            isAnyNew = true;
            tried.insert(draft.id);
            if (sendOne(draft, courier) == Go::Stop)
                return Go::Stop;
        }
        if (!isAnyNew)
            return Go::Next;
    }
}

DraftExchange::Go DraftExchange::sendOne(const DraftToSend &draft, DraftCourier &courier)
{
    const DraftStep step = courier.send(draft);
    if (!step.reason.isEmpty())
        putAside(m_sendWaits, draft.id, QString::number(draft.revision), step.reason);
    else
        m_sendWaits.remove(draft.id);
    return step.end == End::Stop ? stopped(step.delivery) : Go::Next;
}

void DraftExchange::forgetWaits(const QList<DraftToSend> &all)
{
    QSet<CaseId> ids;
    for (const DraftToSend &draft : all)
        ids.insert(draft.id);
    m_sendWaits.removeIf([&](Waits::iterator wait) { return !ids.contains(wait.key()); });
}

bool DraftExchange::isWaiting(const Waits &waits, const CaseId &id, const QString &version,
                              Pace pace) const
{
    const auto wait = waits.find(id);
    return wait != waits.end() && wait->version == version && pace == Pace::Normal &&
           wait->until > m_clock.nowUtc();
}

void DraftExchange::putAside(Waits &waits, const CaseId &id, const QString &version,
                             const QString &reason)
{
    Wait &wait = waits[id];
    const auto grown = kAsideStep * (1 << std::min(wait.tries, 9));
    wait = {wait.tries + 1, version, in(std::min(grown, kAsideCap)), reason};
}

DraftExchange::Go DraftExchange::stopped(const Delivery &delivery)
{
    if (delivery.state == Delivery::State::NotWritten)
        return notKept(delivery.error);
    if (delivery.state == Delivery::State::Cancelled)
        return Go::Stop;
    // A refusal in the centre's own words is contact, even if nothing moves.
    m_round.noRoute = problemSlug(delivery.reply).isEmpty();
    return pause(QLatin1String(troubleOf(delivery.meaning)), delivery.reply);
}

DraftExchange::Go DraftExchange::pause(const QString &trouble, const Reply &reply)
{
    const QDateTime now = m_clock.nowUtc();
    m_round.contact = m_round.contact || !m_round.noRoute;
    m_round.asked = askedToWait(reply, now);
    m_notBefore = m_round.asked ? now.addSecs(m_round.asked->count()) : QDateTime();
    const QDateTime jittered = in(backoff(m_failures, m_chance()));
    m_nextTry = m_notBefore.isValid() ? std::max(jittered, m_notBefore) : jittered;
    m_nextWake = m_nextTry;
    ++m_failures;
    m_trouble = trouble;
    m_round.trouble = trouble;
    return Go::Stop;
}

DraftExchange::Go DraftExchange::notKept(const Error &error)
{
    m_round.trouble =
        error.code == ErrorCode::Locked ? QStringLiteral("locked") : QStringLiteral("store");
    m_nextWake = in(kLockedPause);
    return Go::Stop;
}

void DraftExchange::rest()
{
    m_failures = 0;
    m_nextTry = {};
    m_notBefore = {};
    m_trouble.clear();
    m_nextWake = in(kRoundEvery);
    for (const Waits &waits : {m_fetchWaits, m_sendWaits}) {
        if (!waits.isEmpty())
            m_round.trouble = QStringLiteral("draft:") + waits.constBegin()->reason;
    }
}

}   // namespace core::sync
