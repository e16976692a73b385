#pragma once

#include "app/sportello/demo/stage.h"
#include "app/sportello/program.h"

namespace app::demo {

/// Waits for the sign-in page and chooses the operator in it, by keys.
bool chooseOperator(Program &program, Stage &stage, const QString &login);

/// Types the training password of the operator that was chosen; true when the desk is open.
bool enterPassword(Program &program, Stage &stage, const QString &login);

}   // namespace app::demo
