#pragma once

#include "core/triage/curves.h"
#include "core/triage/variants.h"
#include "ui/widgets/chip.h"

#include <QString>
#include <QStringList>

namespace ui {

/// «1.103,07 €», «8.000 €»: cents only when there are any.
QString eurosBrief(core::Money money);
/// «+ 62,90 €», «− 1.103,07 €».
QString signedEuros(core::Money money);

/// The changes of a variant, one each: «ISEE di 8.000 €», «domanda il 3 dicembre 2026», «nasce un
/// figlio il 15 gennaio 2027», «lavoro dal 1° dicembre 2026 · 12.000 € l’anno».
QStringList variantParts(const core::triage::Variant &variant,
                         const core::rules::Catalogue &catalogue);
QString variantName(const core::triage::Variant &variant, const core::rules::Catalogue &catalogue);
QString variantIcon(const core::triage::Variant &variant);

/// What it comes to, in a few words: «+ 3 misure», «− NASpI», «+ 2 misure, − NASpI».
QString effectWords(const core::triage::Comparison &comparison,
                    const core::rules::Catalogue &catalogue);

/// «si aggiunge», «ora probabile», «sale», «cambia», «scende», «ora forse», «si perde».
widgets::ChipSpec turnChip(core::triage::Turn turn);

/// One benefit under one variant, in two lines and as it is said aloud.
struct VariantCell {
    QString icon;
    QString change;   // «+ 62,90 € al mese», «si perde»
    QString detail;   // «Probabile · 203,80 €»
    QString spoken;
};
VariantCell variantCell(const core::triage::VariantRow &row);
/// The same for the person as today.
VariantCell todayCell(const core::triage::Right &right);

/// Why the totals are to be read with care, in one sentence.
QString totalCaution();
/// «di NASpI e ADI conta solo una»: what the rule left out; empty: nothing.
QString leftOutWords(const core::triage::YearTotal &total, const core::rules::Catalogue &catalogue);

/// A value of the axis as people read it: «17.468,51 €», «2 dicembre 2026».
QString axisValue(const core::triage::CurveAxis &axis, const core::interview::CurvePoint &point);
/// «oltre 17.468,51 € scende da 407,60 € a 406,40 €», «dopo il 2 dicembre 2026 non c’è più».
QString breakWords(const core::triage::CurveAxis &axis, const core::interview::Break &found);
/// The whole curve in one sentence.
QString curveSentence(const core::triage::PersonalCurve &curve);

}   // namespace ui
