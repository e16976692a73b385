#include "core/triage/amount.h"

#include <catch2/catch.hpp>

using namespace core;
using triage::AmountRange;

namespace {

const QString kMonthly = QStringLiteral("EUR/month");

rules::ShownResults shownAmount()
{
    rules::ShownResults shown;
    shown.amounts = {QStringLiteral("importo")};
    shown.deadline = QStringLiteral("termine_domanda");
    return shown;
}

rules::ResultValue result(const char *name, const char *unit, const char *value)
{
    rules::ResultValue said;
    said.name = QString::fromLatin1(name);
    said.unit = QString::fromLatin1(unit);
    said.value = QString::fromLatin1(value);
    return said;
}

AmountRange range(std::optional<std::int64_t> least, std::optional<std::int64_t> most,
                  const QString &unit = kMonthly)
{
    const auto money = [](std::optional<std::int64_t> cents) {
        return cents ? std::optional(Money::fromCents(*cents)) : std::nullopt;
    };
    return {money(least), money(most), unit, QStringLiteral("importo"), false};
}

std::int64_t yearly(const AmountRange &amount, const rules::ShownResults &shown = shownAmount(),
                    const rules::Decision &decision = {})
{
    return triage::yearlyOf(decision, shown, amount).cents();
}

rules::Instalment month(int number, const QDate &from, std::int64_t paid)
{
    rules::Instalment instalment;
    instalment.number = number;
    instalment.from = from;
    instalment.to = from.addDays(29);
    instalment.days = 30;
    instalment.amount = instalment.paid = Money::fromCents(paid);
    return instalment;
}

}   // namespace

TEST_CASE("a month's amount counts twelve times, or as often as the benefit says", "[triage]")
{
    CHECK(yearly(range(10000, 10000)) == 120000);
    auto shown = shownAmount();
    shown.times = QStringLiteral("mesi");
    rules::Decision decision;
    CHECK(yearly(range(10000, 10000), shown, decision) == 120000);
    decision.results = {result("mesi", "month", "7")};
    CHECK(yearly(range(10000, 10000), shown, decision) == 70000);
    decision.results = {result("mesi", "month", "18")};
    CHECK(yearly(range(10000, 10000), shown, decision) == 120000);
    shown.payments = 13;
    CHECK(yearly(range(10000, 10000), shown, decision) == 130000);
}

TEST_CASE("one payment and a yearly amount count as they are, days as many as are paid", "[triage]")
{
    CHECK(yearly(range(100000, 100000, QStringLiteral("EUR"))) == 100000);
    CHECK(yearly(range(100000, 100000, QStringLiteral("EUR/year"))) == 100000);
    auto shown = shownAmount();
    CHECK(yearly(range(5000, 5000, QStringLiteral("EUR/day")), shown) == 0);
    shown.times = QStringLiteral("giorni");
    rules::Decision decision;
    decision.results = {result("giorni", "day", "150")};
    CHECK(yearly(range(5000, 5000, QStringLiteral("EUR/day")), shown, decision) == 750000);
}

TEST_CASE("a range counts its middle", "[triage]")
{
    CHECK(yearly(range(30300, 52400)) == 12 * 41350);
    CHECK(yearly(range(std::nullopt, 20000)) == 12 * 10000);
    CHECK(yearly(range(20000, std::nullopt)) == 12 * 20000);
    CHECK(yearly({}) == 0);
}

TEST_CASE("a schedule counts what falls into its first year, part of a month in proportion",
          "[triage]")
{
    rules::Decision decision;
    const QDate start(2026, 11, 25);
    for (int i = 0; i < 15; ++i)
        decision.schedule.append(month(i + 1, start.addDays(30 * i), 30000));
    // 365 days: twelve months of 30 days and five of the thirteenth.
    CHECK(yearly(range(30000, 30000), shownAmount(), decision) == 12 * 30000 + 5000);
    decision.schedule.resize(4);
    CHECK(yearly(range(30000, 30000), shownAmount(), decision) == 4 * 30000);
}

TEST_CASE("the first result that was computed is the amount shown", "[triage]")
{
    auto shown = shownAmount();
    shown.amounts = {QStringLiteral("totale"), QStringLiteral("al_giorno")};
    rules::Decision decision;
    CHECK_FALSE(triage::decidedAmount(decision, shown).isKnown());
    decision.results = {result("al_giorno", "EUR/day", "52.00")};
    CHECK(triage::decidedAmount(decision, shown).unit == QStringLiteral("EUR/day"));
    auto total = result("totale", "EUR", "5503.20");
    total.provisional = QStringLiteral("da verificare");
    decision.results.append(total);
    const auto amount = triage::decidedAmount(decision, shown);
    CHECK(amount.isExact());
    CHECK(amount.least == Money::fromCents(550320));
    CHECK(amount.result == QStringLiteral("totale"));
    CHECK(amount.provisional);
}

TEST_CASE("an open amount keeps the ends that are known", "[triage]")
{
    const auto shown = shownAmount();
    interview::ResultRange open;
    open.name = QStringLiteral("importo");
    open.unit = kMonthly;
    CHECK_FALSE(triage::openAmount({open}, shown).isKnown());
    CHECK(triage::openAmount({open}, shown).unit.isEmpty());
    open.least = QStringLiteral("58.30");
    const auto amount = triage::openAmount({open}, shown);
    CHECK(amount.least == Money::fromCents(5830));
    CHECK_FALSE(amount.most);
    CHECK(amount.isKnown());
    CHECK_FALSE(amount.isExact());
}

TEST_CASE("an end that only what can be typed sets says nothing", "[triage]")
{
    interview::ResultRange open;
    open.name = QStringLiteral("importo");
    open.unit = kMonthly;
    open.least = QStringLiteral("0.00");
    open.most = QStringLiteral("329617.60");
    CHECK_FALSE(triage::openAmount({open}, shownAmount()).isKnown());
    open.least = QStringLiteral("250.00");
    CHECK_FALSE(triage::openAmount({open}, shownAmount()).most);
    CHECK(triage::openAmount({open}, shownAmount()).least == Money::fromCents(25000));
    open.most = QStringLiteral("1584.70");
    CHECK(triage::openAmount({open}, shownAmount()).most == Money::fromCents(158470));
}

TEST_CASE("the last day is the result that the benefit names", "[triage]")
{
    rules::Decision decision;
    CHECK_FALSE(triage::deadlineOf(decision, shownAmount()).isValid());
    decision.results = {result("termine_domanda", "date", "2026-12-02")};
    CHECK(triage::deadlineOf(decision, shownAmount()) == QDate(2026, 12, 2));
}
