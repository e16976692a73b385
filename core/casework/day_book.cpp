#include "core/casework/day_book.h"

#include "core/casework/desk_context.h"
#include "core/casework/visit_numbers.h"

#include <limits>

namespace core::casework {

namespace {

constexpr int kMostPurposeCharacters = 200;

/// The groups of the reports from the one enum of titles (facts.md §5).
QString citizenshipGroup(const domain::Facts &facts)
{
    const domain::Fact *title = facts.find(QStringLiteral("cittadinanza_titolo"));
    if (!title || title->state != domain::AnswerState::Known)
        return QStringLiteral("ND");
    static const QMap<QString, QString> groups = {
        {QStringLiteral("it"), QStringLiteral("IT")},
        {QStringLiteral("ue"), QStringLiteral("UE")},
        {QStringLiteral("apolide"), QStringLiteral("apolide")}};
    return groups.value(title->value.toString(), QStringLiteral("extra_UE"));
}

/// The same person has another name in each month's reports.
Result<QString> pseudonym(const security::Vault &vault, const PersonId &person, const QDate &day)
{
    const QString value = day.toString(QStringLiteral("yyyy-MM ")) + person.toString();
    return vault.blindIndex("report-person", value).map([](const QByteArray &hash) {
        return QString::fromLatin1(hash.left(6).toHex()).toUpper();
    });
}

/// Violence and fear are in no report, nor is a benefit that is for nothing else.
const QString kUnsaid = QStringLiteral("violenza_paura");

bool isUnsaid(const DeskContext &context, const QString &benefit)
{
    const auto known = context.catalogue().benefit(benefit);
    return known && known->needs == QStringList{kUnsaid};
}

QStringList said(const DeskContext &context, QStringList benefits)
{
    benefits.removeIf([&](const QString &one) { return isUnsaid(context, one); });
    return benefits;
}

QList<domain::ReportChoice> choicesOf(const DeskContext &context, const domain::VisitTalk &talk)
{
    QList<domain::ReportChoice> choices;
    for (const domain::BenefitChoice &one : talk.choices) {
        if (isUnsaid(context, one.benefit))
            continue;
        const bool wanted = one.kind == domain::ChoiceKind::Asked;
        const bool isCode = one.reason.isEmpty() || domain::refusalReasons().contains(one.reason);
        choices.append(
            {one.benefit, wanted, isCode ? one.reason : domain::refusalReasons().last()});
    }
    return choices;
}

QList<domain::BenefitFinding> findingsOf(const DeskContext &context, const domain::VisitTalk &talk)
{
    QList<domain::BenefitFinding> findings = talk.findings;
    findings.removeIf(
        [&](const domain::BenefitFinding &one) { return isUnsaid(context, one.benefit); });
    return findings;
}

Result<domain::ReportVisit> rowOf(DeskContext &context, const domain::Visit &visit)
{
    const auto person = context.people.get(visit.person);
    if (!person)
        return tl::unexpected(person.error());
    const QDate day = inItaly(visit.openedAt).date();
    const auto name = pseudonym(*context.parts.vault, visit.person, day);
    if (!name)
        return tl::unexpected(name.error());
    QStringList needs = visit.needs;
    needs.removeAll(kUnsaid);
    return domain::ReportVisit{
        .day = day,
        .visitId = visit.id.toString(),
        .person = *name,
        .service = visit.service,
        .channel = visit.channel,
        .present = visit.present,
        .openedAt = visit.openedAt,
        .closedAt = visit.closedAt,
        .ageYears = person->bornOn.isValid() ? domain::ageOn(person->bornOn, day) : -1,
        .citizenship = citizenshipGroup(person->facts),
        .language = person->language,
        .interpreter = person->needsInterpreter,
        .needs = needs,
        .benefitsAssessed = said(context, visit.benefitsAssessed),
        .benefitsProbable = said(context, visit.benefitsProbable),
        .casesStarted = static_cast<int>(visit.casesStarted.size()),
        .casesHandedIn = static_cast<int>(visit.casesHandedIn.size()),
        .outcome = visit.outcome,
        .nextStep = visit.nextStep,
        .nextStepOn = visit.nextStepOn,
        .newPerson = visit.newPerson,
        .offline = visit.offline,
        .onAppointment = visit.onAppointment,
        .priority = visit.priority,
        .arrivedAt = visit.arrivedAt,
        .calledAt = visit.calledAt,
        .served = visit.served,
        .held = visit.held,
        .findings = findingsOf(context, visit.talk),
        .choices = choicesOf(context, visit.talk)};
}

domain::ReportCase rowOf(const DeskContext &context, const domain::Case &subject)
{
    const auto benefit = context.catalogue().benefit(subject.benefit);
    domain::ReportCase row{.service = benefit ? benefit->service : kServiceNotSaid,
                           .benefit =
                               isUnsaid(context, subject.benefit) ? QString() : subject.benefit,
                           .openedOn = inItaly(subject.openedAt).date(),
                           .handedInOn = {},
                           .leftOn = {},
                           .suspended = subject.state == domain::CaseState::Suspended};
    if (subject.outcome) {
        row.decidedOn = subject.outcome->decidedOn();
        row.granted = subject.outcome->granted();
    }
    if (const domain::Finalisation *first = subject.firstFinalisation())
        row.handedInOn = row.leftOn = inItaly(first->at).date();
    else if (subject.state == domain::CaseState::Closed)
        row.leftOn = inItaly(subject.changedAt).date();
    else if (subject.isArchived())
        row.leftOn = inItaly(subject.archived.done.at).date();
    return row;
}

}   // namespace

DayBook::DayBook(DeskContext &context) : m_context(context)
{
}

Result<domain::ReportFigures> DayBook::read(const QDate &from, const QDate &to)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    if (!domain::mayDo(who->role, domain::Permission::ExportReports))
        return m_context.denied(QStringLiteral("report_read"));
    if (!from.isValid() || !to.isValid() || to < from)
        return fail(ErrorCode::Invalid, QStringLiteral("not a period"));
    const QString period = from.toString(Qt::ISODate) + QLatin1Char('/') + to.toString(Qt::ISODate);
    if (const auto traced = m_context.traceAlone(QStringLiteral("report_read"), QString(), period);
        !traced)
        return tl::unexpected(traced.error());
    domain::ReportFigures figures{.from = from,
                                  .to = to,
                                  .site = m_context.identity.site,
                                  .desk = m_context.identity.desk,
                                  .bundleVersion = m_context.catalogue().version(),
                                  .madeAt = m_context.now(),
                                  .visits = {},
                                  .cases = {}};
    const auto visits = m_context.visits.ofDays(from, to);
    if (!visits)
        return tl::unexpected(visits.error());
    for (const domain::Visit &visit : *visits) {
        const auto row = rowOf(m_context, visit);
        if (!row)
            return tl::unexpected(row.error());
        figures.visits.append(*row);
    }
    const auto tickets = m_context.tickets.ofDays(from, to);
    if (!tickets)
        return tl::unexpected(tickets.error());
    for (const domain::Ticket &ticket : *tickets)
        if (ticket.state == domain::TicketState::Left ||
            ticket.state == domain::TicketState::NoShow)
            figures.unserved.append({inItaly(ticket.arrivedAt).date(), ticket.service});
    const auto cases = m_context.cases.list(std::numeric_limits<int>::max());
    if (!cases)
        return tl::unexpected(cases.error());
    for (const domain::Case &subject : *cases) {
        const domain::ReportCase row = rowOf(m_context, subject);
        const bool answered = row.decidedOn >= from && row.decidedOn <= to;
        if (row.openedOn <= to && (!row.leftOn.isValid() || row.leftOn >= from || answered))
            figures.cases.append(row);
    }
    return figures;
}

Result<> DayBook::exporting(const QString &report, const QString &format, const QString &purpose)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    const QString what = report + QLatin1Char(' ') + format;
    if (!domain::mayDo(who->role, domain::Permission::ExportReports))
        return m_context.denied(QStringLiteral("report_exported ") + what);
    if (purpose.trimmed().isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("an export needs a purpose"));
    return m_context.traceAlone(QStringLiteral("report_exported"), QString(),
                                what + QLatin1Char(' ') +
                                    purpose.simplified().left(kMostPurposeCharacters));
}

}   // namespace core::casework
