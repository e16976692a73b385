#pragma once

#include "core/identity/code_fault.h"

#include <QList>
#include <QString>

namespace core::identity {

/// An account number. Says only that it is well formed: whose account it is, INPS asks the bank.
struct IbanCheck {
    QString iban;      // upper case, no blanks
    QString country;   // ISO 3166
    CheckLevel level = CheckLevel::Ok;
    QList<CodeFault> faults;
    /// Two digits when modulo 97 fails, the CIN letter when only that one fails, else empty.
    QString expectedCheck;
    QString abi;       // Italy and San Marino: the bank
    QString cab;       // Italy and San Marino: the branch
    QString account;   // Italy and San Marino

    bool isValid() const { return level != CheckLevel::Error; }
};

/// ISO 13616 for every country, the length for SEPA countries, and for Italy and San Marino the CIN
/// (odd and even tables of the tax code over the 22 characters after it).
IbanCheck checkIban(const QString &typed);

}   // namespace core::identity
