#include "core/casework/desk_parts.h"

#include "core/casework/name_index.h"

namespace core::casework {

std::optional<domain::Operator> CurrentOperator::get() const
{
    const std::lock_guard lock(m_mutex);
    return m_who;
}

void CurrentOperator::set(const std::optional<domain::Operator> &who)
{
    const std::lock_guard lock(m_mutex);
    m_who = who;
}

DeskParts makeDeskParts(const QString &folder, security::Vault &vault, const Clock &clock,
                        std::shared_ptr<const rules::Catalogue> catalogue)
{
    return {.folder = folder,
            .vault = &vault,
            .catalogue = std::move(catalogue),
            .clock = &clock,
            .names = std::make_shared<NameIndex>(),
            .who = std::make_shared<CurrentOperator>()};
}

}   // namespace core::casework
