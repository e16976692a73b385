#include "core/review/impact.h"

#include "tests/bench/rules/bench_law.h"
#include "tests/bench/rules/households.h"
#include "tests/core/review/review_fixture.h"

#include <QBuffer>
#include <QJsonArray>

using namespace core;
using namespace core::review;

namespace {

const QString kBenefit = QStringLiteral("benefits/sostegno_prova.yaml");

/// The workload of the benchmark as a table, by the names of its questions.
QByteArray benchTable(std::uint64_t count)
{
    QByteArray text;
    for (std::size_t column = 0; column < bench::kGivens; ++column)
        text += (column == 0 ? "" : ",") + bench::questionOf(column).toUtf8();
    for (std::uint64_t row = 0; row < count; ++row) {
        text += '\n';
        const auto household = bench::makeHousehold(row);
        for (std::size_t column = 0; column < bench::kGivens; ++column) {
            const auto given = static_cast<bench::Given>(column);
            const bool cents = given == bench::Given::Wage || given == bench::Given::Isee ||
                               given == bench::Given::Income;
            text += column == 0 ? "" : ",";
            text += cents ? Money::fromCents(household[column]).toDecimal().toUtf8()
                          : QByteArray::number(household[column]);
        }
    }
    return text;
}

Impact impact(const tests::LawFiles &before, const tests::LawFiles &after, QByteArray caseload,
              const ImpactOptions &options)
{
    QBuffer buffer(&caseload);
    buffer.open(QIODevice::ReadOnly);
    const auto found =
        impactOf(*tests::catalogueOf(before), *tests::catalogueOf(after), buffer, options);
    INFO((found ? std::string() : found.error().detail.toStdString()));
    REQUIRE(found);
    return *found;
}

const BenefitImpact &of(const Impact &impact, const char *id)
{
    for (const auto &benefit : impact.benefits) {
        if (benefit.id == QLatin1String(id))
            return benefit;
    }
    FAIL("no benefit " << id);
    return impact.benefits.first();
}

/// The figures of the published comparison of 2024 with 2025, households 0 to 999.
void checkPublished(const Impact &impact)
{
    CHECK(impact.households == 1000);
    CHECK(impact.badLines == 0);
    CHECK(impact.changed == 791);
    CHECK(of(impact, "naspi").changed() == 438);
    CHECK(of(impact, "auu").changed() == 575);
    CHECK(of(impact, "adi").changed() == 224);
    CHECK(of(impact, "adi").gained == 17);
    CHECK(of(impact, "adi").lost == 0);
    CHECK((impact.sumAfter() - impact.sumBefore()).cents() == 2408081);
}

const QByteArray kOne =
    "data_cessazione,categoria,settimane_quadriennio,imponibile_quadriennio,data_nascita,"
    "data_domanda,ha_altro_lavoro\n"
    "2026-03-31,subordinato_privato,208,72000,1986-02-03,2026-04-20,no\n";

ImpactOptions onOneDay()
{
    const QDate day(2026, 4, 20);
    return {day, day, day, {}, {}, true};
}

}   // namespace

TEST_CASE("the impact of a year's new figures is the published one, on two days of one bundle",
          "[review]")
{
    const auto files = tests::filesUnder(QStringLiteral("tests/bench/rules"));
    const ImpactOptions options{{2024, 6, 15}, {2025, 7, 1}, {2025, 7, 1}, {}, {}, false};
    checkPublished(impact(files, files, benchTable(1000), options));
}

TEST_CASE("the impact of a year's new figures is the published one, between two bundles",
          "[review]")
{
    const auto after = tests::filesUnder(QStringLiteral("tests/bench/rules"));
    auto before = after;
    for (auto &text : before) {
        QByteArray kept;
        for (const auto &line : text.split('\n'))
            kept += line.contains("from: 2025-01-01") ? QByteArray() : line + '\n';
        text = kept;
    }
    const ImpactOptions options{{2025, 7, 1}, {2025, 7, 1}, {2025, 7, 1}, {}, {}, false};
    checkPublished(impact(before, after, benchTable(1000), options));
}

TEST_CASE("the explained walk and the columns find the same impact", "[review]")
{
    const auto files = tests::filesUnder(QStringLiteral("tests/bench/rules"));
    const ImpactOptions both{{2024, 6, 15}, {2025, 7, 1}, {2025, 7, 1}, {}, {}, true};
    auto explained = both;
    explained.onAfter = {};   // the day of the facts, here that of what is known: not by columns
    const auto table = benchTable(40);
    auto first = impactJson(impact(files, files, table, both));
    auto second = impactJson(impact(files, files, table, explained));
    first.remove(QStringLiteral("after"));
    second.remove(QStringLiteral("after"));
    CHECK(first.value(QLatin1String("changed")).toInt() > 20);
    CHECK(first == second);
}

TEST_CASE("the same rules change nothing for anybody", "[review]")
{
    const auto files = tests::exampleFiles();
    const auto found = impact(files, files, kOne, onOneDay());
    CHECK(found.households == 1);
    CHECK(found.changed == 0);
    CHECK(found.sumBefore() == Money::fromCents(110307));
    CHECK(found.sumBefore() == found.sumAfter());
}

TEST_CASE("who gains, loses and gets another amount is told with the household's number",
          "[review]")
{
    const auto files = tests::exampleFiles();
    const auto stricter = tests::replaced(files, kBenefit, "settimane_quadriennio >= 13\n",
                                          "settimane_quadriennio >= 300\n");
    const auto lost = of(impact(files, stricter, kOne, onOneDay()), "sostegno_prova");
    CHECK(lost.lost == 1);
    REQUIRE(lost.rows.size() == 1);
    CHECK(lost.rows.first().household == 1);
    CHECK(lost.rows.first().outcomeAfter == QStringLiteral("no"));
    CHECK(lost.sumAfter == Money());
    CHECK(of(impact(stricter, files, kOne, onOneDay()), "sostegno_prova").gained == 1);

    const auto higher = tests::replaced(files, kBenefit, "value: 1456.72", "value: 1466.72");
    const auto raised = of(impact(files, higher, kOne, onOneDay()), "sostegno_prova");
    CHECK(raised.raised == 1);
    CHECK(raised.rows.first().amountBefore == Money::fromCents(110307));
    CHECK(raised.rows.first().amountAfter == Money::fromCents(110807));
    CHECK(of(impact(higher, files, kOne, onOneDay()), "sostegno_prova").lowered == 1);

    const auto longer = tests::replaced(files, kBenefit, "settimane_quadriennio / 2 * 7",
                                        "settimane_quadriennio / 2 * 6");
    CHECK(of(impact(files, longer, kOne, onOneDay()), "sostegno_prova").other == 1);
}

TEST_CASE("a benefit that only one of the bundles has is gained or lost", "[review]")
{
    const auto files = tests::exampleFiles();
    auto without = files;
    auto other = QString::fromUtf8(without.take(kBenefit));
    other.replace(QStringLiteral("id: sostegno_prova"), QStringLiteral("id: altro_sostegno"));
    without.insert(QStringLiteral("benefits/altro_sostegno.yaml"), other.toUtf8());
    const auto found = impact(files, without, kOne, onOneDay());
    CHECK(of(found, "sostegno_prova").lost == 1);
    CHECK(of(found, "altro_sostegno").gained == 1);
    CHECK(of(found, "altro_sostegno").rows.first().outcomeBefore.isEmpty());
}

TEST_CASE("lines that cannot be read are counted, named and left out", "[review]")
{
    const auto files = tests::exampleFiles();
    const auto found = impact(files, files,
                              kOne +
                                  "2026-03-31,inventata,1,1,1986-02-03,2026-04-20,no\n"
                                  "2026-03-31\n" +
                                  kOne.split('\n')[1] + '\n',
                              onOneDay());
    CHECK(found.households == 2);
    CHECK(found.badLines == 2);
    REQUIRE(found.bad.size() == 2);
    CHECK(found.bad[0].line == 3);
    CHECK(found.bad[1].line == 4);
    const auto text = impactText(found).join(QLatin1Char('\n'));
    CHECK(text.contains(QStringLiteral("riga 3 del file")));
    const auto higher = tests::replaced(files, kBenefit, "value: 1456.72", "value: 1466.72");
    const auto rows = impactText(impact(files, higher, kOne, onOneDay())).join(QLatin1Char('\n'));
    CHECK(rows.contains(QStringLiteral("riga 1: probabile 1.103,07")));
}

TEST_CASE("an unknown answer leaves a household without an amount and is counted", "[review]")
{
    const auto files = tests::exampleFiles();
    const auto found = impact(files, files, QByteArray(kOne).replace(",208,", ",,"), onOneDay());
    CHECK(of(found, "sostegno_prova").maybeBefore == 1);
    CHECK(found.sumBefore() == Money());
}

TEST_CASE("a column that no bundle knows and an amount that is none are refused", "[review]")
{
    const auto catalogue = tests::catalogueOf(tests::exampleFiles());
    QByteArray text = "colore\nrosso\n";
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const auto unknown = impactOf(*catalogue, *catalogue, buffer, onOneDay());
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().detail.contains(QStringLiteral("colore")));

    auto options = onOneDay();
    options.amounts.insert(QStringLiteral("sostegno_prova"), QStringLiteral("colore"));
    buffer.seek(0);
    CHECK_FALSE(impactOf(*catalogue, *catalogue, buffer, options));
    options = onOneDay();
    options.benefits = QStringList{QStringLiteral("altro")};
    buffer.seek(0);
    CHECK_FALSE(impactOf(*catalogue, *catalogue, buffer, options));
}

TEST_CASE("the impact for programs has every count and, where asked, the rows", "[review]")
{
    const auto files = tests::exampleFiles();
    const auto higher = tests::replaced(files, kBenefit, "value: 1456.72", "value: 1466.72");
    const auto json = impactJson(impact(files, higher, kOne, onOneDay()));
    CHECK(json.value(QLatin1String("difference")).toString() == QStringLiteral("5.00"));
    const auto benefit = json.value(QLatin1String("benefits"))[0].toObject();
    CHECK(benefit.value(QLatin1String("raised")).toInt() == 1);
    const auto row = benefit.value(QLatin1String("rows"))[0].toObject();
    CHECK(row.value(QLatin1String("household")).toInt() == 1);
    CHECK(row.value(QLatin1String("effect")).toString() == QStringLiteral("raised"));
}
