#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/casework/desk.h"
#include "core/rules/catalogue.h"
#include "core/triage/assessment.h"
#include "ui/paper/paper_sources.h"

#include <memory>

namespace ui::paper {

/// Who sits at the desk, for the papers.
struct PapersContext {
    core::domain::DeskIdentity desk;
    core::domain::Person person = {};
    core::domain::Visit visit = {};   // an empty one between visits
    core::CaseId openCase = {};   // on the desk, of this visit or of an earlier one; may be null
    QString operatorName = {};
    bool offline = false;
    /// The check of all benefits as it stands on the screen, and what it was made with. Null: what
    /// the visit keeps of its last check, asked of the rules again.
    std::shared_ptr<const core::triage::Assessment> assessment = {};
    core::domain::Facts facts = {};
};

/// Everything the papers of this visit rest on, read from the desk: cases with what the rules say
/// of them, in Italian and in the words of `wording` when one is given.
core::Result<PaperSources> paperSources(const PapersContext &context, core::casework::Desk &desk,
                                        const core::rules::Catalogue &catalogue,
                                        const core::Clock &clock,
                                        const core::rules::Wording *wording);

}   // namespace ui::paper
