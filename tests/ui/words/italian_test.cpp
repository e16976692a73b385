#include "tests/support/string_makers.h"
#include "ui/words/chip_words.h"
#include "ui/words/italian.h"

using namespace ui;

TEST_CASE("dates are words, the first of the month is 1°", "[ui][words]")
{
    CHECK(longDate({2026, 12, 1}) == QStringLiteral("1° dicembre 2026"));
    CHECK(longDate({2026, 5, 3}) == QStringLiteral("3 maggio 2026"));
    CHECK(longDateWithWeekday({2026, 11, 24}) == QStringLiteral("martedì 24 novembre 2026"));
    CHECK(shortDate({2026, 12, 2}) == QStringLiteral("2 dic"));
    CHECK(longDate(QDate()).isEmpty());
}

TEST_CASE("a clock time is Italian wall time in winter and in summer", "[ui][words]")
{
    CHECK(clockTime(QDateTime({2026, 11, 24}, {9, 42}, Qt::UTC)) == QStringLiteral("10:42"));
    CHECK(clockTime(QDateTime({2026, 7, 24}, {9, 42}, Qt::UTC)) == QStringLiteral("11:42"));
}

TEST_CASE("the evening before midnight in Italy is still today", "[ui][words]")
{
    const QDate today(2026, 11, 24);
    CHECK(whenSeenFrom(QDateTime({2026, 11, 24}, {22, 30}, Qt::UTC), today)
          == QStringLiteral("oggi 23:30"));
    CHECK(whenSeenFrom(QDateTime({2026, 11, 23}, {10, 0}, Qt::UTC), today)
          == QStringLiteral("ieri 11:00"));
    CHECK(whenSeenFrom(QDateTime({2026, 3, 12}, {9, 0}, Qt::UTC), today)
          == QStringLiteral("12 mar 10:00"));
}

TEST_CASE("days left are said in the singular, plural and past", "[ui][words]")
{
    const QDate today(2026, 11, 24);
    CHECK(daysLeft({2026, 12, 2}, today) == QStringLiteral("mancano 8 giorni"));
    CHECK(daysLeft({2026, 11, 25}, today) == QStringLiteral("manca 1 giorno"));
    CHECK(daysLeft(today, today) == QStringLiteral("scade oggi"));
    CHECK(daysLeft({2026, 11, 23}, today) == QStringLiteral("scaduta da 1 giorno"));
    CHECK(daysLeft({2026, 11, 20}, today) == QStringLiteral("scaduta da 4 giorni"));
}

TEST_CASE("a deadline turns amber at 15 days and red at 5 (W16)", "[ui][words]")
{
    const QDate today(2026, 11, 24);
    CHECK(deadlineChip(today.addDays(16), today).kind == QStringLiteral("outline"));
    CHECK(deadlineChip(today.addDays(15), today).kind == QStringLiteral("warn"));
    CHECK(deadlineChip(today.addDays(6), today).kind == QStringLiteral("warn"));
    CHECK(deadlineChip(today.addDays(5), today).kind == QStringLiteral("err"));
    CHECK(deadlineChip(today.addDays(-1), today).kind == QStringLiteral("err"));
    CHECK(deadlineChip(today.addDays(8), today).text
          == QStringLiteral("Entro il 2 dicembre 2026 · mancano 8 giorni"));
    CHECK(shortDeadlineChip(today.addDays(8), today).text == QStringLiteral("2 dic · 8 giorni"));
    CHECK(deadlineChip(QDate(), today).text.isEmpty());
}

TEST_CASE("only what the centre received is green", "[ui][words]")
{
    using core::domain::CaseState;
    for (const CaseState state : {CaseState::Draft, CaseState::Suspended, CaseState::ToSend,
                                  CaseState::Sent, CaseState::Refused, CaseState::Closed}) {
        CHECK(chipOf(state).kind != QStringLiteral("ok"));
        CHECK_FALSE(chipOf(state).text.isEmpty());
    }
    CHECK(chipOf(CaseState::Received).kind == QStringLiteral("ok"));
    CHECK(chipOf(core::casework::OutboxState::Waiting, false).kind == QStringLiteral("neu"));
}
