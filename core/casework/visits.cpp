#include "core/casework/visits.h"

#include "core/casework/desk_context.h"
#include "core/casework/visit_numbers.h"

namespace core::casework {

namespace {

const QStringList kOutcomes = {
    QStringLiteral("INFO"),          QStringLiteral("ORIENTATA"), QStringLiteral("AVVIATA"),
    QStringLiteral("TRASMESSA"),     QStringLiteral("INTEGRATA"), QStringLiteral("SOSPESA"),
    QStringLiteral("APPUNTAMENTO"),  QStringLiteral("INPS"),      QStringLiteral("NON_SPETTA"),
    QStringLiteral("NON_INTERESSA"), QStringLiteral("URGENZA"),   QStringLiteral("NON_PRESENTATA"),
    QStringLiteral("ABBANDONO")};

}   // namespace

Visits::Visits(DeskContext &context) : m_context(context)
{
}

Result<domain::Visit> Visits::open(const PersonId &person, bool newPerson)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.inTransaction([&]() -> Result<domain::Visit> {
        const auto today = m_context.visits.ofDays(m_context.today(), m_context.today());
        if (!today)
            return tl::unexpected(today.error());
        for (const domain::Visit &visit : *today)
            if (visit.person == person && visit.isOpen())
                return visit;
        domain::Visit visit;
        visit.id = VisitId::makeAt(m_context.now());
        visit.person = person;
        visit.service = kServiceNotSaid;
        visit.number = visitNumber(visit.service, static_cast<int>(today->size()) + 1);
        visit.by = who->pseudonym;
        visit.openedAt = m_context.now();
        visit.newPerson = newPerson;
        const auto known = m_context.people.get(person);
        if (!known)
            return tl::unexpected(known.error());
        return m_context.visits.put(visit, m_context.today())
            .and_then([&] {
                return m_context.trace(QStringLiteral("visit_opened"), visit.id.toString());
            })
            .map([&] { return visit; });
    });
}

Result<domain::Visit> Visits::view(const VisitId &id)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.visits.get(id);
}

Result<> Visits::save(const domain::Visit &visit)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    domain::Visit saved = visit;
    setService(saved, visit.service);
    return m_context.inTransaction([&] {
        return m_context.visits.get(visit.id)
            .and_then([&](const domain::Visit &before) -> Result<> {
                if (before.person != visit.person || before.openedAt != visit.openedAt)
                    return fail(ErrorCode::Invalid, QStringLiteral("another visit under this id"));
                return m_context.visits.put(saved, inItaly(visit.openedAt).date());
            })
            .and_then([&] {
                return m_context.trace(QStringLiteral("visit_changed"), visit.id.toString());
            });
    });
}

Result<> Visits::close(const VisitId &id, const QString &outcome, const QString &nextStep,
                       const QDate &on)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (!kOutcomes.contains(outcome))
        return fail(ErrorCode::Invalid, QStringLiteral("not an outcome of a visit"));
    return m_context.inTransaction([&]() -> Result<> {
        auto visit = m_context.visits.get(id);
        if (!visit)
            return tl::unexpected(visit.error());
        if (!visit->isOpen())
            return fail(ErrorCode::Conflict, QStringLiteral("the visit is closed already"));
        visit->closedAt = m_context.now();
        visit->outcome = outcome;
        visit->nextStep = nextStep;
        visit->nextStepOn = on;
        return m_context.visits.put(*visit, inItaly(visit->openedAt).date()).and_then([&] {
            return m_context.trace(QStringLiteral("visit_closed"), id.toString(), outcome);
        });
    });
}

Result<QList<domain::Visit>> Visits::stillOpen()
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.visits.stillOpen();
}

}   // namespace core::casework
