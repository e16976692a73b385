#include "core/review/formula_text.h"

#include "core/rules/parser.h"
#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core;
using namespace core::review;

namespace {

rules::Expression parsed(const char *text)
{
    rules::Faults faults;
    const auto expression = rules::parseExpression(QString::fromUtf8(text), {}, faults);
    INFO(text);
    REQUIRE(faults.isEmpty());
    return expression;
}

QString spelt(const char *text)
{
    return formulaText(parsed(text));
}

QString said(const char *text)
{
    const FormulaNames names{[](const QString &name) {
                                 return name == QLatin1String("settimane")
                                            ? QStringLiteral("Settimane in 4 anni")
                                            : name;
                             },
                             [](const QString &name, const QString &code) {
                                 return name == QLatin1String("causa") &&
                                                code == QLatin1String("fine")
                                            ? QStringLiteral("È scaduto il contratto")
                                            : QString();
                             }};
    return formulaWords(parsed(text), names);
}

}   // namespace

TEST_CASE("blanks, idle brackets and other spellings of a formula are one text", "[review]")
{
    CHECK(spelt("a  and(b  or c)") == QStringLiteral("a and (b or c)"));
    CHECK(spelt("(a and b) or c") == QStringLiteral("a and b or c"));
    CHECK(spelt("a = sì") == QStringLiteral("a == yes"));
    CHECK(spelt("d + 68 giorni") == QStringLiteral("d + 68 day"));
    CHECK(spelt("not (x in [a,b])") == spelt("x not in [ a, b ]"));
    CHECK(spelt("75% * y") == spelt("0.75*y"));
    CHECK(spelt("t( k , 2020-01-01 ).c") == QStringLiteral("t(k, 2020-01-01).c"));
}

TEST_CASE("brackets that change the meaning of a formula stay", "[review]")
{
    for (const char *text :
         {"a - (b - c)", "a / (b * c)", "(a + b) * c", "-(a + b)", "not (a or b)", "(a or b) and c",
          "a - b - c", "x in 2020-01-01 .. 2020-12-31", "x in .. 2020-12-31",
          "x not in 2020-01-01 ..", "(not a) == b", "min(a, -b)", "if(a, b, unknown)",
          "not a and b", "(a == b) == c"}) {
        CAPTURE(text);
        CHECK(spelt(text) == QString::fromUtf8(text));
    }
}

TEST_CASE("printing a formula and reading it again is the same formula", "[review]")
{
    for (const char *text :
         {"half_up(a * 75% + 25% * max(0, b - c), 0.01) >= 13",
          "a and not b or c in [x, y] and known(d)",
          "date(year(on), 1, 1) + 3 months <= next_working_day(e)", "\"testo con  spazi\" == f"}) {
        const auto once = spelt(text);
        CHECK(formulaText(parsed(once.toUtf8().constData())) == once);
    }
}

TEST_CASE("a formula is said in Italian with the labels of its names", "[review]")
{
    CHECK(said("settimane >= 13") == QStringLiteral("Settimane in 4 anni ≥ 13"));
    CHECK(said("causa == fine") == QStringLiteral("causa = «È scaduto il contratto»"));
    CHECK(said("causa not in [fine, altro]") ==
          QStringLiteral("causa non è tra: «È scaduto il contratto», altro"));
    CHECK(said("data in 2020-03-01 ..") == QStringLiteral("data da 1 marzo 2020 in poi"));
    CHECK(said("75% * min(a, 1456.72)") == QStringLiteral("75% × il minore tra (a; 1.456,72)"));
    CHECK(said("if(a, b, if(c, d, e))") == QStringLiteral("se a: b; se c: d; altrimenti e"));
    CHECK(said("or_else(75% * a, 1)") == QStringLiteral("75% × a (se non è noto: 1)"));
}
