#include "core/domain/visit.h"

#include "core/domain/json_reader.h"

namespace core::domain {

QJsonObject Visit::toJson() const
{
    return {{QStringLiteral("id"), id.toString()},
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
            {QStringLiteral("cases_started"), writeIds(casesStarted)},
            {QStringLiteral("cases_handed_in"), writeIds(casesHandedIn)},
            {QStringLiteral("outcome"), outcome},
            {QStringLiteral("next_step"), nextStep},
            {QStringLiteral("next_step_on"), nextStepOn.toString(Qt::ISODate)},
            {QStringLiteral("new_person"), newPerson},
            {QStringLiteral("offline"), offline}};
}

Result<Visit> Visit::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Visit visit{
        .id = reader.id<VisitId>("id"),
        .person = reader.id<PersonId>("person"),
        .number = reader.text("number"),
        .service = reader.text("service"),
        .channel = reader.text("channel"),
        .present = reader.text("present"),
        .by = reader.text("by"),
        .openedAt = reader.instant("opened_at"),
        .closedAt = reader.instant("closed_at"),
        .needs = reader.texts("needs"),
        .benefitsAssessed = reader.texts("benefits_assessed"),
        .benefitsProbable = reader.texts("benefits_probable"),
        .casesStarted = reader.ids<CaseId>("cases_started"),
        .casesHandedIn = reader.ids<CaseId>("cases_handed_in"),
        .outcome = reader.text("outcome"),
        .nextStep = reader.text("next_step"),
        .nextStepOn = reader.date("next_step_on"),
        .newPerson = reader.flag("new_person"),
        .offline = reader.flag("offline"),
    };
    if (reader.fault())
        return tl::unexpected(*reader.fault());
    return visit;
}

}   // namespace core::domain
