#include "ui/variants/variant_words.h"

#include "tests/support/string_makers.h"

#include <catch2/catch.hpp>

using namespace core;
using interview::Break;
using triage::Turn;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Money euro(const char *amount)
{
    return *Money::fromDecimal(text(amount));
}

interview::CurvePoint point(const char *at, const char *value)
{
    interview::CurvePoint made;
    made.at = text(at);
    made.value = text(value);
    if (!made.value.isEmpty())
        made.shownValue = euro(value).toItalian();
    return made;
}

Break broken(Break::Kind kind, const interview::CurvePoint &before,
             const interview::CurvePoint &after)
{
    return {kind, before, after, {}};
}

const triage::CurveAxis kIsee{text("isee_valore"), text("ISEE"),  text("EUR/year"),
                              text("0"),           text("50000"), text("1000")};
const triage::CurveAxis kDay{text("data_domanda"), text("Domanda"),    {},
                             text("2026-11-24"),   text("2027-11-24"), text("7")};

}   // namespace

TEST_CASE("amounts show cents only when there are any, differences their sign", "[ui][variants]")
{
    CHECK(ui::eurosBrief(euro("8000")) == text("8.000\u00a0€"));
    CHECK(ui::eurosBrief(euro("62.90")) == text("62,90\u00a0€"));
    CHECK(ui::signedEuros(euro("62.90")) == text("+ 62,90\u00a0€"));
    CHECK(ui::signedEuros(euro("-1103.07")) == text("− 1.103,07\u00a0€"));
}

TEST_CASE("a break says up to where, from what and to what", "[ui][variants]")
{
    CHECK(ui::breakWords(kIsee, broken(Break::Kind::Step, point("17468.51", "407.60"),
                                       point("17468.52", "406.40"))) ==
          text("oltre 17.468,51\u00a0€ scende da 407,60\u00a0€ a 406,40\u00a0€"));
    CHECK(ui::breakWords(kDay, broken(Break::Kind::Cliff, point("2026-12-02", "1103.07"),
                                      point("2026-12-03", ""))) ==
          text("dopo il 2 dicembre 2026 non c’è più"));
    CHECK(ui::breakWords(
              kIsee, broken(Break::Kind::Cliff, point("5000.00", ""), point("5000.01", "30.00"))) ==
          text("da 5.000,01\u00a0€ sono 30,00\u00a0€"));
}

TEST_CASE("one sentence tells the whole curve", "[ui][variants]")
{
    triage::PersonalCurve curve;
    curve.axis = kIsee;
    curve.curve.samples = {point("0", "100.00"), point("50000", "100.00")};
    CHECK(ui::curveSentence(curve) == text("Non cambia in tutto l’intervallo."));
    curve.own = point("8000.00", "100.00");
    CHECK(ui::curveSentence(curve).startsWith(text("Oggi (8.000\u00a0€): 100,00\u00a0€.")));
    for (int i = 1; i <= 3; ++i)
        curve.curve.breaks.append(broken(Break::Kind::Step,
                                         point("10000.00", i == 2 ? "90.00" : "10.00"),
                                         point("10000.01", "9.00")));
    CHECK(ui::curveSentence(curve).contains(text("Cambia in 3 punti")));
    CHECK(ui::curveSentence(curve).contains(text("scende da 90,00\u00a0€ a 9,00\u00a0€")));
}

TEST_CASE("every way a row can turn has an icon and a word of its own", "[ui][variants]")
{
    QStringList words;
    QStringList icons;
    for (const Turn turn : {Turn::Gained, Turn::Firmer, Turn::More, Turn::Changed, Turn::Less,
                            Turn::Looser, Turn::Lost}) {
        words.append(ui::turnChip(turn).word);
        icons.append(ui::turnChip(turn).icon);
    }
    CHECK(words.removeDuplicates() == 0);
    CHECK(icons.removeDuplicates() == 0);
    CHECK_FALSE(words.contains(QString()));
}

TEST_CASE("a row that turns says by how much, and what it is then", "[ui][variants]")
{
    triage::VariantRow row;
    row.turn = Turn::More;
    row.after = triage::RightKind::Probable;
    row.amountAfter = {euro("203.80"), euro("203.80"), text("EUR/month"), text("importo"), false};
    row.difference = euro("62.90");
    row.unit = text("EUR/month");
    const auto cell = ui::variantCell(row);
    CHECK(cell.change == text("+ 62,90\u00a0€ al mese"));
    CHECK(cell.detail.contains(text("203,80")));
    CHECK(cell.spoken.startsWith(text("sale, + 62,90")));
}
