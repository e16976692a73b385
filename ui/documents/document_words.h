#pragma once

#include "core/base/result.h"
#include "core/documents/assembly.h"
#include "core/documents/intake_fault.h"
#include "core/domain/case.h"
#include "core/rules/definition.h"
#include "ui/widgets/chip.h"

#include <QDate>
#include <QString>

namespace ui {

/// The five kinds of the checklist: the word, and what it means for who brings the papers.
struct NeedWords {
    QString word;      // «Necessario»
    QString meaning;   // «senza questi l’ufficio non decide»
};
NeedWords needWords(core::rules::DocumentNeed need);
/// Where one item stands; `need` decides for items that nobody has to bring. `waiting` pages are
/// taken and not yet kept.
widgets::ChipSpec documentChip(core::rules::DocumentNeed need,
                               const core::domain::DocumentState &state, int waiting = 0);
/// Why a file was not taken in and what to do; the limit is said in MB.
QString refusalSentence(const core::documents::IntakeRefusal &refusal);
/// Why a paper could not be written to the disk and what to do.
QString storeSentence(const core::Error &error);
/// What was done to make a paper fit: «Da 14 a 8,9 MB: 200 punti per pollice, in grigio.»
QString shrunkSentence(const core::documents::Assembled &paper);
/// «2,4 MB», «180 kB».
QString sizeWords(qint64 bytes);
/// «1 pagina», «3 pagine».
QString pagesWords(int pages);
/// What to say at the office that gives the paper, to be read as it is.
QString officeSentence(const QString &paper, const QString &benefit);

}   // namespace ui
