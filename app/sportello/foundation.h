#pragma once

#include "app/sportello/options.h"
#include "app/sportello/read_rules.h"
#include "core/casework/desk_parts.h"
#include "core/casework/session.h"
#include "core/identity/places.h"
#include "core/security/vault.h"
#include "core/store/instance_lock.h"

#include <QMap>

#include <memory>
#include <optional>

namespace core::centre {
class Centre;
}   // namespace core::centre

namespace app {

/// What stands before anybody signs in: the folder held for this program alone, the closed vault
/// and the list of places. Made off the window thread. The rules and the centre of a training come
/// after it: they take longer than all the rest, and a password can be typed meanwhile.
class Foundation {
public:
    /// @error NotFound  no desk in the folder and this is no training; Conflict  another program
    /// works on it; Corrupt, Io
    static core::Result<std::unique_ptr<Foundation>> prepare(const Options &options,
                                                             const core::Clock &clock);

    void setRules(const ReadRules &rules)
    {
        m_parts.catalogue = rules.catalogue;
        m_rulesLine = rules.line;
        m_texts = rules.texts;
    }
    void setCentre(std::shared_ptr<core::centre::Centre> centre) { m_centre = std::move(centre); }
    /// Of the rules, or of those of the last time until they are read; nothing at a first start.
    const std::optional<RulesLine> &rulesLine() const { return m_rulesLine; }

    core::casework::DeskParts parts() const { return m_parts; }
    core::casework::OperatorLogin &login() { return *m_login; }
    /// After setRules().
    const core::rules::Catalogue &catalogue() const { return *m_parts.catalogue; }
    /// The words in other languages that were installed; not those in the program.
    const core::rules::BundleFiles &texts() const { return m_texts; }
    const core::identity::PlaceFile &places() const { return *m_places; }
    /// Null unless this is training.
    core::centre::Centre *centre() { return m_centre.get(); }
    /// By login; empty unless this is training.
    QMap<QString, QString> trainingPasswords() const { return m_passwords; }

private:
    explicit Foundation(core::store::InstanceLock lock) : m_lock(std::move(lock)) {}
    core::Result<> open(const Options &options, const core::Clock &clock);

    core::store::InstanceLock m_lock;
    std::unique_ptr<core::security::Vault> m_vault;
    core::casework::DeskParts m_parts;
    std::unique_ptr<core::casework::OperatorLogin> m_login;
    std::unique_ptr<core::identity::PlaceFile> m_places;
    std::shared_ptr<core::centre::Centre> m_centre;
    QMap<QString, QString> m_passwords;
    std::optional<RulesLine> m_rulesLine;
    core::rules::BundleFiles m_texts;
};

}   // namespace app
