#pragma once

#include <QString>

namespace core::identity {

/// The names of a machine-readable zone.
struct MrzNames {
    QString surname;
    QString names;
    bool truncated = false;        // the line is full
    bool transliterated = false;   // may stand for letters outside A–Z
    bool separator = false;        // a blank, hyphen or apostrophe inside: which one is not said
};

/// `field` has letters and `<` only: surname, `<<`, first names. ICAO Doc 9303 part 3 §4.6 and
/// part 5 §4.2.2. `nationality` tells whether the person's country writes in another alphabet.
MrzNames readMrzNames(const QString &field, const QString &nationality);

}   // namespace core::identity
