#include "app/sportello/built_premises.h"

namespace app {

core::Result<const Premises *> premises()
{
    return &builtPremises();
}

}   // namespace app
