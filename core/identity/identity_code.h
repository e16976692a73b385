#pragma once

#include "core/identity/fiscal_code.h"
#include "core/identity/iban.h"
#include "core/identity/provisional_code.h"

#include <QDate>
#include <QList>
#include <QString>

namespace core::identity {

/// Identity codes: recognised, taken apart and checked; never made. This layer knows the written
/// rules and the list of places; it asks no register and refuses nobody.

/// Stp and Eni are health codes for foreigners. They are not wrong tax codes, prove no identity and
/// are not to be stored here (minimisation).
enum class CodeKind { Unknown, FiscalCode, ProvisionalCode, Iban, Stp, Eni };

struct IdentityCode {
    CodeKind kind = CodeKind::Unknown;
    QString code;         // upper case, no blanks, as written
    bool valid = false;   // no fault of level Error; false for Unknown
    QList<CodeFault> faults;
    QString expectedCheck;             // the right check character or digits when known, else empty
    QList<QDate> possibleBirthDates;   // FiscalCode
    domain::Sex sex = domain::Sex::NotStated;   // FiscalCode
    int omocodia = 0;                           // FiscalCode
    QString placeCode;                          // FiscalCode
    QString placeName;                          // FiscalCode, when the list has it
    QString office;                             // ProvisionalCode
    QString country;                            // Iban
    QString abi;                                // Iban of Italy and San Marino
    QString cab;                                // Iban of Italy and San Marino
};

/// What `text` is, and whether it holds. Text that resembles no code (a name, a phone number) is
/// Unknown. An 11-digit number is a provisional code; a partita IVA has the same form.
IdentityCode checkIdentityCode(const QString &text, const Places &places,
                               const QDate &referenceDay);

/// Stable codes of the machine interface: `cf`, `cf_provvisorio`, `iban`, `stp`, `eni`, `unknown`.
QString kindCode(CodeKind kind);

}   // namespace core::identity
