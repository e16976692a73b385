#include "app/sportello/built_premises.h"

/// What the program asks the module for.
extern "C" Q_DECL_EXPORT const app::Premises *sportelloPremises()
{
    return &app::builtPremises();
}
