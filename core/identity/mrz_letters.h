#pragma once

#include <QLatin1Char>
#include <QString>

namespace core::identity {

/// Characters of a machine-readable zone (ICAO Doc 9303 part 3 §4.3): A–Z, 0–9 and the filler.
inline constexpr int kMrzLine = 30;
inline constexpr QLatin1Char kMrzFiller('<');

inline bool isMrzDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

inline bool isMrzLetter(QChar c)
{
    return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
}

/// A letter that a reader or an eye takes for a digit as that digit (O Q D 0, I L 1, S 5, B 8, Z 2,
/// G 6); any other character as it is.
QChar mrzAsDigit(QChar c);
/// The reverse: 0 O, 1 I, 5 S, 8 B, 2 Z, 6 G.
QChar mrzAsLetter(QChar c);

bool isMrzAlphabet(const QString &code);

/// The lines of `text` one after the other, upper case, without blanks. Of three lines the first
/// and the last get their closing fillers back; `«` is two fillers.
QString mrzLines(const QString &text);

}   // namespace core::identity
