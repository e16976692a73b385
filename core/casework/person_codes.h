#pragma once

#include "core/domain/person.h"

#include <QString>
#include <QStringList>

namespace core::casework {

/// The form codes are looked up by: as on the paper, but for blanks and case.
QString normalisedCode(const QString &code);
/// All codes a person is found by.
QStringList codesOf(const domain::Person &person);

}   // namespace core::casework
