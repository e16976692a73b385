#pragma once

#include "app/sportello/options.h"
#include "core/casework/desk_parts.h"
#include "core/casework/session.h"
#include "core/centre/centre.h"
#include "core/identity/places.h"
#include "core/rules/catalogue.h"
#include "core/security/vault.h"
#include "core/store/instance_lock.h"

#include <QMap>

#include <memory>

namespace app {

/// The rules a desk works with, and what of them has run out.
struct ReadRules {
    std::shared_ptr<const core::rules::Catalogue> catalogue;
    bool expired = false;
    QStringList expiredBodies = {};   // whose local bundle has expired, by name
};

/// What stands before anybody signs in: the folder held for this program alone, the closed vault,
/// the list of places and, in training, the centre. Made off the window thread. The rules come
/// after it: reading them takes longer than all the rest, and a password can be typed meanwhile.
class Foundation {
public:
    /// @error NotFound  no desk in the folder and this is no training; Conflict  another program
    /// works on it; Corrupt, Io
    static core::Result<std::unique_ptr<Foundation>> prepare(const Options &options,
                                                             const core::Clock &clock);
    /// The rules installed at the desk or those in the program (core/bundle/desk_rules.h), or those
    /// of the folder in `options`. Off the window thread. `training`: the desk is for practice.
    /// @error Invalid  the rules have faults (all of them in `detail`)
    static core::Result<ReadRules> readRules(const Options &options, bool training,
                                             const core::Clock &clock);

    void setRules(const ReadRules &rules)
    {
        m_parts.catalogue = rules.catalogue;
        m_rules = rules;
    }
    const ReadRules &rules() const { return m_rules; }
    bool hasRules() const { return m_parts.catalogue != nullptr; }

    core::casework::DeskParts parts() const { return m_parts; }
    core::casework::OperatorLogin &login() { return *m_login; }
    /// After setRules().
    const core::rules::Catalogue &catalogue() const { return *m_parts.catalogue; }
    const core::identity::PlaceFile &places() const { return *m_places; }
    core::centre::Centre *centre() { return m_centre.get(); }
    /// By login; empty unless this is training.
    QMap<QString, QString> trainingPasswords() const { return m_passwords; }

private:
    explicit Foundation(core::store::InstanceLock lock) : m_lock(std::move(lock)) {}
    core::Result<> open(const Options &options, const core::Clock &clock);
    core::Result<> startCentre(const Options &options, const core::Clock &clock);

    core::store::InstanceLock m_lock;
    std::unique_ptr<core::security::Vault> m_vault;
    core::casework::DeskParts m_parts;
    std::unique_ptr<core::casework::OperatorLogin> m_login;
    std::unique_ptr<core::identity::PlaceFile> m_places;
    std::unique_ptr<core::centre::Centre> m_centre;
    QMap<QString, QString> m_passwords;
    ReadRules m_rules;
};

}   // namespace app
