#pragma once

#include "core/domain/operator.h"
#include "ui/paper/paper_content.h"

namespace ui {

class VariantsModel;

/// The hypotheses on paper, each marked as one: no receipt, no decision, nothing that was asked
/// for. Only those that are worked out.
paper::PaperContent variantsPaper(const VariantsModel &variants,
                                  const core::domain::DeskIdentity &desk);

}   // namespace ui
