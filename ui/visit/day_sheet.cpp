#include "ui/visit/day_sheet.h"

#include "ui/language/desk_language.h"
#include "ui/words/day_words.h"
#include "ui/words/italian.h"
#include "ui/words/window_dates.h"

#include <QCoreApplication>

namespace ui {

using namespace core;
using casework::DayReview;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::DaySheet)
};

QString benefitName(const rules::Catalogue &catalogue, const QString &id)
{
    const auto benefit = catalogue.benefit(id);
    return benefit ? benefit->name.it() : id;
}

QString caseId(const CaseId &id)
{
    return QStringLiteral("case:") + id.toString();
}

OpenGroup visits(const DayReview &review)
{
    OpenGroup group{Words::tr("Visite aperte"), {}};
    for (const casework::OpenVisit &visit : review.visits)
        group.things.append(
            {QStringLiteral("visit:") + visit.id.toString(),
             QStringLiteral("%1 · %2").arg(visit.number, visit.personName),
             Words::tr("aperta %1, senza esito").arg(whenWords(visit.openedAt, review.day))});
    return group;
}

OpenGroup unsent(const DayReview &review)
{
    OpenGroup group{Words::tr("Da inviare"), {}};
    for (const casework::UnsentItem &item : review.unsent)
        group.things.append({caseId(item.caseId),
                             QStringLiteral("%1 · %2").arg(item.title, item.localNumber),
                             Words::tr("consegnata %1, il centro non l’ha ancora ricevuta")
                                 .arg(whenWords(item.since, review.day))});
    return group;
}

OpenGroup originals(const DayReview &review, const rules::Catalogue &catalogue)
{
    OpenGroup group{Words::tr("Originali da restituire"), {}};
    for (const casework::DocumentDue &paper : review.originals)
        group.things.append({caseId(paper.id),
                             QStringLiteral("%1 · %2").arg(paper.title, paper.personName),
                             Words::tr("%1, al banco dal %2")
                                 .arg(benefitName(catalogue, paper.benefit), dayWords(paper.day))});
    return group;
}

OpenGroup drafts(const DayReview &review, const rules::Catalogue &catalogue)
{
    OpenGroup group{Words::tr("Pratiche in bozza"), {}};
    for (const casework::OpenDraft &draft : review.drafts)
        group.things.append(
            {caseId(draft.caseId),
             QStringLiteral("%1 · %2").arg(draft.personName, benefitName(catalogue, draft.benefit)),
             Words::tr("ultimo tocco %1").arg(whenWords(draft.changedAt, review.day))});
    return group;
}

OpenGroup queue(const DayReview &review)
{
    OpenGroup group{Words::tr("Numeri ancora in coda"), {}};
    for (const domain::Ticket &ticket : review.queue)
        group.things.append(
            {QStringLiteral("ticket:") + ticket.id.toString(),
             QStringLiteral("%1 · %2").arg(ticket.number, ticketServiceWords(ticket.service)),
             Words::tr("preso %1").arg(whenWords(ticket.arrivedAt, review.day))});
    return group;
}

}   // namespace

QList<OpenGroup> openGroups(const DayReview &review, const rules::Catalogue &catalogue)
{
    return {visits(review), unsent(review), originals(review, catalogue), drafts(review, catalogue),
            queue(review)};
}

paper::PaperContent daySheet(const DayReview &review, const rules::Catalogue &catalogue,
                             const domain::DeskIdentity &desk, const QString &operatorName)
{
    using paper::same;
    const ItalianWords italian;
    paper::PaperContent sheet;
    sheet.code = QStringLiteral("giornata");
    sheet.office = Words::tr("Punto INPS di %1").arg(desk.municipalityName);
    sheet.officeDetails = desk.site;
    sheet.title = same(Words::tr("Fine giornata"));
    sheet.training = desk.training;
    sheet.fact(same(Words::tr("Giorno")), same(weekdayWords(review.day)));
    sheet.fact(same(Words::tr("Banco")),
               same(QStringLiteral("%1 (%2)").arg(desk.deskName, desk.desk)));
    sheet.fact(same(Words::tr("Visite di oggi")), same(QString::number(review.visitsToday)));
    for (const OpenGroup &group : openGroups(review, catalogue)) {
        sheet.heading(same(QStringLiteral("%1: %2").arg(group.heading).arg(group.things.size())));
        for (const OpenThing &thing : group.things)
            sheet.bullet(same(QStringLiteral("%1: %2").arg(thing.title, thing.detail)));
    }
    if (!review.queue.isEmpty())
        sheet.line(same(review.keepQueue ? Words::tr("La coda è tenuta per il prossimo giorno.")
                                         : Words::tr("La coda è svuotata.")));
    sheet.heading(same(Words::tr("Firma")));
    sheet.line(
        same(review.signedAt.isValid()
                 ? Words::tr("Firmato da %1 alle %2.").arg(operatorName, clockTime(review.signedAt))
                 : Words::tr("Non ancora firmato.")));
    return sheet;
}

}   // namespace ui
