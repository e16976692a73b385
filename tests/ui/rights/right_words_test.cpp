#include "ui/rights/right_words.h"

#include "tests/support/string_makers.h"
#include "tests/ui/rights/sample_rights.h"

using namespace core;
using tests::amountOf;
using tests::euro;
using tests::rightOf;
using tests::words;
using triage::RightKind;
using ui::widgets::ChipKind;

namespace {

const QDate kToday(2026, 11, 24);
const QString kSpace = QStringLiteral("\u00a0€");

ui::RightContext contextFor(const char *official)
{
    ui::RightContext context{kToday, {}};
    context.benefit.id = words(official);
    context.benefit.name.byLanguage[words("it")] = words(official);
    return context;
}

}   // namespace

TEST_CASE("every outcome has its own chip with an icon and a word", "[ui][rights]")
{
    QStringList said;
    for (const RightKind kind :
         {RightKind::Probable, RightKind::Maybe, RightKind::Received, RightKind::No,
          RightKind::NotComputable, RightKind::Referral, RightKind::NotYet, RightKind::Ended}) {
        const auto chip = ui::rightChip(kind);
        CHECK(!chip.icon.isEmpty());
        CHECK(!said.contains(chip.word));
        said.append(chip.word);
    }
    CHECK(said.contains(words("Già la riceve")));
    CHECK(said.contains(words("Non più richiedibile")));
    for (const QString &word : said)
        CHECK(!word.contains(words("diritto")));   // the body decides
}

TEST_CASE("amounts are said without cents that are nothing, ranges from the least to the most",
          "[ui][rights]")
{
    CHECK(ui::amountRangeWords(amountOf(110307, 110307)) == words("1.103,07") + kSpace);
    CHECK(ui::amountRangeWords(amountOf(8000, 8000)) == words("80") + kSpace);
    CHECK(ui::amountRangeWords(amountOf(150000, 360000)) == words("1.500 – 3.600") + kSpace);
    CHECK(ui::amountRangeWords(amountOf(0, 52400)) == words("fino a 524") + kSpace);
    CHECK(ui::amountRangeWords(amountOf({}, 52400)) == words("fino a 524") + kSpace);
    CHECK(ui::amountRangeWords(amountOf(5830, {})) == words("da 58,30") + kSpace);
    CHECK(ui::amountRangeWords({}) == QString());
}

TEST_CASE("a probable row says amount, how often, how long and the last day", "[ui][rights]")
{
    auto right = rightOf("naspi", RightKind::Probable);
    right.amount = amountOf(110307, 110307);
    right.amount.provisional = true;
    right.deadline = {2026, 12, 2};
    right.decision.results = {
        {words("durata"), {}, words("day"), words("728"), words("728"), {}, {}, {}}};
    auto context = contextFor("NASpI");
    context.benefit.shown.times = words("durata");
    context.benefit.shown.deadline = words("termine_domanda");
    const auto row = ui::rightWords(right, context);
    CHECK(row.amount == words("1.103,07") + kSpace);
    CHECK(row.period == words("al mese · fino a 728 giorni"));
    REQUIRE(row.when);
    CHECK(row.when->kind == ChipKind::Warn);
    CHECK(row.when->word == words("2 dic · 8 giorni"));
    CHECK(row.provisional);
    const QString spoken = row.spoken();
    CHECK(spoken.contains(words("Probabile, NASPI, NASpI")));
    CHECK(spoken.contains(words("mancano 8 giorni")));
    CHECK(spoken.contains(words("provvisorio")));
}

TEST_CASE("a deadline of five days or less is red, one of more than fifteen has no colour",
          "[ui][rights]")
{
    auto right = rightOf("naspi", RightKind::Maybe);
    auto context = contextFor("NASpI");
    context.benefit.shown.deadline = words("termine_domanda");
    right.deadline = kToday.addDays(5);
    CHECK(ui::rightWords(right, context).when->kind == ChipKind::Err);
    right.deadline = kToday.addDays(15);
    CHECK(ui::rightWords(right, context).when->kind == ChipKind::Warn);
    right.deadline = kToday.addDays(16);
    CHECK(ui::rightWords(right, context).when->kind == ChipKind::Outline);
    right.deadline = {};
    CHECK(!ui::rightWords(right, context).when);   // it has one, not known yet
    context.benefit.shown.deadline.clear();
    CHECK(ui::rightWords(right, context).when->word == words("senza scadenza"));
}

TEST_CASE("a maybe says what it waits for, and a no shows no amount that would read as a promise",
          "[ui][rights]")
{
    auto maybe = rightOf("adi", RightKind::Maybe);
    maybe.missing = {{words("canone"), words("Affitto"), false},
                     {words("isee"), words("ISEE"), true}};
    CHECK(ui::rightWords(maybe, contextFor("ADI")).detail == words("ADI · manca: ISEE"));

    auto no = rightOf("bonus", RightKind::No);
    no.amount = amountOf(6000, 6000);
    no.decision.nearest = tests::wayOut("Dal compleanno.", {2027, 3, 1}, true);
    const auto row = ui::rightWords(no, contextFor("Bonus"));
    CHECK(row.amount == QString());
    CHECK(row.detail == words("Bonus · Dal compleanno."));
    REQUIRE(row.when);
    CHECK(row.when->word == words("dal 1° mar 2027"));
}

TEST_CASE("the most that something could be is not said while nearly all is open", "[ui][rights]")
{
    auto maybe = rightOf("naspi", RightKind::Maybe);
    maybe.amount = amountOf({}, 158470);
    maybe.missing = {{words("a"), words("A"), true}, {words("b"), words("B"), true}};
    CHECK(ui::rightWords(maybe, contextFor("NASpI")).amount == words("fino a 1.584,70") + kSpace);
    maybe.missing.append({words("c"), words("C"), true});
    CHECK(ui::rightWords(maybe, contextFor("NASpI")).amount == QString());
}

TEST_CASE("what is received already shows what is paid and that it can rise", "[ui][rights]")
{
    auto right = rightOf("auu", RightKind::Received);
    right.receivedNow = euro(11660);
    right.amount = amountOf(11660, 40760);
    right.mayRise = true;
    const auto row = ui::rightWords(right, contextFor("Assegno unico"));
    CHECK(row.outcome.word == words("Già la riceve"));
    CHECK(row.amount == words("116,60") + kSpace);
    CHECK(row.period == words("al mese · fino a 407,60"));
    CHECK(row.when->word == words("può salire"));
}

TEST_CASE("an ended measure names what stands in its place", "[ui][rights]")
{
    auto right = rightOf("rei", RightKind::Ended);
    right.decision.inForce = {words("adi")};
    right.decision.boundary = {2019, 2, 28};
    rules::SuccessionStep step;
    step.benefit = words("adi");
    step.name = words("ADI");
    right.decision.succession = {step};
    const auto row = ui::rightWords(right, contextFor("REI"));
    CHECK(row.detail == words("REI · oggi: ADI"));
    CHECK(row.when->word == words("fino al 2019"));
}

TEST_CASE("a refusal stands in the place of the outcome, with its reason in words", "[ui][rights]")
{
    const auto right = rightOf("naspi", RightKind::Probable);
    auto context = contextFor("NASpI");
    domain::BenefitChoice choice;
    choice.kind = domain::ChoiceKind::NotInterested;
    choice.reason = words("troppe_carte");
    context.choice = &choice;
    auto row = ui::rightWords(right, context);
    CHECK(row.outcome.word == words("Non interessa"));
    CHECK(row.detail == words("NASpI · Troppe carte"));
    choice.reason = words("Preferisce aspettare il figlio");
    row = ui::rightWords(right, context);
    CHECK(row.detail == words("NASpI · Preferisce aspettare il figlio"));
    for (const QString &code : domain::refusalReasons())
        CHECK(ui::refusalWords(code) != code);
}

TEST_CASE("what the last answer changed is said in the row", "[ui][rights]")
{
    auto right = rightOf("adi", RightKind::Probable);
    right.amount = amountOf(30300, 30300);
    auto context = contextFor("ADI");
    triage::RightChange change{words("adi"), RightKind::Maybe, RightKind::Probable, {}, {}};
    context.change = &change;
    CHECK(ui::rightWords(right, context).change == words("era: Forse"));
    CHECK(ui::rightWords(right, context).spoken().contains(words("cambiata ora, era: Forse")));
    change = {words("adi"), RightKind::Probable, RightKind::Probable, amountOf(20000, 40000),
              right.amount};
    CHECK(ui::rightWords(right, context).change == words("era: 200 – 400") + kSpace);
}
