#pragma once

#include "core/domain/facts.h"
#include "core/rules/decision.h"

#include <QString>

#include <functional>

namespace ui {

/// The question of a key, or null for a name that the rules compute.
using QuestionOf = std::function<const core::rules::Question *(const QString &key)>;

/// What the person said about a requirement: «208 settimane», «25 settembre 2026 (da un documento,
/// 3 nov 2026)», «non risposto». Where it comes from is said when it was not told at this desk.
QString datumWords(const core::rules::Reason &reason, const core::domain::Facts &facts,
                   const QuestionOf &questionOf);

/// «Retribuzione media al mese 1.498,85 € · Importo al mese 1.103,07 €; con Massimo 1.584,70 €»:
/// the computed amounts in the order of the file, and the figures of the law they rest on.
QString arithmeticWords(const core::rules::Decision &decision);

/// «Primo giorno pagato 3 dicembre 2026 · …»: the computed days, but for the last to apply.
QString daysWords(const core::rules::Decision &decision, const core::rules::ShownResults &shown);

/// What stands in the way first, then what is not known, the rest as the law has it.
QList<core::rules::Reason> inReadingOrder(QList<core::rules::Reason> reasons);

/// What happened to an ended benefit: «ReI, fino al 2019 → Reddito di cittadinanza, fino al 2023 →
/// ADI, oggi». Empty when nothing is known.
QString successionWords(const core::rules::Decision &decision);

}   // namespace ui
