#pragma once

#include "ui/paper/sentence.h"

#include <QDate>

namespace ui::paper {

/// Days as papers say them, months as words, in Italian and in `language` (empty: Italian alone).
Sentence dayIn(const QString &language, const QDate &day);
/// With the day of the week.
Sentence weekdayIn(const QString &language, const QDate &day);

}   // namespace ui::paper
