#pragma once

#include <QString>

namespace core::identity {

/// A name as the tax code sees it: A–Z only, upper case. Diacritics are stripped (`ò` → `O`);
/// blanks, apostrophes and hyphens vanish. Letters that do not decompose are spelt as in the
/// machine-readable zone of documents (ICAO 9303: `ß` → `SS`, `ø` → `OE`, `ł` → `L`); which table
/// the Agenzia uses is da verificare.
QString foldName(const QString &name);

}   // namespace core::identity
