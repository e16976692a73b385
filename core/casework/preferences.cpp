#include "core/casework/preferences.h"

#include "core/casework/desk_context.h"

#include <QJsonObject>

namespace core::casework {

namespace {

QString settingOf(const domain::Operator &who)
{
    return QStringLiteral("preferences ") + who.pseudonym;
}

}   // namespace

Preferences::Preferences(DeskContext &context) : m_context(context)
{
}

QJsonValue Preferences::value(const QString &name) const
{
    const auto who = m_context.actor();
    if (!who)
        return QJsonValue::Undefined;
    const auto kept = m_context.settings.get(settingOf(*who));
    return kept && *kept ? (**kept)[name] : QJsonValue(QJsonValue::Undefined);
}

Result<> Preferences::put(const QString &name, const QJsonValue &value)
{
    const auto who = m_context.actor();
    if (!who)
        return tl::unexpected(who.error());
    return m_context.inTransaction([&]() -> Result<> {
        const auto kept = m_context.settings.get(settingOf(*who));
        if (!kept)
            return tl::unexpected(kept.error());
        QJsonObject all = kept->value_or(QJsonObject());
        all[name] = value;
        return m_context.settings.put(settingOf(*who), all);
    });
}

}   // namespace core::casework
