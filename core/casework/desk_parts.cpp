#include "core/casework/desk_parts.h"

#include "core/casework/name_index.h"
#include "core/store/database.h"

#include <QFileInfo>

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

bool deskExists(const QString &folder)
{
    return QFileInfo::exists(folder + QLatin1Char('/') + store::databaseFileName());
}

DeskParts makeDeskParts(const QString &folder, security::Vault &vault, const Clock &clock,
                        std::shared_ptr<const rules::Catalogue> catalogue, SpaceProbe space)
{
    return {.folder = folder,
            .vault = &vault,
            .catalogue = std::move(catalogue),
            .clock = &clock,
            .names = std::make_shared<NameIndex>(),
            .who = std::make_shared<CurrentOperator>(),
            .disk = std::make_shared<DiskGuard>(folder, std::move(space))};
}

}   // namespace core::casework
