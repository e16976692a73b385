#pragma once

#include "core/identity/code_fault.h"

#include <QList>
#include <QString>

namespace core::identity {

/// A provisional tax code of 11 digits: seven of serial number, three of the issuing office, one
/// check digit. A valid code here, always; it says nothing about birth or sex.
struct ProvisionalCodeCheck {
    QString code;
    QList<CodeFault> faults;   // WrongLength, WrongCharacters, WrongCheck
    QChar expectedCheck;       // null if not ten digits come before it
    QString office;            // "058"

    bool isValid() const { return faults.isEmpty(); }
};

ProvisionalCodeCheck checkProvisionalCode(const QString &typed);

}   // namespace core::identity
