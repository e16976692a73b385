#pragma once

#include "core/identity/identity_code.h"

#include <QString>

namespace ui {

/// What is to be said about a code, in the operator's words; empty when it is simply right.
/// Never a refusal: the code is kept and marked «da verificare».
QString codeSentence(const core::identity::IdentityCode &code);

}   // namespace ui
