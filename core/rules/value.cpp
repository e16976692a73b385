#include "core/rules/value.h"

#include <bit>

namespace core::rules {

int Choices::index() const
{
    return mask == 0 ? -1 : std::countr_zero(mask);
}

bool List::operator==(const List &other) const
{
    return *members == *other.members;
}

const Members *Value::members() const
{
    const auto *list = std::get_if<List>(&data);
    return list == nullptr ? nullptr : list->members.get();
}

bool Value::isKnown() const
{
    if (const auto *options = choices())
        return options->isOne();
    return !std::holds_alternative<std::monostate>(data);
}

}   // namespace core::rules
