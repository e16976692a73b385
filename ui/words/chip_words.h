#pragma once

#include "core/domain/case.h"
#include "core/rules/decision.h"
#include "ui/widgets/chip.h"

#include <QDate>

namespace ui {

/// «bozza», «da inviare», «ricevuta dal centro»…: only what the centre received is green.
widgets::ChipSpec caseStateChip(core::domain::CaseState state);

/// «Probabile», «Forse», «Per ora no»…: never «ha diritto», since INPS decides.
widgets::ChipSpec outcomeChip(core::rules::Outcome outcome);

/// The badge of a last day (W16): «Entro il 2 dicembre 2026 · mancano 8 giorni»; amber within 15
/// days, red within 5 and after. `brief` gives «2 dic · 8 giorni».
widgets::ChipSpec deadlineChip(const QDate &lastDay, const QDate &today, bool brief = false);

/// The dashed mark of a figure that no source confirmed.
widgets::ChipSpec provisionalChip();

/// Two benefits for the same person: «insieme», «non insieme», «si sceglie», «si sospende», «si
/// riduce». While it is not certain it says «forse».
widgets::ChipSpec incompatibilityChip(core::rules::IncompatibilityKind kind, bool certain);

}   // namespace ui
