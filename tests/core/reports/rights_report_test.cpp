#include "core/reports/rights_report.h"

#include "tests/core/reports/figures.h"
#include "tests/support/string_makers.h"

using namespace core;
using namespace core::reports;
using domain::BenefitFinding;
using domain::FindingKind;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Cell cell(const ReportTable &table, int row, const char *column)
{
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].name == QLatin1String(column))
            return table.rows[row][i];
    FAIL(column);
    return {};
}

qint64 number(const ReportTable &table, int row, const char *column)
{
    const Cell value = cell(table, row, column);
    INFO(column);
    REQUIRE(std::holds_alternative<qint64>(value));
    return std::get<qint64>(value);
}

domain::ReportVisit checkedVisit(int hour, const QList<BenefitFinding> &findings,
                                 const QList<domain::ReportChoice> &choices = {})
{
    domain::ReportVisit visit = tests::aVisit("P", hour);
    visit.findings = findings;
    visit.choices = choices;
    return visit;
}

BenefitFinding finding(FindingKind kind, const char *whyNot = "", const char *missing = "",
                       qint64 yearlyCents = 0)
{
    return {text("naspi"), kind, text(whyNot), text(missing), Money::fromCents(yearlyCents)};
}

}   // namespace

TEST_CASE("R4 keeps the names and the order of its columns", "[reports]")
{
    QStringList names;
    for (const Column &column : rightsReport(tests::someFigures()).columns)
        names.append(column.name);
    CHECK(names.join(QLatin1Char(';')) ==
          text("periodo;misura;valutate;probabili;forse;no;gia_ricevute;proposte;avviate;trasmesse;"
               "accolte;respinte;non_interessa;motivo_rinuncia_1;motivo_no_1;dato_mancante_1;"
               "importo_annuo_stimato"));
}

TEST_CASE("R4 counts how each benefit came out, what was missing and what it would bring",
          "[reports]")
{
    auto figures = tests::someFigures();
    figures.visits = {
        checkedVisit(8, {finding(FindingKind::Probable, "", "", 1'200'050)}),
        checkedVisit(9, {finding(FindingKind::Probable, "", "", 100'000),
                         {text("adi"), FindingKind::Received}}),
        checkedVisit(10, {finding(FindingKind::No, "NASPI-R5")}),
        checkedVisit(11, {finding(FindingKind::No, "NASPI-R2")}),
        checkedVisit(12, {finding(FindingKind::No, "NASPI-R5")}),
        checkedVisit(13, {finding(FindingKind::Maybe, "", "data_cessazione")}, {}),
    };
    const auto table = rightsReport(figures);
    REQUIRE(table.rows.size() == 2);
    CHECK(std::get<QString>(cell(table, 0, "misura")) == text("adi"));
    CHECK(number(table, 0, "gia_ricevute") == 1);
    CHECK(number(table, 1, "valutate") == 6);
    CHECK(number(table, 1, "probabili") == 2);
    CHECK(number(table, 1, "forse") == 1);
    CHECK(number(table, 1, "no") == 3);
    CHECK(std::get<QString>(cell(table, 1, "motivo_no_1")) == text("NASPI-R5"));
    CHECK(std::get<QString>(cell(table, 1, "dato_mancante_1")) == text("data_cessazione"));
    CHECK(number(table, 1, "importo_annuo_stimato") == 13001);
    CHECK(std::get<QString>(cell(table, 1, "periodo")) == text("2026-11-24/2026-11-24"));
    // Not known is empty, not zero.
    CHECK(std::holds_alternative<std::monostate>(cell(table, 0, "importo_annuo_stimato")));
    CHECK(std::holds_alternative<std::monostate>(cell(table, 0, "motivo_no_1")));
}

TEST_CASE("R4 counts who wants a benefit, who does not and the reason most often given",
          "[reports]")
{
    auto figures = tests::someFigures();
    figures.visits = {
        checkedVisit(8, {}, {{text("adi"), false, text("troppe_carte")}}),
        checkedVisit(9, {}, {{text("adi"), false, text("importo_basso")}}),
        checkedVisit(10, {}, {{text("adi"), false, text("importo_basso")}}),
        checkedVisit(11, {}, {{text("adi"), false, {}}, {text("naspi"), true, {}}}),
    };
    const auto table = rightsReport(figures);
    CHECK(number(table, 0, "proposte") == 4);
    CHECK(number(table, 0, "non_interessa") == 4);
    CHECK(std::get<QString>(cell(table, 0, "motivo_rinuncia_1")) == text("importo_basso"));
    CHECK(number(table, 1, "proposte") == 1);
    CHECK(number(table, 1, "non_interessa") == 0);
    CHECK(std::holds_alternative<std::monostate>(cell(table, 1, "motivo_rinuncia_1")));
}

TEST_CASE("R4 counts applications by the day each thing happened, inside the period", "[reports]")
{
    auto figures = tests::someFigures();
    const QDate day = figures.from;
    const auto answered = [&](bool granted, const QDate &on) {
        auto one = tests::aCase(day.addDays(-40), day.addDays(-30));
        one.decidedOn = on;
        one.granted = granted;
        return one;
    };
    auto unsaid = tests::aCase(day);
    unsaid.benefit.clear();
    figures.cases = {tests::aCase(day),
                     tests::aCase(day, day),
                     tests::aCase(day.addDays(-3), day),
                     tests::aCase(day.addDays(-3)),
                     answered(true, day),
                     answered(false, day),
                     answered(true, day.addDays(1)),
                     unsaid};
    const auto table = rightsReport(figures);
    REQUIRE(table.rows.size() == 1);
    CHECK(number(table, 0, "avviate") == 2);
    CHECK(number(table, 0, "trasmesse") == 2);
    CHECK(number(table, 0, "accolte") == 1);
    CHECK(number(table, 0, "respinte") == 1);
    CHECK(number(table, 0, "valutate") == 0);
}
