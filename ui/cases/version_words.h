#pragma once

#include "core/casework/draft_versions.h"

#include <QString>

namespace ui {

class CaseModel;

/// What one of the two desks says.
struct SideWords {
    QString what;   // «25 settembre 2026», «nessuna risposta»
    QString when;   // «oggi 10:42», «dalla tessera, 12 mar 2026»; empty: nothing to say
};

/// One difference as it stands in the table of the two versions.
struct VersionWords {
    QString title;   // «Data di fine»
    QString place;   // «Lavoro», «Documento», «Dichiarazione»
    QString before;
    SideWords here;
    SideWords there;
};
/// `base` is what both desks had last; an empty case when that is not known.
VersionWords versionWords(const core::casework::DraftDifference &difference,
                          const core::domain::Case &base, const CaseModel &model);

/// «al banco 2, da Marco Longo, oggi 10:42»: who changed the draft too, where and when.
QString otherDeskWords(const core::casework::DraftVersions &versions, const CaseModel &model);

}   // namespace ui
