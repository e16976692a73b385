// The draft as another desk changed it, beside ours (W5).
#include "ui/model/case_model.h"

#include "core/casework/shared_drafts.h"

#include <utility>

namespace ui {

using namespace core;
using casework::DraftVersions;

namespace {

bool isSame(const std::optional<DraftVersions> &one, const std::optional<DraftVersions> &other)
{
    if (!one || !other)
        return !one && !other;
    return one->here == other->here && one->etag == other->etag;
}

}   // namespace

std::optional<DraftVersions> CaseModel::storedVersions()
{
    if (m_case->isReadOnly())
        return {};
    const auto stored = m_desk.sharedDrafts().versions(m_case->id);
    if (stored)
        return *stored;
    Q_EMIT failed(stored.error());
    return {};
}

bool CaseModel::readVersions()
{
    const auto before = std::exchange(m_versions, storedVersions());
    if (!isSame(before, m_versions))
        Q_EMIT changed();
    return m_versions.has_value();
}

bool CaseModel::settle(const QList<casework::DraftChoice> &choices)
{
    if (!m_versions)
        return false;
    auto joined = m_desk.sharedDrafts().settle(m_case->id, m_versions->here.revision, choices,
                                               m_versions->etag);
    if (!joined) {
        readVersions();
        Q_EMIT failed(joined.error());
        return false;
    }
    m_answers.clear();
    m_versions.reset();
    take(std::move(*joined));
    Q_EMIT saved(m_case->changedAt);
    return true;
}

}   // namespace ui
