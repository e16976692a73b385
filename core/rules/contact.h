#pragma once

#include "core/rules/definition.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace core::rules {

/// Whom to call at once, whatever the rules of the benefits say. Of the whole country, or of the
/// place whose local bundle names it.
struct EmergencyContact {
    QString id;
    QStringList helps;          // one or more of contactPurposes()
    Text name;                  // "Numero antiviolenza e stalking"
    Text about = {};            // one sentence: what it does and for whom; may be empty
    QString phone = {};         // as it is dialled, "1522"; empty when one has to go there
    Text address = {};          // empty when one has to call
    Text hours = {};            // "24 ore su 24, tutti i giorni"
    QString source = {};        // who says so
    QDate checkedOn = {};       // the day on which the source was read
    QString provisional = {};   // what is still to be checked, or empty
    QString overlay = {};       // id of the local bundle it comes from; empty: national

    bool isLocal() const { return !overlay.isEmpty(); }
};

/// What a contact is good for: `dormire` (a bed tonight), `mangiare` (something to eat today),
/// `pericolo`, `violenza`, `minori`, `tratta`.
const QStringList &contactPurposes();

/// Those that help with one of `purposes`: of the place before those of the country, then by the
/// order of `purposes`, then as in the files.
QList<EmergencyContact> contactsFor(const QList<EmergencyContact> &all,
                                    const QStringList &purposes);

}   // namespace core::rules
