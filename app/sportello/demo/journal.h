#pragma once

#include "ui/model/case_model.h"

#include <QJsonObject>

namespace app::demo {

/// The open case as the journal of the demonstration tells it: `revision`, `state`, `position`,
/// `unfinished` and `answers` (known values by key). Empty without a case.
QJsonObject journalEntry(const ui::CaseModel &model);

/// One line on standard output, at once: what is told here has reached the disk. After a kill, the
/// desk must show at least this.
void tellJournal(const QJsonObject &entry);

}   // namespace app::demo
