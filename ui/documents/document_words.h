#pragma once

#include "core/documents/intake_fault.h"
#include "core/domain/case.h"
#include "core/rules/definition.h"
#include "ui/widgets/chip.h"

#include <QDate>
#include <QString>

namespace ui {

/// The five kinds of the checklist: word and meaning, «Necessario · senza questi INPS non decide».
QString needTitle(core::rules::DocumentNeed need);
/// Where one item stands; `need` decides for items that nobody has to bring.
widgets::ChipSpec documentChip(core::rules::DocumentNeed need,
                               const core::domain::DocumentState &state);
/// Why a file was not taken in and what to do; the limit is said in MB.
QString refusalSentence(const core::documents::IntakeRefusal &refusal);

}   // namespace ui
