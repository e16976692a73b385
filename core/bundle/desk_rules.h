#pragma once

#include "core/bundle/installed_bundles.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace core::bundle {

/// The rules a desk works with.
struct DeskRules {
    std::shared_ptr<const rules::Catalogue> rules;
    QDateTime expiresAt;      // of the bundle in use; invalid: the rules in the program
    QStringList passedOver;   // installed bundles that could not be used, and why; for the log
    QStringList expiredOverlays = {};   // bodies whose local bundle has expired
    rules::BundleFiles texts = {};      // words in other languages of what was installed; those of
                                        // the rules in the program are not among them

    bool isExpired(const QDateTime &now) const { return expiresAt.isValid() && now >= expiresAt; }
};

/// The bundle installed in `deskFolder`, or the rules in the program: those issued later, since a
/// new program may bring newer rules than were ever installed. Beside them the local bundles below
/// `overlays`, one folder each. An installed bundle that cannot be used never stops a desk.
/// @error  the faults of the rules in the program, when there is nothing else
tl::expected<DeskRules, QList<rules::Fault>> openDeskRules(const QString &deskFolder,
                                                           const rules::BundleFiles &inProgram,
                                                           const Terms &terms,
                                                           const QDateTime &now);

/// Where the local bundles of a desk are, one folder each, by its id.
QString overlayFolder(const QString &deskFolder);

}   // namespace core::bundle
