#include "core/domain/suspension.h"

#include "core/base/clock.h"
#include "core/domain/json_fields.h"

namespace core::domain {

namespace {

const QStringList kReasons = {QStringLiteral("documenti"), QStringLiteral("persona"),
                              QStringLiteral("inps"), QStringLiteral("altro_ufficio")};

bool fits(const QString &words)
{
    return !words.isEmpty() && words.size() <= kMostSuspensionWords;
}

}   // namespace

QString waitReasonCode(WaitReason reason)
{
    return kReasons[static_cast<int>(reason)];
}

std::optional<WaitReason> waitReasonFromCode(const QString &code)
{
    const auto at = kReasons.indexOf(code);
    return at < 0 ? std::nullopt : std::optional(static_cast<WaitReason>(at));
}

Suspension::Suspension(Said said, QString by, QDateTime at)
    : m_said(std::move(said)), m_by(std::move(by)), m_at(std::move(at))
{
}

Result<Suspension> Suspension::make(const Said &said, const QString &by, const QDateTime &at)
{
    Said kept = said;
    kept.who = said.who.simplified();
    kept.what = said.what.simplified();
    if (!fits(kept.who))
        return fail(ErrorCode::Invalid, QStringLiteral("who"));
    if (!fits(kept.what))
        return fail(ErrorCode::Invalid, QStringLiteral("what"));
    if (!at.isValid() || !kept.until.isValid() || kept.until < inItaly(at).date())
        return fail(ErrorCode::Invalid, QStringLiteral("until"));
    return Suspension(kept, by, at);
}

Result<Suspension> Suspension::fromJson(const QJsonObject &json)
{
    JsonFields in(json);
    const Said said{.reason = static_cast<WaitReason>(in.oneOf("reason", kReasons)),
                    .who = in.text("who"),
                    .what = in.text("what"),
                    .until = in.date("until")};
    const QString by = in.text("by");
    const QDateTime at = in.instant("at");
    if (!in.fault().isEmpty())
        return fail(ErrorCode::Corrupt, QStringLiteral("suspension: ") + in.fault());
    return make(said, by, at).map_error([](const Error &error) {
        return Error{ErrorCode::Corrupt, QStringLiteral("suspension: ") + error.detail};
    });
}

QJsonObject Suspension::toJson() const
{
    return {{QStringLiteral("reason"), waitReasonCode(m_said.reason)},
            {QStringLiteral("who"), m_said.who},
            {QStringLiteral("what"), m_said.what},
            {QStringLiteral("until"), writeDate(m_said.until)},
            {QStringLiteral("by"), m_by},
            {QStringLiteral("at"), writeInstant(m_at)}};
}

bool Suspension::operator==(const Suspension &other) const
{
    return toJson() == other.toJson();
}

}   // namespace core::domain
