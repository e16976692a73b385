#include "core/casework/colleagues.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core::casework {

namespace {

std::optional<QString> ownName(const DeskContext &context, const QString &pseudonym)
{
    for (const domain::Operator &one : context.parts.vault->operators())
        if (one.pseudonym == pseudonym)
            return one.displayName;
    return std::nullopt;
}

/// Names are personal data: sealed, unlike other settings.
Result<QJsonObject> namesOfOthers(DeskContext &context)
{
    return context.settings.secret(*context.parts.vault, setting::kColleagues)
        .map([](const std::optional<QByteArray> &stored) {
            return QJsonDocument::fromJson(stored.value_or(QByteArray())).object();
        });
}

}   // namespace

QString fullNameOf(DeskContext &context, const QString &pseudonym)
{
    if (const auto own = ownName(context, pseudonym); own || pseudonym.isEmpty())
        return own.value_or(pseudonym);
    const auto others = namesOfOthers(context);
    return others ? (*others)[pseudonym].toString(pseudonym) : pseudonym;
}

QMap<QString, QString> fullNames(DeskContext &context)
{
    QMap<QString, QString> names;
    const QJsonObject others = namesOfOthers(context).value_or(QJsonObject());
    for (auto it = others.begin(); it != others.end(); ++it)
        names[it.key()] = it.value().toString();
    for (const domain::Operator &one : context.parts.vault->operators())
        names[one.pseudonym] = one.displayName;
    return names;
}

Result<> rememberColleague(DeskContext &context, const QString &pseudonym, const QString &name)
{
    if (pseudonym.isEmpty() || name.isEmpty() || name == pseudonym || ownName(context, pseudonym))
        return {};
    auto others = namesOfOthers(context);
    if (!others)
        return tl::unexpected(others.error());
    if ((*others)[pseudonym].toString() == name)
        return {};
    (*others)[pseudonym] = name;
    return context.settings.putSecret(*context.parts.vault, setting::kColleagues,
                                      QJsonDocument(*others).toJson(QJsonDocument::Compact));
}

QString lastHandOn(const domain::Case &subject)
{
    for (auto it = subject.history.crbegin(); it != subject.history.crend(); ++it) {
        if (it->by.isEmpty())
            continue;
        const bool heldSince = subject.holder.isThere() && subject.holder.touched > it->at;
        return heldSince ? subject.holder.by : it->by;
    }
    return subject.holder.by;
}

}   // namespace core::casework
