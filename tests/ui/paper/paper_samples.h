#pragma once

#include "ui/paper/paper.h"
#include "ui/paper/papers.h"

#include <QImage>

namespace tests {

/// Invented people of the design's story: Elena Marini on 24 November 2026.
ui::paper::PaperSources paperSources();
/// Words of the rules with a reviewed and with no translation.
core::rules::Text lawText(const char *italian);
ui::paper::CasePapers naspiPapers();
ui::paper::CheckedBenefit checkedBenefit(core::rules::Outcome outcome);
/// After an interview: probable with a range of amounts, not wanted, received already, for now not.
ui::paper::PaperSources interviewSources();
ui::paper::MissingPaper missingPaper();
core::domain::Mandate daughtersMandate();
ui::paper::ComeBack comeBack();

/// Every paper there is, each with all it can hold.
QList<ui::paper::PaperContent> allPapers(const ui::paper::PaperWords &words);

/// Without the head, which every paper has; the blanks inside amounts are plain.
QString bodyOf(const ui::paper::PaperContent &paper);
/// Of the centre, for an application of that day.
core::domain::Receipt officialReceipt();

QImage pageImage(const ui::paper::Paper &paper, int page, qreal dotsPerPoint);

}   // namespace tests
