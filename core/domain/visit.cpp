#include "core/domain/visit.h"

#include "core/domain/json_fields.h"

namespace core::domain {

namespace {

QJsonArray writeCases(const QList<CaseId> &cases)
{
    QJsonArray array;
    for (const CaseId &id : cases)
        array.append(id.toString());
    return array;
}

QList<CaseId> readCases(const QStringList &texts)
{
    QList<CaseId> cases;
    for (const QString &text : texts)
        if (const auto id = CaseId::fromString(text))
            cases.append(*id);
    return cases;
}

QJsonArray writeNotes(const QList<VisitNote> &notes)
{
    QJsonArray array;
    for (const VisitNote &note : notes)
        array.append(QJsonObject{{QStringLiteral("at"), writeInstant(note.at)},
                                 {QStringLiteral("by"), note.by},
                                 {QStringLiteral("text"), note.text}});
    return array;
}

VisitNote readNote(JsonFields &in)
{
    return {in.instant("at"), in.text("by"), in.text("text")};
}

QJsonObject writeAppointment(const Appointment &appointment)
{
    return {{QStringLiteral("at"), writeInstant(appointment.at)},
            {QStringLiteral("place"), appointment.place},
            {QStringLiteral("state"), appointment.state}};
}

Appointment readAppointment(JsonFields &in)
{
    return {in.instant("at"), in.text("place"),
            appointmentStates()[in.oneOf("state", appointmentStates())]};
}

/// Members that visits of before the queue do not have.
void writeDay(QJsonObject &json, const Visit &visit)
{
    json[QLatin1String("ticket")] = visit.ticket.isNull() ? QString() : visit.ticket.toString();
    json[QLatin1String("priority")] = visit.priority;
    json[QLatin1String("arrived_at")] = writeInstant(visit.arrivedAt);
    json[QLatin1String("called_at")] = writeInstant(visit.calledAt);
    json[QLatin1String("served")] = writeIntervals(visit.served);
    json[QLatin1String("held")] = writeIntervals(visit.held);
    json[QLatin1String("present_name")] = visit.presentName;
    json[QLatin1String("present_person")] =
        visit.presentPerson.isNull() ? QString() : visit.presentPerson.toString();
    json[QLatin1String("mandate")] = visit.mandate;
    json[QLatin1String("notes")] = writeNotes(visit.notes);
    json[QLatin1String("bring")] = visit.bring;
    if (visit.appointment)
        json[QLatin1String("appointment")] = writeAppointment(*visit.appointment);
    json[QLatin1String("on_appointment")] = visit.onAppointment;
}

void readDay(JsonFields &in, Visit &visit)
{
    visit.ticket = in.idOrNull<TicketId>("ticket");
    visit.priority = in.text("priority");
    visit.arrivedAt = in.instant("arrived_at");
    visit.calledAt = in.instant("called_at");
    visit.served = in.list<Interval>("served", readInterval);
    visit.held = in.list<Interval>("held", readInterval);
    visit.presentName = in.text("present_name");
    visit.presentPerson = in.idOrNull<PersonId>("present_person");
    visit.mandate = in.text("mandate");
    visit.notes = in.list<VisitNote>("notes", readNote);
    visit.bring = in.text("bring");
    if (in.has("appointment"))
        visit.appointment = in.child<Appointment>("appointment", readAppointment);
    visit.onAppointment = in.flag("on_appointment");
}

}   // namespace

const QStringList &appointmentStates()
{
    static const QStringList states = {
        QStringLiteral("fissato"),  QStringLiteral("presente"),
        QStringLiteral("assente"),  QStringLiteral("assente_avvisando"),
        QStringLiteral("spostato"), QStringLiteral("annullato")};
    return states;
}

QJsonObject Visit::toJson() const
{
    QJsonObject json{
        {QStringLiteral("id"), id.toString()},
        {QStringLiteral("person"), person.toString()},
        {QStringLiteral("number"), number},
        {QStringLiteral("service"), service},
        {QStringLiteral("channel"), channel},
        {QStringLiteral("present"), present},
        {QStringLiteral("by"), by},
        {QStringLiteral("opened_at"), writeInstant(openedAt)},
        {QStringLiteral("closed_at"), writeInstant(closedAt)},
        {QStringLiteral("needs"), QJsonArray::fromStringList(needs)},
        {QStringLiteral("benefits_assessed"), QJsonArray::fromStringList(benefitsAssessed)},
        {QStringLiteral("benefits_probable"), QJsonArray::fromStringList(benefitsProbable)},
        {QStringLiteral("cases_started"), writeCases(casesStarted)},
        {QStringLiteral("cases_handed_in"), writeCases(casesHandedIn)},
        {QStringLiteral("outcome"), outcome},
        {QStringLiteral("next_step"), nextStep},
        {QStringLiteral("next_step_on"), writeDate(nextStepOn)},
        {QStringLiteral("new_person"), newPerson},
        {QStringLiteral("offline"), offline}};
    writeDay(json, *this);
    if (!talk.isEmpty())
        json[QLatin1String("talk")] = talk.toJson();
    return json;
}

Result<Visit> Visit::fromJson(const QJsonObject &json)
{
    JsonFields in(json);
    Visit visit{
        .id = in.id<VisitId>("id"),
        .person = in.id<PersonId>("person"),
        .number = in.text("number"),
        .service = in.text("service"),
        .channel = in.text("channel"),
        .present = in.text("present"),
        .by = in.text("by"),
        .openedAt = in.instant("opened_at"),
        .closedAt = in.instant("closed_at"),
        .needs = in.texts("needs"),
        .benefitsAssessed = in.texts("benefits_assessed"),
        .benefitsProbable = in.texts("benefits_probable"),
        .casesStarted = readCases(in.texts("cases_started")),
        .casesHandedIn = readCases(in.texts("cases_handed_in")),
        .outcome = in.text("outcome"),
        .nextStep = in.text("next_step"),
        .nextStepOn = in.date("next_step_on"),
        .newPerson = in.flag("new_person"),
        .offline = in.flag("offline"),
    };
    if (in.has("arrived_at"))
        readDay(in, visit);
    if (in.has("talk")) {
        const auto talk = VisitTalk::fromJson(in.object("talk"));
        if (!talk)
            return tl::unexpected(talk.error());
        visit.talk = *talk;
    }
    if (!in.fault().isEmpty())
        return fail(ErrorCode::Corrupt, QStringLiteral("visit: ") + in.fault());
    return visit;
}

}   // namespace core::domain
