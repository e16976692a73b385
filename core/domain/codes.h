#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace core::domain {

/// The enumerator at the place of `code` in `codes`, which lists one code an enumerator, in order.
template <class Enum>
std::optional<Enum> enumFromCode(const QStringList &codes, const QString &code)
{
    const auto at = codes.indexOf(code);
    return at < 0 ? std::nullopt : std::optional(static_cast<Enum>(at));
}

}   // namespace core::domain
