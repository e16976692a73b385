#include "core/review/figure_text.h"

#include "core/review/entry_text.h"
#include "core/review/law_format.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::review;
using rules::Rational;

namespace {

rules::Unit unit(const char *text)
{
    const auto parsed = rules::Unit::parse(QString::fromLatin1(text));
    REQUIRE(parsed);
    return *parsed;
}

/// The entry as a file writes it.
EntryText entry(const char *yaml, Form form)
{
    rules::Faults faults;
    const auto node = rules::parseYaml(QStringLiteral("a.yaml"), yaml, faults);
    REQUIRE(faults.isEmpty());
    Shape shape;
    shape.form = form;
    return entryText(&node, shape);
}

}   // namespace

TEST_CASE("figures are written with Italian separators and every decimal", "[review]")
{
    CHECK(italianDecimal(Rational(145672, 100)) == QStringLiteral("1.456,72"));
    CHECK(italianDecimal(Rational(-1234567)) == QStringLiteral("-1.234.567"));
    CHECK(italianDecimal(Rational(1, 3)) == QStringLiteral("1/3"));
    CHECK(italianWritten(QStringLiteral("1195.00")) == QStringLiteral("1.195,00"));
    CHECK(exactText(Rational(1, 8)) == QStringLiteral("0.125"));
}

TEST_CASE("an amount of the law has its cents and its period", "[review]")
{
    CHECK(figureWords(Rational(1195), unit("EUR/month")) == QStringLiteral("1.195,00 € al mese"));
    CHECK(figureWords(Rational(5, 2), unit("EUR")) == QStringLiteral("2,50 €"));
    CHECK(figureWords(Rational(1), unit("day")) == QStringLiteral("1 giorno"));
    CHECK(figureWords(Rational(433, 100), unit("week/month")) ==
          QStringLiteral("4,33 settimane al mese"));
    CHECK(figureWords(Rational(3, 4), unit("")) == QStringLiteral("0,75"));
    CHECK(unitWords(unit("EUR/year")) == QStringLiteral("€ all’anno"));
}

TEST_CASE("a number in a formula reads as a share or a duration where it is one", "[review]")
{
    CHECK(numberWords(Rational(3, 4), {}) == QStringLiteral("75%"));
    CHECK(numberWords(Rational(1, 200), {}) == QStringLiteral("0,005"));
    CHECK(numberWords(Rational(1), QStringLiteral("month")) == QStringLiteral("1 mese"));
    CHECK(numberWords(Rational(68), QStringLiteral("day")) == QStringLiteral("68 giorni"));
}

TEST_CASE("a range of days is said with the ends it has", "[review]")
{
    CHECK(rangeWords({}) == QStringLiteral("sempre"));
    CHECK(rangeWords({{2015, 5, 1}, {}}) == QStringLiteral("dal 1 maggio 2015"));
    CHECK(rangeWords({{}, {2020, 12, 31}}) == QStringLiteral("fino al 31 dicembre 2020"));
    CHECK(rangeWords({{2020, 1, 1}, {2020, 12, 31}}) ==
          QStringLiteral("dal 1 gennaio 2020 al 31 dicembre 2020"));
}

TEST_CASE("entries that mean the same are the same, whatever their spelling", "[review]")
{
    CHECK(entry("75%", Form::Number).same == entry("0.75", Form::Number).same);
    CHECK(entry("75%", Form::Number).shown == QStringLiteral("75%"));
    CHECK(entry("[b, a]", Form::Names).same == entry("[a, b]", Form::Names).same);
    CHECK(entry("{ it: ciao }", Form::Words).same == entry("ciao", Form::Words).same);
    CHECK(entry("{ it: ciao, en: hello }", Form::Words).same != entry("ciao", Form::Words).same);
    CHECK(entry("sì", Form::YesNo).same == entry("yes", Form::YesNo).same);
    CHECK(entry("[{ when: a, then: b }, { else: c }]", Form::Formula).same ==
          entry("\"if(a, b, c)\"", Form::Formula).same);
    CHECK(entry("{ a: 1.0, b: 2 }", Form::Facts).same == entry("{ b: 2, a: 1 }", Form::Facts).same);
    CHECK(entry("\"2020-01-01..\"", Form::DayRange).same ==
          entry("\"2020-01-01 ..\"", Form::DayRange).same);
}

TEST_CASE("the kind of a law file is told by its folder", "[review]")
{
    CHECK(lawFileNamed(QStringLiteral("benefits/bundle.yaml")) == LawFile::Bundle);
    CHECK(lawFileNamed(QStringLiteral("benefits/naspi.yaml")) == LawFile::Benefit);
    CHECK(lawFileNamed(QStringLiteral("questions/lavoro.yaml")) == LawFile::Questions);
    CHECK(lawFileNamed(QStringLiteral("parameters/isee.yaml")) == LawFile::Parameters);
    CHECK_FALSE(lawFileNamed(QStringLiteral("benefits/README.md")));
    CHECK_FALSE(lawFileNamed(QStringLiteral("altro/naspi.yaml")));
}
