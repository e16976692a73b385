#pragma once

#include "core/domain/case.h"
#include "core/domain/mandate.h"
#include "core/domain/operator.h"
#include "core/domain/person.h"
#include "core/domain/visit.h"
#include "core/rules/decision.h"
#include "core/triage/right.h"

#include <QList>

#include <optional>

namespace ui::paper {

/// A case and what the rules say about it. Handed in when it has its finalisation.
struct CasePapers {
    core::domain::Case about;
    core::rules::BenefitSummary benefit;
    QList<core::rules::Declaration> declarations = {};
    QList<core::rules::Document> documents = {};
    QList<core::rules::Duty> duties = {};
};

/// One benefit that was checked for the person.
struct CheckedBenefit {
    core::rules::BenefitSummary benefit;
    core::rules::Decision decision;
    /// From the check of all benefits. Absent: of one application, and the decision says it all.
    std::optional<core::triage::RightKind> kind = {};
    core::triage::AmountRange amount = {};   // with `kind`; unknown: as decided
    QDate deadline = {};                     // with `kind`; invalid: as decided
    bool refused = false;                    // the person does not want it for now
};

/// A document to bring: what it is, why, where it is obtained.
struct MissingItem {
    core::rules::DocumentNeed need = core::rules::DocumentNeed::Required;
    core::rules::Text what;
    core::rules::Text why = {};
    core::rules::Text where = {};
    QDate promisedFor = {};   // invalid: not said
};

struct MissingPaper {
    core::CaseId about = {};
    core::rules::Text benefit = {};
    QDate comeBack = {};   // invalid: not said
    QDate deadline = {};   // last day to apply; invalid: none
    QList<MissingItem> items = {};
};

/// When and where somebody comes back. `time` is of an Italian clock, invalid: any time of the day
/// at the desk.
struct ComeBack {
    QDate on = {};
    QTime time = {};
    QString place = {};   // empty: this desk
    QString bring = {};   // as typed; empty: a document, if there is one
};

/// Everything the papers of one moment rest on. What is not there makes no paper.
struct PaperSources {
    core::domain::DeskIdentity desk;
    core::domain::Person person = {};
    core::domain::Visit visit = {};
    QString operatorName = {};
    QDateTime nowUtc = {};
    bool offline = false;
    QList<CasePapers> cases = {};         // of this visit, those handed in first
    QList<CheckedBenefit> checked = {};   // ranked
    bool interviewed = false;           // `checked` is of every benefit, and goes with the receipt
    QList<MissingPaper> missing = {};   // of cases still open
    std::optional<ComeBack> comeBack = {};
    QString noticeVersion = {};   // of the privacy notice
};

}   // namespace ui::paper
