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

}   // namespace

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
            {QStringLiteral("cases_started"), writeCases(casesStarted)},
            {QStringLiteral("cases_handed_in"), writeCases(casesHandedIn)},
            {QStringLiteral("outcome"), outcome},
            {QStringLiteral("next_step"), nextStep},
            {QStringLiteral("next_step_on"), writeDate(nextStepOn)},
            {QStringLiteral("new_person"), newPerson},
            {QStringLiteral("offline"), offline}};
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
    if (!in.fault().isEmpty())
        return fail(ErrorCode::Corrupt, QStringLiteral("visit: ") + in.fault());
    return visit;
}

}   // namespace core::domain
