#include "core/casework/today.h"

#include "core/casework/colleagues.h"
#include "core/casework/desk_context.h"
#include "core/casework/evaluation.h"

#include <algorithm>
#include <tuple>

namespace core::casework {

namespace {

const QString kLastDay = QStringLiteral("termine_domanda");

TodayItem itemOf(TodayKind kind, const domain::Case &subject, const QDate &on,
                 const QString &words = QString())
{
    TodayItem item;
    item.kind = kind;
    item.on = on;
    item.caseId = subject.id;
    item.person = subject.person;
    item.benefit = subject.benefit;
    item.subject = words;
    return item;
}

/// The last day to apply, when the rules can say it.
QDate lastDay(const DeskContext &context, const domain::Case &subject)
{
    const auto decision = decisionFor(subject, context.catalogue(), context.today());
    if (!decision)
        return {};
    const rules::ResultValue *value = decision->result(kLastDay);
    return value ? QDate::fromString(value->value, Qt::ISODate) : QDate();
}

/// Its id when the rules no longer know it.
QString titleOf(const DeskContext &context, const domain::Case &subject, const QString &document)
{
    const auto listed = context.catalogue().documents(
        subject.benefit, factsFor(subject, context.catalogue(), context.today()), context.today());
    if (listed)
        for (const rules::Document &one : *listed)
            if (one.id == document)
                return one.title.it();
    return document;
}

void addDocuments(QList<TodayItem> &items, const DeskContext &context, const domain::Case &subject)
{
    for (auto it = subject.documents.cbegin(); it != subject.documents.cend(); ++it)
        if (it->status == domain::DocumentStatus::Promised && it->promisedFor <= context.today())
            items.append(itemOf(TodayKind::DocumentDue, subject, it->promisedFor,
                                titleOf(context, subject, it.key())));
}

}   // namespace

Today::Today(DeskContext &context) : m_context(context)
{
}

QList<TodayItem> Today::itemsOf(const domain::Case &subject) const
{
    using domain::CaseState;
    const QDate today = m_context.today();
    QList<TodayItem> items;
    if (subject.isArchived())
        return items;
    if (subject.state == CaseState::Refused || subject.state == CaseState::Received) {
        const bool refused = subject.state == CaseState::Refused;
        TodayItem item = itemOf(refused ? TodayKind::Refused : TodayKind::Received, subject,
                                inItaly(subject.changedAt).date(),
                                refused           ? subject.refusal
                                : subject.receipt ? subject.receipt->protocol
                                                  : QString());
        item.at = subject.changedAt;
        return {item};
    }
    // What is handed in once keeps its day, whatever is added to it later.
    if (subject.submission == 1) {
        const QDate last = lastDay(m_context, subject);
        const qint64 left = last.isValid() ? today.daysTo(last) : kDaysAhead + 1;
        if (left <= kDaysAhead && left >= -kDaysBack)
            items.append(itemOf(TodayKind::Deadline, subject, last));
    }
    if (subject.suspension && subject.suspension->until() <= today)
        items.append(itemOf(TodayKind::SuspensionDue, subject, subject.suspension->until(),
                            subject.suspension->what()));
    addDocuments(items, m_context, subject);
    return items;
}

Result<const Today::Known *> Today::know(const CaseId &id, int revision)
{
    Known &known = m_known[id];
    if (known.revision == revision && known.day == m_context.today())
        return &known;
    const auto subject = m_context.cases.get(id);
    if (!subject) {
        m_known.remove(id);
        return tl::unexpected(subject.error());
    }
    known = {revision, m_context.today(), inItaly(subject->changedAt).date() == m_context.today(),
             itemsOf(*subject)};
    return &known;
}

Result<> Today::addDue(TodayList &list, domain::CaseState state)
{
    const auto heads = m_context.cases.headsIn(state);
    if (!heads)
        return tl::unexpected(heads.error());
    for (const store::CaseHead &head : *heads) {
        const auto known = know(head.id, head.revision);
        if (!known)
            return tl::unexpected(known.error());
        list.deadlines += (*known)->items;
    }
    return {};
}

/// Heads come newest first: receipts stop at the first that is not of today, refusals stay until
/// they are dealt with.
Result<> Today::addArrivals(TodayList &list, domain::CaseState state)
{
    const auto heads = m_context.cases.headsIn(state);
    if (!heads)
        return tl::unexpected(heads.error());
    for (const store::CaseHead &head : *heads) {
        const auto known = know(head.id, head.revision);
        if (!known)
            return tl::unexpected(known.error());
        if (!(*known)->isToday && state == domain::CaseState::Received)
            break;
        list.arrivals += (*known)->items;
    }
    return {};
}

Result<> Today::addAppointments(TodayList &list)
{
    const auto visits = m_context.visits.appointmentsUpTo(m_context.today());
    if (!visits)
        return tl::unexpected(visits.error());
    for (const domain::Visit &visit : *visits) {
        TodayItem item;
        item.kind = TodayKind::Appointment;
        item.at = visit.appointment->at;
        item.on = inItaly(item.at).date();
        item.visit = visit.id;
        item.person = visit.person;
        item.subject = visit.appointment->place;
        list.appointments.append(item);
    }
    return {};
}

Result<> Today::addReminders(TodayList &list)
{
    const auto due = m_context.reminders.dueUpTo(m_context.today());
    if (!due)
        return tl::unexpected(due.error());
    for (const domain::Reminder &reminder : *due) {
        TodayItem item;
        item.kind = TodayKind::Reminder;
        item.on = reminder.on;
        item.caseId = reminder.caseId;
        item.visit = reminder.visit;
        item.person = reminder.person;
        item.benefit = reminder.benefit;
        item.subject = reminder.text;
        item.reminder = reminder.id;
        list.reminders.append(item);
    }
    return {};
}

Result<> Today::nameEverybody(QList<TodayItem> &items)
{
    for (TodayItem &item : items) {
        const auto person = m_context.people.get(item.person);
        if (!person)
            return tl::unexpected(person.error());
        item.personName = person->fullName();
    }
    return {};
}

Result<TodayList> Today::read()
{
    using domain::CaseState;
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    TodayList list;
    list.day = m_context.today();
    list.me = who->pseudonym;
    list.names = fullNames(m_context);
    const auto done = addDue(list, CaseState::Draft)
                          .and_then([&] { return addDue(list, CaseState::Suspended); })
                          .and_then([&] { return addArrivals(list, CaseState::Refused); })
                          .and_then([&] { return addArrivals(list, CaseState::Received); })
                          .and_then([&] { return addAppointments(list); })
                          .and_then([&] { return addReminders(list); })
                          .and_then([&] { return nameEverybody(list.deadlines); })
                          .and_then([&] { return nameEverybody(list.reminders); })
                          .and_then([&] { return nameEverybody(list.arrivals); })
                          .and_then([&] { return nameEverybody(list.appointments); });
    if (!done)
        return tl::unexpected(done.error());
    for (QList<TodayItem> *items : {&list.deadlines, &list.reminders})
        std::stable_sort(items->begin(), items->end(), [](const TodayItem &a, const TodayItem &b) {
            return std::tie(a.on, a.personName) < std::tie(b.on, b.personName);
        });
    std::stable_sort(list.appointments.begin(), list.appointments.end(),
                     [](const TodayItem &a, const TodayItem &b) { return a.at < b.at; });
    return list;
}

}   // namespace core::casework
