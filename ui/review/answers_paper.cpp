#include "ui/review/answers_paper.h"

#include "core/base/local_number.h"
#include "ui/model/case_model.h"
#include "ui/words/italian.h"

#include <QCoreApplication>

namespace ui {

using paper::Sentence;

namespace {

/// Papers are Italian whatever the language of the window.
Sentence said(const QString &italian)
{
    return Sentence{italian};
}

QString answerLine(const ReviewRow &row)
{
    return row.where.isEmpty() ? row.answer : QStringLiteral("%1 (%2)").arg(row.answer, row.where);
}

}   // namespace

paper::PaperContent answersPaper(const CaseModel &model, const core::domain::DeskIdentity &desk,
                                 ReviewVersion version)
{
    paper::PaperContent content;
    content.code = QStringLiteral("risposte");
    content.office = QStringLiteral("Punto INPS di %1").arg(desk.municipalityName);
    content.officeDetails = QStringLiteral("%1 · %2").arg(desk.site, desk.hours);
    content.number = core::groupedLocalNumber(core::localNumber(model.current().id.uuid()));
    content.title =
        said(QStringLiteral("Le risposte da controllare: %1").arg(model.benefit().name.it()));
    content.rules = QStringLiteral("Regole %1").arg(model.current().bundleVersion);
    content.training = desk.training;
    content.fact(said(QStringLiteral("Per")), said(model.person().fullName()));
    content.fact(said(QStringLiteral("Il")), said(longDateWithWeekday(model.today())));
    content.small(said(QStringLiteral("Non è una ricevuta: serve a rileggere prima della firma.")));
    const QStringList missing = version == ReviewVersion::Now ? model.unanswered() : QStringList();
    if (!missing.isEmpty()) {
        content.heading(said(QStringLiteral("Che cosa manca")));
        for (const QString &key : missing)
            content.bullet(said(model.question(key)->shortLabel.it()));
    }
    for (const ReviewRow &row : reviewRows(model, version)) {
        if (row.takenOut)
            continue;
        if (!row.group.isEmpty())
            content.heading(said(row.group));
        else
            content.fact(said(row.question), said(answerLine(row)));
    }
    return content;
}

}   // namespace ui
