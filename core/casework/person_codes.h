#pragma once

#include "core/domain/person.h"

#include <QString>
#include <QStringList>

namespace core::casework {

/// The form codes are looked up by: as on the paper, but for blanks and case.
QString normalisedCode(const QString &code);
/// What the index of codes calls a telephone number (E.164); empty for none. No code has a colon.
QString phoneCode(const QString &stored);
/// What it calls everybody that this agent is delegate of. Empty for an agent with neither a record
/// nor a code.
QString delegateCode(const domain::Mandate &mandate);
/// All codes a person is found by: those of the Agenzia, replaced ones too, the telephone, and whom
/// the person gave a delega. None for a record that was joined to another.
QStringList codesOf(const domain::Person &person);

}   // namespace core::casework
