#include "core/rules/value.h"

#include <bit>

namespace core::rules {

int Choices::index() const
{
    return mask == 0 ? -1 : std::countr_zero(mask);
}

bool Value::isKnown() const
{
    if (const auto *options = choices())
        return options->isOne();
    return !std::holds_alternative<std::monostate>(data);
}

}   // namespace core::rules
