#pragma once

#include "core/domain/person.h"

#include <QList>
#include <QString>

namespace ui {

/// «figlia della richiedente», «marito del richiedente»: what a member is to the person, by the sex
/// of both.
QString relationSentence(const core::domain::HouseholdMember &member,
                         const core::domain::Person &person);
/// «richiedente».
QString applicantWord();

struct RelationChoice {
    QString code;
    QString words;   // without the sex of anybody: «figlio o figlia»
};
/// What can be chosen for a new member, in the order people come first.
QList<RelationChoice> relationChoices();

/// Where a datum comes from, with its day: «tessera», «visita del 12/03», «detto oggi».
QString originWords(core::domain::Origin origin, const QDateTime &at, const QDate &today);

/// «40», «meno di 1», empty when the birth is not known.
QString ageWords(const QDate &bornOn, const QDate &today);

/// «14 marzo 1986», «14 marzo 1986 (presunta)», «1986, giorno non noto», «data non nota».
QString birthWords(const core::domain::Person &person);

}   // namespace ui
