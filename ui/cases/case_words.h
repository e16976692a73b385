#pragma once

#include "core/casework/case_tasks.h"
#include "core/rules/catalogue.h"
#include "ui/widgets/chip.h"

#include <QDate>
#include <QString>

namespace ui {

class CaseModel;

/// The tasks of the case that is open.
QList<core::casework::TaskRow> caseTasks(const CaseModel &model);

QString taskName(core::casework::Task task);
/// «Da iniziare», «In corso», «Manca un dato», «Completato», «Non serve», «Non si può ancora
/// iniziare» (W6).
widgets::ChipSpec taskChip(core::casework::TaskStatus status);
/// The small line under the name of a task: how much is done, what lacks, what it waits for.
QString taskDetail(const core::casework::TaskRow &row, const CaseModel &model);

/// «documenti», «la persona», «l’INPS», «un altro ufficio».
QString waitReasonWords(core::domain::WaitReason reason);
/// «Aspetta documenti: Elena Marini porta il contratto. Entro il 1° dicembre 2026.»
QString suspensionWords(const core::domain::Suspension &suspension);

/// What a line of the story says: «Data di fine», «Sospesa: documenti».
QString historyWords(const core::domain::HistoryEntry &entry, const CaseModel &model);

/// Last day to apply with what is known of the case that is open; invalid: none.
QDate lastDayToApply(const CaseModel &model);

/// «Lavoro, Pagamento e Firma».
QString listed(const QStringList &names);

}   // namespace ui
