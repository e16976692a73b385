#pragma once

#include <QString>
#include <QStringList>

namespace core::casework {

/// Lower case letters and digits only, accents and apostrophes dropped, anything else a blank.
QString foldName(const QString &name);

/// The words a name is found by: "De Luca" gives de, luca and deluca; "D'Angelo" gives dangelo, d
/// and angelo.
QStringList nameTokens(const QString &name);

/// "deluca anna": surname and name folded, each in one word.
QString wholeName(const QString &surname, const QString &name);

/// Two slips of the pen, or surname and name exchanged; both as wholeName() makes them.
bool areNamesSimilar(const QString &a, const QString &b);

}   // namespace core::casework
