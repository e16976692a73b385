#include "tests/support/string_makers.h"
#include "ui/sync/outbox_words.h"
#include "ui/words/chip_words.h"
#include "ui/words/italian.h"

using namespace ui;
using ui::widgets::ChipKind;

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
    CHECK(whenSeenFrom(QDateTime({2026, 11, 24}, {22, 30}, Qt::UTC), today) ==
          QStringLiteral("oggi 23:30"));
    CHECK(whenSeenFrom(QDateTime({2026, 11, 23}, {10, 0}, Qt::UTC), today) ==
          QStringLiteral("ieri 11:00"));
    CHECK(whenSeenFrom(QDateTime({2026, 3, 12}, {9, 0}, Qt::UTC), today) ==
          QStringLiteral("12 mar 10:00"));
}

TEST_CASE("a deadline turns amber at 15 days and red at 5 (W16)", "[ui][words]")
{
    const QDate today(2026, 11, 24);
    CHECK(deadlineChip(today.addDays(16), today).kind == ChipKind::Outline);
    CHECK(deadlineChip(today.addDays(15), today).kind == ChipKind::Warn);
    CHECK(deadlineChip(today.addDays(6), today).kind == ChipKind::Warn);
    CHECK(deadlineChip(today.addDays(5), today).kind == ChipKind::Err);
    CHECK(deadlineChip(today.addDays(-1), today).kind == ChipKind::Err);
    CHECK(deadlineChip(today.addDays(8), today).word ==
          QStringLiteral("Entro il 2 dicembre 2026 · mancano 8 giorni"));
    CHECK(deadlineChip(today.addDays(8), today, true).word == QStringLiteral("2 dic · 8 giorni"));
}

TEST_CASE("only what the centre received is green", "[ui][words]")
{
    using core::domain::CaseState;
    for (const CaseState state : {CaseState::Draft, CaseState::Suspended, CaseState::ToSend,
                                  CaseState::Sent, CaseState::Refused, CaseState::Closed}) {
        CHECK(caseStateChip(state).kind != ChipKind::Ok);
        CHECK_FALSE(caseStateChip(state).word.isEmpty());
    }
    CHECK(caseStateChip(CaseState::Received).kind == ChipKind::Ok);
    CHECK(outboxChip(core::casework::OutboxState::Waiting, false).kind == ChipKind::Neu);
    CHECK(outboxChip(core::casework::OutboxState::Received, true).kind == ChipKind::Ok);
}
