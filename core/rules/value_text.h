#pragma once

#include "core/rules/vocabulary.h"

#include <QJsonValue>

namespace core::rules {

class Wording;

/// First day of the month of `2026-03` or of any day of it; invalid for anything else.
QDate readMonth(const QString &text);
/// "2026-03"
QString monthCode(QDate day);

/// The machine form: "208", "2026-03-31", "72000.00", "true", a choice code; empty when unknown.
/// Money is rounded half up to the cent.
QString machineValue(const Value &value, const Type &type, const Vocabulary &vocabulary);

/// As people in Italy read it: "208", "31 marzo 2026", "72.000,00 €", the option's label, "sì";
/// "non noto" when unknown.
QString shownValue(const Value &value, const Type &type, const Vocabulary &vocabulary);

/// As shownValue() in another language: dates by its calendar words, options and «sì» as it says
/// them, money as in Italy, since so the letters of the office write it.
QString wordedValue(const Value &value, const Type &type, const Vocabulary &vocabulary,
                    const Wording &wording);

/// A value of any type but a list from its canonical form (see domain::Fact). Nothing when it does
/// not fit the type; several codes of a choice in an array leave open which.
std::optional<Value> scalarFromJson(const QJsonValue &json, const Type &type,
                                    const Vocabulary &vocabulary);
/// A value from its machine form, as after --set.
std::optional<Value> valueFromMachine(const QString &text, const Type &type,
                                      const Vocabulary &vocabulary);

}   // namespace core::rules
