#pragma once

#include "ui/paper/paper_sources.h"
#include "ui/paper/paper_words.h"

#include <QUuid>

/// What several papers say in the same words.
namespace ui::paper {

/// A paper with its office and the number made of `about`.
PaperContent beginPaper(const PaperSources &sources, const PaperWords &words, const QString &code,
                        const Sentence &title, const QUuid &about);

/// «Elena Marini, nata il 14 marzo 1986»
Sentence personWords(const PaperWords &words, const core::domain::Person &person);
Sentence presentWords(const PaperWords &words, const core::domain::Visit &visit);
/// Per, Quando, Era presente, Con chi ha parlato.
void addHeadFacts(PaperContent &content, const PaperSources &sources, const PaperWords &words,
                  const QDateTime &untilUtc);
/// «martedì 24 novembre 2026, alle 11:02»
Sentence momentWords(const PaperWords &words, const QDateTime &atUtc);
/// «Decide l’INPS.»
Sentence whoDecides(const PaperWords &words, const QString &body);
/// Every benefit that was checked, with its reasons, and that it is no decision.
void addCheck(PaperContent &content, const PaperSources &sources, const PaperWords &words);
/// Headings and lines of «Dove chiedere».
void addWhereToAsk(PaperContent &content, const PaperWords &words);

/// What became of one document; empty when nothing did.
Sentence documentWords(const PaperWords &words, const core::rules::Document &document,
                       const core::domain::DocumentState &state);
/// «Entro il 9 dicembre 2026. Vada al Centro per l’impiego.»
Sentence dutyWords(const PaperWords &words, const core::rules::Duty &duty);
/// Documents that the person said to bring, as steps.
QList<Sentence> promisedWords(const PaperWords &words, const CasePapers &about);

}   // namespace ui::paper
