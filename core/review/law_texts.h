#pragma once

#include "core/base/result.h"
#include "core/rules/bundle_source.h"
#include "core/rules/wording.h"

#include <QByteArray>
#include <QList>

namespace core::review {

/// One Italian sentence that a person is shown, as written, its places to fill included.
struct LawText {
    QString context;   // benefit id; of options the key of their question
    QString where;     // "ADI-R3 unmet", "document isee", "name"
    QString italian;
};

/// Names, reasons, outcomes, ways out and documents of every benefit with the words that
/// formulas put into them, then the options that a reason may name and the words for yes, no and
/// unknown. A sentence is there once, where it is first met.
QList<LawText> lawTexts(const rules::BundleSource &source);

/// Those of `texts` that are not among `others`: what a local bundle has to say for itself.
QList<LawText> ownTexts(const QList<LawText> &texts, const QList<LawText> &others);

/// How far one language is.
struct LawTextsState {
    QString language;
    qsizetype all = 0;
    qsizetype translated = 0;
    qsizetype reviewed = 0;
    qsizetype gone = 0;   // translations of sentences that are no longer in the bundle
};
LawTextsState stateOf(const QList<LawText> &texts, const rules::Wording &wording);

/// `texts/<language>.ts` made anew: every sentence, with its translation and its state from
/// `present` (the bytes of the same file, may be empty). Translations of sentences that are gone
/// are left out: the history of the file keeps them.
/// @error Corrupt  `present` is not a file of Qt Linguist
Result<QByteArray> mergedTexts(const QList<LawText> &texts, const QString &language,
                               const QByteArray &present);

}   // namespace core::review
