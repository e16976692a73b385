#include "tests/support/string_makers.h"
#include "ui/language/desk_language.h"
#include "ui/words/day_words.h"
#include "ui/words/italian.h"
#include "ui/words/window_dates.h"

#include <QApplication>

using namespace ui;

namespace {

/// Windows in German until the end of the test.
struct GermanWindows {
    GermanWindows() { REQUIRE(useDeskLanguage(*qApp, QStringLiteral("de"))); }
    ~GermanWindows() { useDeskLanguage(*qApp, QStringLiteral("it")); }
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QDate kDay(2026, 12, 1);
const QDateTime kTen(QDate(2026, 12, 1), QTime(9, 42), Qt::UTC);   // 10:42 in Italy

}   // namespace

TEST_CASE("Italian windows say dates as Italian papers do", "[words]")
{
    CHECK(dayWords(kDay) == text("1° dicembre 2026"));
    CHECK(monthWords(kDay) == text("dicembre 2026"));
    CHECK(weekdayWords(kDay) == text("martedì 1° dicembre 2026"));
    CHECK(shortDayWords(kDay.addDays(1)) == text("2 dic"));
    CHECK(whenWords(kTen, kDay) == text("oggi 10:42"));
    CHECK(whenWords(kTen, kDay.addDays(1)) == text("ieri 10:42"));
    CHECK(whenWords(kTen, kDay.addDays(2)) == text("1° dic 10:42"));
}

TEST_CASE("German windows say dates in German, and papers stay Italian", "[words]")
{
    const GermanWindows german;
    CHECK(dayWords(kDay) == text("1. Dezember 2026"));
    CHECK(monthWords(kDay) == text("Dezember 2026"));
    CHECK(weekdayWords(kDay) == text("Dienstag, 1. Dezember 2026"));
    CHECK(shortDayWords(kDay) == text("1. Dez"));
    CHECK(whenWords(kTen, kDay) == text("heute 10:42"));
    CHECK(whenWords(kTen, kDay.addDays(1)) == text("gestern 10:42"));
    CHECK(whenWords(kTen, kDay.addDays(2)) == text("1. Dez 10:42"));
    CHECK(longDate(kDay) == text("1° dicembre 2026"));
    CHECK(shortDate(kDay) == text("1° dic"));
}

TEST_CASE("the days left until a term are counted in words, in Italian and in German", "[words]")
{
    CHECK(daysLeftWords(kDay, kDay) == text("scade oggi"));
    CHECK(daysLeftWords(kDay.addDays(1), kDay) == text("manca 1 giorno"));
    CHECK(daysLeftWords(kDay.addDays(8), kDay) == text("mancano 8 giorni"));
    CHECK(daysLeftWords(kDay.addDays(-1), kDay) == text("scaduta da 1 giorno"));
    CHECK(daysLeftWords(kDay.addDays(-3), kDay) == text("scaduta da 3 giorni"));
    const GermanWindows german;
    CHECK(daysLeftWords(kDay, kDay) == text("läuft heute ab"));
    CHECK(daysLeftWords(kDay.addDays(1), kDay) == text("noch 1 Tag"));
    CHECK(daysLeftWords(kDay.addDays(8), kDay) == text("noch 8 Tage"));
    CHECK(daysLeftWords(kDay.addDays(-1), kDay) == text("seit 1 Tag abgelaufen"));
    CHECK(daysLeftWords(kDay.addDays(-3), kDay) == text("seit 3 Tagen abgelaufen"));
}

TEST_CASE("no day, no words", "[words]")
{
    CHECK(dayWords({}) == QString());
    CHECK(weekdayWords({}) == QString());
    const GermanWindows german;
    CHECK(dayWords({}) == QString());
    CHECK(monthWords({}) == QString());
    CHECK(shortDayWords({}) == QString());
    CHECK(weekdayWords({}) == QString());
}

TEST_CASE("a paper made in German windows is Italian, in its words and its days", "[words]")
{
    const GermanWindows german;
    REQUIRE(visitOutcomeWords(text("TRASMESSA")) == text("Antrag abgegeben"));
    {
        const ItalianWords paper;
        CHECK(visitOutcomeWords(text("TRASMESSA")) == text("Domanda consegnata"));
        CHECK(dayWords(kDay) == text("1° dicembre 2026"));
        CHECK(deskLanguage() == text("it"));
        {
            const ItalianWords within;
        }
        CHECK(daysLeftWords(kDay, kDay) == text("scade oggi"));
    }
    CHECK(visitOutcomeWords(text("TRASMESSA")) == text("Antrag abgegeben"));
    CHECK(dayWords(kDay) == text("1. Dezember 2026"));
}
