#pragma once

#include "core/domain/operator.h"
#include "ui/paper/paper_content.h"
#include "ui/review/review_rows.h"

namespace ui {

class CaseModel;

/// The review on paper (W18), to be read again before signing: what is missing first, then every
/// answer with where it comes from. Not a receipt, and it says so.
paper::PaperContent answersPaper(const CaseModel &model, const core::domain::DeskIdentity &desk,
                                 ReviewVersion version);

}   // namespace ui
