#include "tests/mutation/judge.h"
#include "tests/mutation/mutants.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace tests;

namespace {

QStringList mistakesIn(const QByteArray &line, Mistake mistake)
{
    QStringList after;
    for (const auto &mutant : mutantsOf(QStringLiteral("benefits/a.yaml"), line)) {
        if (mutant.mistake == mistake)
            after.append(QString::fromUtf8(mutant.after));
    }
    return after;
}

QStringList lines(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('\n'));
}

}   // namespace

TEST_CASE("a day moves both ways and is no number", "[mutation]")
{
    CHECK(mistakesIn("  from: 2016-03-01", Mistake::DayMoved) ==
          lines("  from: 2016-03-02\n  from: 2016-02-29"));
    CHECK(mistakesIn("  from: 2016-03-01", Mistake::NumberMoved).isEmpty());
}

TEST_CASE("a number moves by one unit of its last place, words and names do not", "[mutation]")
{
    CHECK(mistakesIn("  value: 1195.00, rate: 3%", Mistake::NumberMoved) ==
          lines("  value: 1195.01, rate: 3%\n  value: 1194.99, rate: 3%\n"
                "  value: 1195.00, rate: 4%\n  value: 1195.00, rate: 2%"));
    CHECK(mistakesIn("  need: x >= 0", Mistake::NumberMoved) == lines("  need: x >= 1"));
    CHECK(mistakesIn("  range: 0..208", Mistake::NumberMoved).size() == 3);
    CHECK(mistakesIn("  source: \"art. 3 c. 1\"   # 7", Mistake::NumberMoved).isEmpty());
    CHECK(mistakesIn("  id: NASPI-R1", Mistake::NumberMoved).isEmpty());
    CHECK(mistakesIn("  when: \"x > 5\"", Mistake::NumberMoved).size() == 2);
}

TEST_CASE("units, comparisons and logic turn into their neighbours", "[mutation]")
{
    CHECK(mistakesIn("  unit: EUR/month", Mistake::UnitChanged) == lines("  unit: EUR/year"));
    CHECK(mistakesIn("  is: d + 68 days", Mistake::UnitChanged) == lines("  is: d + 68 weeks"));
    CHECK(mistakesIn("  need: a <= b", Mistake::ComparisonSwapped) == lines("  need: a < b"));
    CHECK(mistakesIn("  need: min(a, b) > 1 and c", Mistake::LogicSwapped).size() == 2);
    CHECK(mistakesIn("  text: \"a and b <= c\"", Mistake::LogicSwapped).isEmpty());
}

TEST_CASE("cases, profiles, comments and lines of words alone are left out", "[mutation]")
{
    CHECK(mutantsOf(QStringLiteral("a"), "# 2016-01-01\ncases:\n  - title: 7\nprofiles:\n  p: 8\n")
              .isEmpty());
    CHECK(mutantsOf(QStringLiteral("a"), "    label: \"Soglia 7\"").isEmpty());
    CHECK(mutantsOf(QStringLiteral("a"), "    source: x").size() == 1);
}

TEST_CASE("a mutant is the text with that line changed or gone", "[mutation]")
{
    const QByteArray text = "a: 1\nb: 2\n";
    for (const auto &mutant : mutantsOf(QStringLiteral("f"), text)) {
        const auto after = mutated(text, mutant);
        CHECK(after != text);
        CHECK((mutant.mistake == Mistake::LineGone ? after.count('\n') == 1
                                                   : after.count('\n') == 2));
    }
}
