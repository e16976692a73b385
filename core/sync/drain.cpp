#include "core/sync/drain.h"

#include "core/base/strict_json.h"
#include "core/sync/backoff.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core::sync {
namespace {

using casework::OutboxItem;
using casework::OutboxState;
using namespace std::chrono_literals;

constexpr int kRefusals = 3;   // of an unforeseen kind, before quarantine
constexpr std::chrono::milliseconds kRefusalPause = 8h;   // three tries over a day
constexpr std::chrono::milliseconds kLockedPause = 30s;
const QString kRefused = QStringLiteral("refused-");

bool isOpen(const OutboxItem &item)
{
    return item.state == OutboxState::Waiting || item.state == OutboxState::Sent;
}

/// Which refusal in a row this is for an item, told by the reason it was last put off for.
int refusalsOf(const OutboxItem &item)
{
    return item.reason.startsWith(kRefused) ? item.reason.mid(kRefused.size()).toInt() : 0;
}

/// The centre's own words for people, if it sent any.
QString titleOf(const Reply &reply)
{
    const auto json = parseStrictJson(reply.body);
    return json ? json->value(QStringLiteral("title")).toString().left(300) : QString();
}

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

}   // namespace

QDateTime Drain::in(std::chrono::milliseconds wait) const
{
    return m_clock.nowUtc().addMSecs(wait.count());
}

Result<CentreSettings> Drain::settings()
{
    return m_outbox.centre().and_then(
        [](const casework::Dispatch::Centre &centre) -> Result<CentreSettings> {
            const auto address = centreAddress(centre.url);
            const auto jwk = parseStrictJson(centre.publicKeyJwk.toUtf8());
            if (!address || !jwk)
                return fail(ErrorCode::NotFound, QStringLiteral("no usable centre configured"));
            return security::PublicKey::fromJwk(*jwk).map([&](const security::PublicKey &key) {
                return CentreSettings{*address, key};
            });
        });
}

SyncState Drain::run(Pace pace)
{
    m_trouble.clear();
    m_nextWake = {};
    m_open.reset();
    const auto line = m_outbox.line();
    if (!line) {
        halted(line.error());
        return state();
    }
    m_line = *line;
    const auto centre = settings();
    if (!centre) {
        if (centre.error().code == ErrorCode::Locked)
            halted(centre.error());
        else
            m_trouble = QStringLiteral("no-centre");
        return state();
    }
    return pass(pace, *centre);
}

bool Drain::mayStart(Pace pace)
{
    const QDateTime now = m_clock.nowUtc();
    const QDateTime until = pace == Pace::Hurry ? m_notBefore : m_line.nextTry;
    if (!until.isValid() || until <= now)
        return true;
    m_nextWake = earlier(m_nextWake, until);
    m_trouble = m_line.offlineSince.isValid() ? QStringLiteral("no-route") : QStringLiteral("busy");
    return false;
}

SyncState Drain::pass(Pace pace, const CentreSettings &centre)
{
    if (!mayStart(pace))
        return state();
    const auto items = m_outbox.items();
    if (!items) {
        halted(items.error());
        return state();
    }
    Courier courier(m_outbox, m_transport, centre, m_stopping);
    const bool anything = std::any_of(items->begin(), items->end(), isOpen);
    // With nothing to carry, the centre is asked only to learn whether it is back, or when told to.
    if (!anything &&
        (pace == Pace::Hurry || m_line.failures > 0 || !m_line.lastContact.isValid())) {
        const Delivery answer = courier.probe();
        if (answer.meaning == ReplyClass::Good)
            contact();
        else if (answer.state != Delivery::State::Cancelled)
            settleTrouble(courier, {}, answer);
    }
    carryAll(courier, *items, pace);
    if (const auto kept = m_outbox.setLine(m_line); !kept && m_trouble.isEmpty())
        halted(kept.error());
    if (m_trouble.isEmpty() && !m_stopping())
        m_open = centre;
    return state();
}

SyncState Drain::heard(const DraftRound &round)
{
    m_draftTrouble = round.trouble;
    const QDateTime now = m_clock.nowUtc();
    if (round.contact)
        contact();
    if (round.noRoute && !m_line.offlineSince.isValid())
        m_line.offlineSince = now;
    if (round.asked) {
        m_notBefore = now.addSecs(round.asked->count());
        m_line.nextTry = m_notBefore;
        m_nextWake = earlier(m_nextWake, m_notBefore);
    }
    if (m_line.offlineSince.isValid())
        m_trouble = QStringLiteral("no-route");
    const bool isNews = round.contact || round.noRoute || round.asked;
    if (isNews) {
        if (const auto kept = m_outbox.setLine(m_line); !kept)
            halted(kept.error());
    }
    return state();
}

void Drain::carryAll(Courier &courier, const QList<OutboxItem> &items, Pace pace)
{
    const QDateTime now = m_clock.nowUtc();
    for (const OutboxItem &item : items) {
        if (!isOpen(item))
            continue;
        if (m_stopping())
            return;
        if (pace == Pace::Normal && item.nextTry.isValid() && item.nextTry > now) {
            m_nextWake = earlier(m_nextWake, item.nextTry);
            continue;
        }
        if (settle(courier, item, courier.carry(item)) == Go::Stop)
            return;
    }
}

Drain::Go Drain::settle(Courier &courier, const OutboxItem &item, const Delivery &delivery)
{
    switch (delivery.state) {
    case Delivery::State::Received:
        contact();
        m_listener.itemChanged(item.caseId);
        m_listener.receiptArrived(item.caseId, delivery.protocol);
        return Go::Next;
    case Delivery::State::Processing: {
        contact();
        const auto asked = askedToWait(delivery.reply, m_clock.nowUtc()).value_or(1s);
        const auto grown =
            std::min<std::chrono::milliseconds>(1s * (1 << std::min(item.tries, 9)), 10min);
        return postpone(item, QStringLiteral("processing"),
                        in(std::max<std::chrono::milliseconds>(asked, grown / 2)));
    }
    case Delivery::State::Doubtful:
        // Not believed, and no reason to hold the others up.
        return postpone(item, QStringLiteral("receipt-invalid"),
                        in(std::max<std::chrono::milliseconds>(1min, backoff(item.tries, 1.0))));
    case Delivery::State::Broken:
        return quarantine(item, delivery.reason, QString());
    case Delivery::State::NotWritten:
        return halted(delivery.error);
    case Delivery::State::Cancelled:
        return Go::Stop;
    case Delivery::State::Trouble:
        break;
    }
    return settleTrouble(courier, item, delivery);
}

Drain::Go Drain::settleTrouble(Courier &courier, const OutboxItem &item, const Delivery &delivery)
{
    switch (delivery.meaning) {
    case ReplyClass::LocalLink:
        return lineFailed("no-route", delivery.reply);
    case ReplyClass::Good:
    case ReplyClass::NotTheCentre:
        return lineFailed("not-the-centre", delivery.reply);
    case ReplyClass::Repairable:
    case ReplyClass::Identity:
        return lineFailed("identity", delivery.reply);
    case ReplyClass::ServerBusy:
        return lineFailed("busy", delivery.reply);
    case ReplyClass::ServerFault: {
        // It may be this very item that the centre stumbles over: the others go first next time.
        lineFailed("busy", delivery.reply);
        const auto aside =
            std::min<std::chrono::milliseconds>(1min * (item.tries + 1), kBackoffCap);
        postpone(item, QStringLiteral("server-fault"), m_line.nextTry.addMSecs(aside.count()));
        return Go::Stop;
    }
    case ReplyClass::UnknownFate:
        return unknownFate(courier, item);
    case ReplyClass::AttachmentMissing:
        // Uploaded a moment ago and missing again: another pass will upload what is not there.
        contact();
        return postpone(item, QStringLiteral("attachment-missing"),
                        in(std::max<std::chrono::milliseconds>(1min, backoff(item.tries, 1.0))));
    case ReplyClass::ThisItem: {
        contact();
        const QString slug = problemSlug(delivery.reply);
        return quarantine(
            item, slug.isEmpty() ? QStringLiteral("http-%1").arg(delivery.reply.status) : slug,
            titleOf(delivery.reply));
    }
    case ReplyClass::NotThere:
    case ReplyClass::ChangedThere:
    case ReplyClass::UnknownRefusal:
        return refuse(item, delivery);
    }
    return Go::Stop;
}

Drain::Go Drain::refuse(const OutboxItem &item, const Delivery &delivery)
{
    contact();
    const int refusals = refusalsOf(item) + 1;
    if (refusals >= kRefusals)
        return quarantine(item, QStringLiteral("http-%1").arg(delivery.reply.status),
                          titleOf(delivery.reply));
    return postpone(item, kRefused + QString::number(refusals), in(kRefusalPause));
}

Drain::Go Drain::unknownFate(Courier &courier, const OutboxItem &item)
{
    // Is it the line, or only this item (too much for a thin link)? A small question tells.
    const Delivery answer = courier.probe();
    const bool alive = answer.meaning == ReplyClass::Good;
    if (alive)
        contact();
    else
        lineFailed("no-route", answer.reply);
    if (item.sequence > 0)
        postpone(item, QStringLiteral("unknown-fate"),
                 alive ? in(backoff(item.tries, m_chance())) : m_line.nextTry);
    return alive ? Go::Next : Go::Stop;
}

Drain::Go Drain::postpone(const OutboxItem &item, const QString &reason, const QDateTime &until)
{
    if (item.sequence == 0)   // a probe
        return Go::Next;
    if (const auto done = m_outbox.postponed(item.sequence, reason, until); !done)
        return halted(done.error());
    m_nextWake = earlier(m_nextWake, until);
    m_listener.itemChanged(item.caseId);
    return Go::Next;
}

Drain::Go Drain::quarantine(const OutboxItem &item, const QString &reason, const QString &detail)
{
    if (item.sequence == 0)
        return Go::Next;
    if (const auto done = m_outbox.quarantined(item.sequence, reason, detail); !done)
        return halted(done.error());
    m_listener.itemChanged(item.caseId);
    return Go::Next;
}

Drain::Go Drain::lineFailed(const char *trouble, const Reply &reply)
{
    const QDateTime now = m_clock.nowUtc();
    m_trouble = QLatin1String(trouble);
    const auto asked = askedToWait(reply, now);
    m_notBefore = asked ? now.addSecs(asked->count()) : QDateTime();
    const QDateTime jittered = in(backoff(m_line.failures, m_chance()));
    m_line.nextTry = m_notBefore.isValid() ? std::max(jittered, m_notBefore) : jittered;
    ++m_line.failures;
    // A refusal in the centre's own words is contact, even if nothing moves.
    if (!problemSlug(reply).isEmpty()) {
        m_line.lastContact = now;
        m_line.offlineSince = {};
    } else if (!m_line.offlineSince.isValid()) {
        m_line.offlineSince = now;
    }
    m_nextWake = earlier(m_nextWake, m_line.nextTry);
    return Go::Stop;
}

Drain::Go Drain::halted(const Error &error)
{
    m_trouble =
        error.code == ErrorCode::Locked ? QStringLiteral("locked") : QStringLiteral("store");
    m_nextWake = earlier(m_nextWake, in(kLockedPause));
    return Go::Stop;
}

void Drain::contact()
{
    m_line = {0, {}, {}, m_clock.nowUtc()};
    m_notBefore = {};
}

SyncState Drain::state()
{
    SyncState now;
    now.trouble = m_trouble;
    now.draftTrouble = m_draftTrouble;
    now.offlineSince = m_line.offlineSince;
    now.lastContact = m_line.lastContact;
    now.online = m_line.lastContact.isValid() && !m_line.offlineSince.isValid();
    const auto items = m_outbox.items();
    if (!items)
        return now;
    now.waiting = static_cast<int>(std::count_if(items->begin(), items->end(), isOpen));
    now.quarantined =
        static_cast<int>(std::count_if(items->begin(), items->end(), [](const OutboxItem &item) {
            return item.state == OutboxState::Quarantined;
        }));
    return now;
}

}   // namespace core::sync
