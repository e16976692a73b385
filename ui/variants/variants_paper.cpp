#include "ui/variants/variants_paper.h"

#include "core/base/local_number.h"
#include "ui/language/desk_language.h"
#include "ui/model/triage_model.h"
#include "ui/variants/variant_words.h"
#include "ui/variants/variants_model.h"
#include "ui/words/italian.h"

namespace ui {

using namespace core;
using paper::Sentence;

namespace {

Sentence said(const QString &italian)
{
    return Sentence{italian};
}

void addHypothesis(paper::PaperContent &content, const triage::Comparison &comparison,
                   qsizetype number, const TriageModel &triage)
{
    content.heading(said(
        QStringLiteral("Ipotesi %1: %2")
            .arg(QString::number(number), variantName(comparison.variant, triage.catalogue()))));
    for (const triage::VariantRow &row : comparison.rows)
        content.fact(said(triage.benefit(row.benefit).plainName.it()),
                     said(variantCell(row).spoken));
    if (comparison.rows.isEmpty())
        content.line(said(QStringLiteral("Non cambia niente.")));
    content.fact(said(QStringLiteral("In un anno, stima")),
                 said(QStringLiteral("%1 (%2 rispetto a oggi)")
                          .arg(eurosBrief(comparison.total.sum), signedEuros(comparison.yearly))));
}

}   // namespace

paper::PaperContent variantsPaper(const VariantsModel &variants, const domain::DeskIdentity &desk)
{
    const ItalianWords italian;
    const TriageModel &triage = variants.triage();
    paper::PaperContent content;
    content.code = QStringLiteral("ipotesi");
    content.office = QStringLiteral("Punto INPS di %1").arg(desk.municipalityName);
    content.officeDetails = QStringLiteral("%1 · %2").arg(desk.site, desk.hours);
    content.number = groupedLocalNumber(localNumber(triage.visit().id.uuid()));
    content.title = said(QStringLiteral("E se…: ipotesi, non domande"));
    content.rules = QStringLiteral("Regole %1").arg(triage.catalogue().version());
    content.training = desk.training;
    content.fact(said(QStringLiteral("Per")), said(triage.person().fullName()));
    content.fact(said(QStringLiteral("Il")), said(longDateWithWeekday(triage.today())));
    content.line(said(QStringLiteral("*Sono ipotesi:* che cosa cambierebbe se cambiasse qualcosa. "
                                     "Non sono domande né decisioni.")));
    for (qsizetype i = 0; i < variants.variants().size(); ++i) {
        if (const auto *comparison = variants.comparison(i))
            addHypothesis(content, *comparison, i + 1, triage);
    }
    content.small(said(totalCaution()));
    return content;
}

}   // namespace ui
