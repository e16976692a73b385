#pragma once

#include "core/rules/decision.h"

#include <QString>

namespace ui {

/// One sentence for the person under the outcome (experience.md §15). `body` is who decides.
QString outcomeSentence(const core::rules::Decision &decision, const QString &body);

/// How often an amount of this unit comes: «al mese», «all’anno», «al giorno»; empty for one that
/// comes once, or for no amount.
QString everyWords(const QString &unit);

/// What an answer reads like in a list: "25 settembre 2026", "208 settimane", «Non so», an IBAN by
/// its last characters.
QString answerWords(const core::rules::Question &question, const core::domain::Fact &fact);

/// Where an answer comes from: «detto dalla persona», «dalla visita del 12 marzo 2026».
/// `brief`: with a day that takes little room.
QString originWords(const core::domain::Fact &fact, bool brief = false);

}   // namespace ui
