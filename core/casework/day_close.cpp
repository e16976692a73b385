#include "core/casework/day_close.h"

#include "core/casework/desk_context.h"
#include "core/casework/dispatch.h"
#include "core/casework/visit_time.h"

#include <limits>

namespace core::casework {

namespace {

const QString kKeep = QStringLiteral("keep");
const QString kSignedDay = QStringLiteral("signed_day");
const QString kSignedAt = QStringLiteral("signed_at");

Result<QString> nameOf(DeskContext &context, const PersonId &person)
{
    return context.people.get(person).map(
        [](const domain::Person &found) { return found.fullName(); });
}

Result<QList<OpenVisit>> openVisits(DeskContext &context)
{
    const auto open = context.visits.stillOpen();
    if (!open)
        return tl::unexpected(open.error());
    QList<OpenVisit> visits;
    for (const domain::Visit &visit : *open) {
        const auto name = nameOf(context, visit.person);
        if (!name)
            return tl::unexpected(name.error());
        visits.append({visit.id, visit.number, visit.person, *name, visit.openedAt});
    }
    return visits;
}

Result<QList<UnsentItem>> unsentItems(DeskContext &context)
{
    return Dispatch(context).items().map([](const QList<OutboxItem> &found) {
        QList<UnsentItem> items;
        for (const OutboxItem &item : found)
            if (item.state != OutboxState::Received)
                items.append({item.caseId, item.title, item.localNumber, item.since, item.reason});
        return items;
    });
}

Result<QList<OpenDraft>> openDrafts(DeskContext &context)
{
    const auto drafts =
        context.cases.inState(domain::CaseState::Draft, std::numeric_limits<int>::max());
    if (!drafts)
        return tl::unexpected(drafts.error());
    QList<OpenDraft> open;
    for (const domain::Case &draft : *drafts) {
        if (draft.isArchived())
            continue;
        const auto name = nameOf(context, draft.person);
        if (!name)
            return tl::unexpected(name.error());
        open.append({draft.id, *name, draft.benefit, draft.changedAt});
    }
    return open;
}

/// Whoever has a visit is in the list of visits already.
Result<QList<domain::Ticket>> queueOf(DeskContext &context)
{
    return context.tickets.live().map([](const QList<domain::Ticket> &live) {
        QList<domain::Ticket> queue;
        for (const domain::Ticket &ticket : live)
            if (ticket.visit.isNull())
                queue.append(ticket);
        return queue;
    });
}

template <class T>
Result<> take(Result<T> found, T &into)
{
    return found.map([&](T &value) { into = std::move(value); });
}

}   // namespace

DayClose::DayClose(DeskContext &context) : m_context(context)
{
}

Result<DayReview> DayClose::review()
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    DayReview review;
    review.day = m_context.today();
    QJsonObject chosen;
    const auto done =
        take(openVisits(m_context), review.visits)
            .and_then([&] { return take(unsentItems(m_context), review.unsent); })
            .and_then([&] {
                return take(DocumentService(m_context).originalsAtDesk(), review.originals);
            })
            .and_then([&] { return take(openDrafts(m_context), review.drafts); })
            .and_then([&] { return take(queueOf(m_context), review.queue); })
            .and_then(
                [&] { return take(m_context.visits.countOfDay(review.day), review.visitsToday); })
            .and_then([&] { return m_context.settings.get(setting::kQueueAtClosing); })
            .map([&](const std::optional<QJsonObject> &stored) {
                chosen = stored.value_or(QJsonObject());
            });
    if (!done)
        return tl::unexpected(done.error());
    review.keepQueue = chosen[kKeep].toBool();
    if (chosen[kSignedDay].toString() == review.day.toString(Qt::ISODate))
        review.signedAt = QDateTime::fromString(chosen[kSignedAt].toString(), Qt::ISODateWithMs);
    return review;
}

Result<> DayClose::settleQueue(const QList<domain::Ticket> &queue, bool keep)
{
    for (domain::Ticket ticket : queue) {
        domain::endInterval(ticket.served, m_context.now());
        domain::endInterval(ticket.held, m_context.now());
        ticket.kept = keep;
        ticket.state = keep ? domain::TicketState::Waiting : domain::TicketState::Left;
        const auto stored = m_context.tickets.put(ticket, inItaly(ticket.arrivedAt).date());
        if (!stored)
            return stored;
    }
    return {};
}

Result<> DayClose::traceOpen(const DayReview &review)
{
    QList<std::pair<QString, QString>> open;   // what, id
    for (const OpenVisit &visit : review.visits)
        open.append({QStringLiteral("visit"), visit.id.toString()});
    for (const UnsentItem &item : review.unsent)
        open.append({QStringLiteral("unsent"), item.caseId.toString()});
    for (const DocumentDue &paper : review.originals)
        open.append({QStringLiteral("original ") + paper.document, paper.id.toString()});
    for (const OpenDraft &draft : review.drafts)
        open.append({QStringLiteral("draft"), draft.caseId.toString()});
    for (const domain::Ticket &ticket : review.queue)
        open.append({QStringLiteral("ticket ") + ticket.number, ticket.id.toString()});
    for (const auto &[what, id] : open)
        if (const auto traced = m_context.trace(QStringLiteral("day_left_open"), id, what); !traced)
            return traced;
    const QString counts =
        QStringLiteral("visits %1, unsent %2, originals %3, drafts %4, tickets %5 %6")
            .arg(review.visits.size())
            .arg(review.unsent.size())
            .arg(review.originals.size())
            .arg(review.drafts.size())
            .arg(review.queue.size())
            .arg(review.keepQueue ? QStringLiteral("kept") : QStringLiteral("cleared"));
    return m_context.trace(QStringLiteral("day_closed"), review.day.toString(Qt::ISODate), counts);
}

Result<DayReview> DayClose::sign(bool keepQueue)
{
    auto review = this->review();
    if (!review)
        return review;
    review->keepQueue = keepQueue;
    review->signedAt = m_context.now();
    return m_context.inTransaction([&]() -> Result<DayReview> {
        auto open = m_context.visits.stillOpen();
        if (!open)
            return tl::unexpected(open.error());
        for (domain::Visit &visit : *open) {
            stop(visit, m_context.now());
            if (const auto stored = storeVisit(m_context, visit); !stored)
                return tl::unexpected(stored.error());
        }
        return settleQueue(review->queue, keepQueue)
            .and_then([&] { return traceOpen(*review); })
            .and_then([&] {
                return m_context.settings.put(
                    setting::kQueueAtClosing,
                    {{kKeep, keepQueue},
                     {kSignedDay, review->day.toString(Qt::ISODate)},
                     {kSignedAt, review->signedAt.toString(Qt::ISODateWithMs)}});
            })
            .map([&] { return *review; });
    });
}

}   // namespace core::casework
