#pragma once

#include "core/rules/rational.h"
#include "core/rules/source_model.h"
#include "core/rules/unit.h"
#include "core/rules/yaml_reader.h"

namespace core::review {

/// The shortest exact decimal, or numerator/denominator when there is none.
QString exactText(const rules::Rational &number);

/// As people in Italy write it, every decimal kept: "1.456,72".
QString italianDecimal(const rules::Rational &number);

/// A decimal as written in a law file, with Italian separators; its decimals stay as they are.
QString italianWritten(const QString &decimal);

/// A number of a formula: "68 giorni", "75%", "1.195". `duration` is day, week, month, year or
/// empty.
QString numberWords(const rules::Rational &number, const QString &duration);

/// A figure of the law with its unit: "1.456,72 € al mese", "68 giorni".
QString figureWords(const rules::Rational &number, const rules::Unit &unit);

/// "€ al mese", "giorni"; empty without unit.
QString unitWords(const rules::Unit &unit);

/// "al centesimo più vicino", "all’intero sotto"; empty for none.
QString roundingWords(const rules::ParsedRounding &rounding);

/// Of an outcome's code: "probabile", "forse", "no"; an unknown code as it is.
QString outcomeWords(const QString &code);

/// "dal 1 maggio 2015", "dal … al …", "sempre".
QString rangeWords(const rules::DayRange &days);

}   // namespace core::review
