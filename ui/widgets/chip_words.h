#pragma once

#include "ui/widgets/chip.h"

#include "core/domain/case.h"
#include "core/rules/decision.h"

#include <QDate>

namespace ui::widgets {

/// «in attesa», «ricevuta dal centro»…: only what the centre received is green.
ChipSpec caseStateChip(core::domain::CaseState state);

/// «Probabile», «Forse», «Per ora no»…: never «ha diritto», since INPS decides.
ChipSpec outcomeChip(core::rules::Outcome outcome);

/// The badge of a last day: «Entro il 2 dicembre · mancano 8 giorni»; amber within 15 days, red
/// within 5 and after. `brief` gives «2 dic · 8 giorni».
ChipSpec deadlineChip(QDate lastDay, QDate today, bool brief = false);

/// The purple, dashed mark of a figure that a later act may change.
ChipSpec provisionalChip();

}   // namespace ui::widgets
