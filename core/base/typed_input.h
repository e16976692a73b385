#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace core {

/// Reads what an operator types (experience.md W13): several ways to write the same thing, and
/// never a guess between two things. Faults are codes; the words for people are made in the window.
///
/// Empty              nothing but blanks
/// NotADate           no way of writing a date
/// NoSuchDate         written as a date, but the calendar has none (31/02)
/// YearMissing        day and month only
/// YearOutOfRange     before 1800 or after 2200
/// NotAnAmount        not digits with an optional € sign
/// TwoCommas          more than one comma
/// MisplacedSeparator points and commas that do not stand where Italian amounts have them
///                    (`1,234.50`, `12.34.567`, `1234.567`)
/// TooManyDecimals    more than two digits after the comma
/// TooLarge           over 999,999,999,999 euro, or a count over 999,999,999
/// NotACount          not a whole number from 0 up
enum class TypedFault {
    Empty,
    NotADate,
    NoSuchDate,
    YearMissing,
    YearOutOfRange,
    NotAnAmount,
    TwoCommas,
    MisplacedSeparator,
    TooManyDecimals,
    TooLarge,
    NotACount
};

template <class T>
using Typed = tl::expected<T, TypedFault>;

/// How a year of two digits is completed.
/// Past  the latest such year in which the date is not after the reference day: births, events
/// Near  the one from 79 years before the reference year to 20 after it: deadlines, expiry dates
enum class TwoDigitYear { Past, Near };

/// `3/5/84`, `3-5-1984`, `3.5.84`, `3 5 84`, `030584`, `03051984`, `3 maggio 1984`, `3 mag. '84`,
/// `1° aprile 2026`, ISO `1984-05-03`; `oggi`/`o`, `ieri`/`i` and `domani` count from `reference`.
/// Day before month, always.
Typed<QDate> typedDate(const QString &text, const QDate &reference,
                       TwoDigitYear rule = TwoDigitYear::Past);

/// `1.234,50`, `1234,5`, `1.234` (one thousand…: points in groups of three are thousands),
/// `-12,00`, with `€`, `euro` and blanks around or between. `1234.50` and `1234.5` are taken too: a
/// single point before one or two last digits cannot be a thousands point. Everything else with a
/// point is MisplacedSeparator.
Typed<Money> typedAmount(const QString &text);

/// Digits only, blanks around allowed.
Typed<int> typedCount(const QString &text);

/// «Non so» and «Preferisce non dirlo».
enum class NonAnswer { Unknown, Declined };

/// `?` and `??`, blanks around allowed; nothing for any other text.
std::optional<NonAnswer> typedNonAnswer(const QString &text);

}   // namespace core
