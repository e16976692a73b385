#pragma once

#include "core/domain/case.h"
#include "core/domain/draft_parcel.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace core::casework {

/// Two desks changed one draft (W5): this one and another.
enum class DraftSide { Here, There };

enum class DraftPart { Answer, Document, Declaration };

/// One thing that the two do not say alike.
struct DraftDifference {
    DraftPart part = DraftPart::Answer;
    QString key;   // of the question, the document or the declaration
    /// Answer: nothing where it has none. `before` is what both desks had last.
    std::optional<domain::Fact> before;
    std::optional<domain::Fact> here;
    std::optional<domain::Fact> there;
    /// Document.
    std::optional<domain::DocumentState> documentHere;
    std::optional<domain::DocumentState> documentThere;
    /// Declaration: when it was made; invalid where it was not.
    QDateTime declaredHere;
    QDateTime declaredThere;
    /// The side that changed it; of two that did, the newer one. Only a proposal.
    DraftSide proposed = DraftSide::Here;
    bool bothChanged = false;

    bool operator==(const DraftDifference &) const = default;
};

/// The draft of this desk and the one that came from another, side by side.
struct DraftVersions {
    domain::Case here;
    domain::Case there;
    QString deskName;                     // of the other
    QString changedBy;                    // full name
    QDateTime changedAt;                  // UTC
    QList<DraftDifference> differences;   // answers, documents, declarations; each by key
    domain::Case base = {};               // what both had last; empty when that is not known
    QString etag = {};                    // of the other
};

/// What somebody decided of one difference.
struct DraftChoice {
    DraftPart part = DraftPart::Answer;
    QString key;
    DraftSide side = DraftSide::Here;
};

/// `base` is what both had last.
QList<DraftDifference> differencesBetween(const domain::Case &base, const domain::Case &here,
                                          const domain::Case &there);

/// `here` with what was chosen from `there`; notes, warnings passed, answers put away and the story
/// of both; the later submission of the two. The revision, the holder and the place in the wizard
/// stay those of `here`; whether it waits, and how it is signed, are of the side that changed it.
/// @error Invalid  a difference nobody decided or somebody decided twice, a choice of something
/// that does not differ
Result<domain::Case> joined(const DraftVersions &versions, const QList<DraftChoice> &choices);

}   // namespace core::casework
