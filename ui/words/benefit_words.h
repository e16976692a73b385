#pragma once

#include "core/rules/definition.h"

#include <QList>
#include <QString>

namespace ui {

/// What a `service` of the law files is called on screens: «Lavoro», «Famiglia e figli». An id of a
/// newer file is shown as it is, with a capital.
QString serviceWords(const QString &service);

/// A body with its article: «l’INPS», «il Comune di Prova», «Invitalia», «Poste Italiane e l’INPS».
/// Italian whatever the language: it stands on papers too.
QString bodyWords(const QString &body);
/// «Decide l’INPS.», «Decidono il Comune e l’INPS.»
QString decidesWords(const QString &body);
/// The same for a chip: «decide il Comune».
QString decidesChip(const QString &body);

/// Benefits of one heading, as they are shown.
struct BenefitGroup {
    QString title;     // a service in plain words, or the body of local measures
    QString overlay;   // of a municipality: id of its bundle
    QList<core::rules::BenefitSummary> benefits;
};
/// What can be asked on `on` or later: by service, then the local measures by who has them, each
/// group by plain names. What ended before is left out.
QList<BenefitGroup> benefitGroups(const QList<core::rules::BenefitSummary> &all, const QDate &on);

/// What a search for benefits looks at: lower case, without accents.
QString searchable(const QString &text);
/// Every word of `typed` is in the plain name, the name or the law.
bool isFoundBy(const core::rules::BenefitSummary &benefit, const QString &typed);

}   // namespace ui
