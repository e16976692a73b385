#pragma once

#include "core/domain/mandate.h"

#include <QString>

namespace ui {

/// «Delegato», «Amministratore di sostegno»: the power, as it stands in a list.
QString powerWords(core::domain::Power power);
/// «firmare le domande»: what follows «può».
QString actWords(core::domain::Act act);
/// «può vedere i dati e firmare le domande».
QString actsWords(const QList<core::domain::Act> &acts);
/// «fino al 31 dicembre 2026», «fino a revoca», «revocata il 3 maggio 2026», «scaduta il …».
QString termWords(const core::domain::Mandate &mandate, const QDate &today);
/// Why an act is not allowed and what can be done all the same.
QString obstacleSentence(const core::domain::MandateAnswer &answer, const QDate &today);
/// What is missing in a delega that is being recorded.
QString faultSentence(core::domain::MandateFault fault);
/// Why it was revoked.
QString revocationWords(const QString &why);
/// «carta d’identità»: kinds of SeenDocument.
QString documentKindWords(const QString &kind);
/// ci, passaporto, permesso, patente, altro.
QStringList documentKinds();

}   // namespace ui
