#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace core::casework {

/// What somebody typed in «Cerca o passa la tessera».
struct SearchText {
    QString code;         // a whole codice fiscale or an 11-digit code, upper case; else empty
    QStringList words;    // of a name
    QDate bornOn;         // invalid: none typed
    int bornYear = 0;     // a year beside a name, 0: none typed
    QString phone = {};   // E.164, when all of it can be a telephone number

    bool operator==(const SearchText &) const = default;
};

/// Reads a whole code, words of a name in any order, or a name and a birth date in any form that a
/// date field takes (`marini 14/3/86`) or a year (`marini 1986`). Figures alone may be a code, a
/// date and a telephone number at once: then more than one member is set. `today` settles the
/// century of a two-digit year.
SearchText parseSearch(const QString &typed, const QDate &today);

}   // namespace core::casework
