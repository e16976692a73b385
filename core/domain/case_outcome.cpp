#include "core/domain/case_outcome.h"

#include "core/base/clock.h"
#include "core/domain/json_fields.h"

namespace core::domain {

CaseOutcome::CaseOutcome(Said said, QString by, QDateTime at)
    : m_said(std::move(said)), m_by(std::move(by)), m_at(std::move(at))
{
}

Result<CaseOutcome> CaseOutcome::make(const Said &said, const QString &by, const QDateTime &at)
{
    Said kept = said;
    kept.reason = said.reason.trimmed();
    kept.appeal = said.appeal.trimmed();
    if (!at.isValid() || !kept.decidedOn.isValid() || kept.decidedOn > inItaly(at).date())
        return fail(ErrorCode::Invalid, QStringLiteral("decided_on"));
    if (!kept.granted && kept.reason.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("reason"));
    if (!kept.granted && kept.appeal.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("appeal"));
    if (!kept.granted && !(kept.appealUntil >= kept.decidedOn))
        return fail(ErrorCode::Invalid, QStringLiteral("appeal_until"));
    return CaseOutcome(kept, by, at);
}

Result<CaseOutcome> CaseOutcome::fromJson(const QJsonObject &json)
{
    JsonFields in(json);
    const Said said{.granted = in.flag("granted"),
                    .decidedOn = in.date("decided_on"),
                    .reason = in.text("reason"),
                    .appeal = in.text("appeal"),
                    .appealUntil = in.date("appeal_until")};
    const QString by = in.text("by");
    const QDateTime at = in.instant("at");
    if (!in.fault().isEmpty())
        return fail(ErrorCode::Corrupt, QStringLiteral("outcome: ") + in.fault());
    return make(said, by, at).map_error([](const Error &error) {
        return Error{ErrorCode::Corrupt, QStringLiteral("outcome: ") + error.detail};
    });
}

QJsonObject CaseOutcome::toJson() const
{
    return {{QStringLiteral("granted"), m_said.granted},
            {QStringLiteral("decided_on"), writeDate(m_said.decidedOn)},
            {QStringLiteral("reason"), m_said.reason},
            {QStringLiteral("appeal"), m_said.appeal},
            {QStringLiteral("appeal_until"), writeDate(m_said.appealUntil)},
            {QStringLiteral("by"), m_by},
            {QStringLiteral("at"), writeInstant(m_at)}};
}

}   // namespace core::domain
