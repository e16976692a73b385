#pragma once

#include "app/sportello/demo/story.h"
#include "core/base/result.h"
#include "core/casework/desk.h"
#include "core/casework/session.h"
#include "core/rules/catalogue.h"
#include "core/security/vault.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace bench {

/// Makes a training desk in `folder` whose passwords are derived at next to no cost: deriving is
/// no part of any row.
core::Result<> makeDesk(const QString &folder, const core::Clock &clock);

/// A desk with somebody signed in and the shipped rules, on the day of the demonstration.
class BenchDesk {
public:
    static core::Result<std::unique_ptr<BenchDesk>> open();
    ~BenchDesk();

    core::casework::Desk &desk() { return *m_desk; }
    const app::demo::Story &story() const { return m_story; }
    std::shared_ptr<const core::rules::Catalogue> catalogue() const { return m_parts.catalogue; }
    QString databaseFile() const;

    /// A draft in which the whole story has been answered.
    core::Result<core::domain::Case> answeredDraft();

private:
    explicit BenchDesk(app::demo::Story story);
    core::Result<> start();

    app::demo::Story m_story;
    app::demo::StoryClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<core::security::Vault> m_vault;
    core::casework::DeskParts m_parts;
    std::unique_ptr<core::casework::OperatorLogin> m_login;
    std::unique_ptr<core::casework::Desk> m_desk;
};

/// A draft at `desk` in which the whole story has been answered.
core::Result<core::domain::Case> answeredDraft(core::casework::Desk &desk,
                                               const core::rules::Catalogue &catalogue,
                                               const app::demo::Story &story);

/// The people that addPeople() registers are the first of this seed.
inline constexpr quint64 kPeopleSeed = 2026;

/// Adds `count` invented people to the desk in `folder`, in one transaction.
core::Result<> addPeople(const QString &folder, int count);

}   // namespace bench
