#pragma once

#include "app/sportello/premises.h"

namespace app {

/// The premises themselves. Only for whoever hands them out: everything else asks premises().
const Premises &builtPremises();

}   // namespace app
