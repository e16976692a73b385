#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace core {

/// The number on a citizen's slip before the centre gives the official one: nine characters
/// derived from the case and one check character (Luhn mod N, N = 32), from an alphabet without
/// O, 0, I and 1. It is not a key: two cases may, once in 3·10^13, share one.
QString localNumber(const QUuid &id);

/// Groups of four for paper: `7KQM 3T9H X4`.
QString groupedLocalNumber(const QString &number);

/// The number without blanks and in upper case if its check character fits.
std::optional<QString> parseLocalNumber(const QString &typed);

}   // namespace core
