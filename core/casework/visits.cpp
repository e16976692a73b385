#include "core/casework/visits.h"

#include "core/casework/talk_memory.h"
#include "core/casework/visit_change.h"
#include "core/casework/visit_numbers.h"

namespace core::casework {

namespace {

/// Who was called last and is not at the desk yet, before that who was asked to come up at once.
Result<std::optional<domain::Ticket>> expectedTicket(DeskContext &context)
{
    return context.tickets.live().map([&](const QList<domain::Ticket> &live) {
        std::optional<domain::Ticket> found;
        for (const domain::Ticket &ticket : live) {
            const bool here = ticket.state == domain::TicketState::Serving;
            if (!ticket.visit.isNull() || (!here && ticket.state != domain::TicketState::Called))
                continue;
            const bool foundHere = found && found->state == domain::TicketState::Serving;
            if (!found || here > foundHere ||
                (here == foundHere && ticket.calledAt.last() >= found->calledAt.last()))
                found = ticket;
        }
        return found;
    });
}

void takeTicket(domain::Visit &visit, const domain::Ticket &ticket, const QDateTime &now)
{
    visit.ticket = ticket.id;
    visit.number = ticket.number;
    visit.service = ticket.service;
    visit.priority = ticket.priority;
    visit.arrivedAt = ticket.arrivedAt;
    visit.calledAt = ticket.calledAt.first();
    visit.served = ticket.served;
    visit.held = ticket.held;
    visit.onAppointment = ticket.priority == QLatin1String("appuntamento");
    serve(visit, now);
}

/// Who comes on the day of an appointment keeps it.
Result<> keepAppointment(DeskContext &context, domain::Visit &opened)
{
    auto made = context.visits.appointmentsUpTo(context.today());
    if (!made)
        return tl::unexpected(made.error());
    for (domain::Visit &visit : *made) {
        const bool today = inItaly(visit.appointment->at).date() == context.today();
        if (visit.person != opened.person || !today)
            continue;
        visit.appointment->state = QStringLiteral("presente");
        opened.onAppointment = true;
        if (const auto stored = storeVisit(context, visit); !stored)
            return stored;
    }
    return {};
}

Result<domain::Visit> newVisit(DeskContext &context, const PersonId &person, bool newPerson)
{
    domain::Visit visit;
    visit.id = VisitId::makeAt(context.now());
    visit.person = person;
    visit.service = kServiceNotSaid;
    visit.channel = domain::channelOf(context.parts.who->mode());
    visit.by = context.actorOrProgram();
    visit.openedAt = context.now();
    visit.newPerson = newPerson;
    const auto offline = isOffline(context);
    if (!offline)
        return tl::unexpected(offline.error());
    visit.offline = *offline;
    const auto ticket = expectedTicket(context);
    if (!ticket)
        return tl::unexpected(ticket.error());
    if (*ticket) {
        takeTicket(visit, **ticket, context.now());
    } else {
        const auto ordinal = nextOrdinal(context);
        if (!ordinal)
            return tl::unexpected(ordinal.error());
        visit.number = visitNumber(visit.service, *ordinal);
        serve(visit, context.now());
    }
    const auto kept = keepAppointment(context, visit);
    return kept.map([&] { return visit; });
}

/// Benefits are only added: a copy made before the last one was looked at must not lose it.
QStringList united(QStringList before, const QStringList &now)
{
    for (const QString &one : now)
        if (!before.contains(one))
            before.append(one);
    return before;
}

domain::Visit withWordsOf(domain::Visit stored, const domain::Visit &said)
{
    stored.channel = said.channel;
    stored.present = said.present;
    stored.presentName = said.presentName;
    stored.presentPerson = said.presentPerson;
    stored.mandate = said.mandate;
    stored.benefitsAssessed = united(stored.benefitsAssessed, said.benefitsAssessed);
    stored.nextStep = said.nextStep;
    stored.nextStepOn = said.nextStepOn;
    stored.bring = said.bring;
    stored.offline = stored.offline || said.offline;
    setService(stored, said.service);
    return stored;
}

Result<> fitForClosing(const domain::Visit &visit, const VisitClosing &closing)
{
    if (!visitOutcomes().contains(closing.outcome))
        return fail(ErrorCode::Invalid, QStringLiteral("not an outcome of a visit"));
    if (closing.appointment && !closing.appointment->at.isValid())
        return fail(ErrorCode::Invalid, QStringLiteral("an appointment without a time"));
    if (!visit.isOpen())
        return fail(ErrorCode::Conflict, QStringLiteral("the visit is closed already"));
    return {};
}

}   // namespace

const QStringList &visitOutcomes()
{
    static const QStringList outcomes = {
        QStringLiteral("INFO"),         QStringLiteral("ORIENTATA"),
        QStringLiteral("AVVIATA"),      QStringLiteral("TRASMESSA"),
        QStringLiteral("INTEGRATA"),    QStringLiteral("SOSPESA"),
        QStringLiteral("APPUNTAMENTO"), QStringLiteral("INPS"),
        QStringLiteral("NON_SPETTA"),   QStringLiteral("NON_INTERESSA"),
        QStringLiteral("URGENZA"),      QStringLiteral("NON_PRESENTATA"),
        QStringLiteral("ABBANDONO")};
    return outcomes;
}

Visits::Visits(DeskContext &context) : m_context(context)
{
}

Result<domain::Visit> Visits::open(const PersonId &person, bool newPerson)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.inTransaction([&]() -> Result<domain::Visit> {
        const auto known = m_context.people.get(person);
        if (!known)
            return tl::unexpected(known.error());
        const auto open = m_context.visits.stillOpen();
        if (!open)
            return tl::unexpected(open.error());
        if (const auto kept = rememberTalks(m_context, *open); !kept)
            return tl::unexpected(kept.error());
        const auto going = openVisitOf(*open, person, m_context.today());
        // Looking at the same page again is no change.
        if (going && domain::isRunning(going->served))
            return *going;
        const bool resumed = going.has_value();
        // Before the new one: it may write to a visit that made today's appointment.
        const auto paused = pauseOthers(m_context, *open, resumed ? going->id : VisitId());
        if (!paused)
            return tl::unexpected(paused.error());
        auto visit =
            resumed ? Result<domain::Visit>(*going) : newVisit(m_context, person, newPerson);
        if (!visit)
            return visit;
        serve(*visit, m_context.now());
        return storeVisit(m_context, *visit)
            .and_then([&] {
                return m_context.trace(resumed ? QStringLiteral("visit_resumed")
                                               : QStringLiteral("visit_opened"),
                                       visit->id.toString());
            })
            .map([&] { return *visit; });
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
    return changeVisit(m_context, visit.id, QStringLiteral("visit_changed"), QString(),
                       [&](domain::Visit &stored) -> Result<> {
                           if (stored.person != visit.person || stored.openedAt != visit.openedAt)
                               return fail(ErrorCode::Invalid,
                                           QStringLiteral("another visit under this id"));
                           stored = withWordsOf(stored, visit);
                           return {};
                       })
        .map([](const domain::Visit &) {});
}

Result<domain::Visit> Visits::addNote(const VisitId &id, const QString &text)
{
    if (text.simplified().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("a note without words"));
    return changeVisit(
        m_context, id, QStringLiteral("visit_note"), QString(),
        [&](domain::Visit &stored) -> Result<> {
            stored.notes.append({m_context.now(), m_context.actorOrProgram(), text.simplified()});
            return {};
        });
}

Result<domain::Visit> Visits::hold(const VisitId &id)
{
    return changeVisit(m_context, id, QStringLiteral("visit_held"), QString(),
                       [&](domain::Visit &stored) -> Result<> {
                           if (!stored.isOpen())
                               return fail(ErrorCode::Conflict,
                                           QStringLiteral("the visit is closed already"));
                           pause(stored, m_context.now());
                           return {};
                       });
}

Result<> Visits::close(const VisitId &id, const VisitClosing &closing)
{
    return changeVisit(m_context, id, QStringLiteral("visit_closed"), closing.outcome,
                       [&](domain::Visit &visit) -> Result<> {
                           if (const auto fit = fitForClosing(visit, closing); !fit)
                               return fit;
                           const auto offline = isOffline(m_context);
                           if (!offline)
                               return tl::unexpected(offline.error());
                           stop(visit, m_context.now());
                           visit.closedAt = m_context.now();
                           visit.outcome = closing.outcome;
                           visit.nextStep = closing.nextStep;
                           visit.nextStepOn = closing.on;
                           visit.bring = closing.bring;
                           visit.appointment = closing.appointment;
                           visit.offline = visit.offline || *offline;
                           if (!closing.note.simplified().isEmpty())
                               visit.notes.append({m_context.now(), m_context.actorOrProgram(),
                                                   closing.note.simplified()});
                           return rememberTalk(m_context, visit);
                       })
        .map([](const domain::Visit &) {});
}

Result<QString> Visits::suggestedOutcome(const VisitId &id)
{
    const auto visit = view(id);
    if (!visit)
        return tl::unexpected(visit.error());
    bool suspended = false;
    for (const CaseId &started : visit->casesStarted) {
        const auto found = m_context.cases.get(started);
        suspended = suspended || (found && found->state == domain::CaseState::Suspended);
    }
    for (const CaseId &sent : visit->casesHandedIn) {
        const auto found = m_context.cases.get(sent);
        if (found && found->submission > 1)
            return QStringLiteral("INTEGRATA");
    }
    if (!visit->casesHandedIn.isEmpty())
        return QStringLiteral("TRASMESSA");
    if (suspended)
        return QStringLiteral("SOSPESA");
    if (!visit->casesStarted.isEmpty())
        return QStringLiteral("AVVIATA");
    return visit->benefitsAssessed.isEmpty() ? QString() : QStringLiteral("ORIENTATA");
}

Result<> Visits::settleAppointment(const VisitId &id, const QString &state)
{
    if (!domain::appointmentStates().contains(state))
        return fail(ErrorCode::Invalid, QStringLiteral("not a state of an appointment"));
    return changeVisit(m_context, id, QStringLiteral("appointment_settled"), state,
                       [&](domain::Visit &stored) -> Result<> {
                           if (!stored.appointment)
                               return fail(ErrorCode::NotFound,
                                           QStringLiteral("the visit made no appointment"));
                           stored.appointment->state = state;
                           return {};
                       })
        .map([](const domain::Visit &) {});
}

Result<QList<domain::Visit>> Visits::stillOpen()
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.visits.stillOpen();
}

Result<> Visits::printed(const VisitId &id, const QString &paper)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.traceAlone(QStringLiteral("visit_printed"), id.toString(), paper);
}

}   // namespace core::casework
