#include "core/domain/reminder.h"

#include "core/domain/json_fields.h"

namespace core::domain {

QJsonObject Reminder::toJson() const
{
    return {{QStringLiteral("id"), id.toString()},
            {QStringLiteral("person"), person.toString()},
            {QStringLiteral("visit"), visit.toString()},
            {QStringLiteral("benefit"), benefit},
            {QStringLiteral("case"), caseId.isNull() ? QString() : caseId.toString()},
            {QStringLiteral("on"), writeDate(on)},
            {QStringLiteral("text"), text},
            {QStringLiteral("by"), by},
            {QStringLiteral("made_at"), writeInstant(madeAt)},
            {QStringLiteral("done_at"), writeInstant(doneAt)}};
}

Result<Reminder> Reminder::fromJson(const QJsonObject &json)
{
    JsonFields in(json);
    const Reminder reminder{.id = in.id<ReminderId>("id"),
                            .person = in.id<PersonId>("person"),
                            .visit = in.id<VisitId>("visit"),
                            .benefit = in.text("benefit"),
                            .caseId = in.idOrNull<CaseId>("case"),
                            .on = in.date("on"),
                            .text = in.text("text"),
                            .by = in.text("by"),
                            .madeAt = in.instant("made_at"),
                            .doneAt = in.instant("done_at")};
    if (!reminder.on.isValid())
        in.refuse("on");
    if (!in.fault().isEmpty())
        return fail(ErrorCode::Corrupt, QStringLiteral("reminder: ") + in.fault());
    return reminder;
}

}   // namespace core::domain
