#include "tests/support/string_makers.h"
#include "ui/wizard/typed_answer.h"

using core::rules::AnswerKind;
using core::rules::Question;
using ui::readTyped;
using Kind = ui::TypedAnswer::Kind;

namespace {

const QDate kToday(2026, 11, 24);

Question question(AnswerKind kind, const QString &key = QStringLiteral("prova"))
{
    Question made;
    made.key = key;
    made.kind = kind;
    return made;
}

}   // namespace

TEST_CASE("a date is kept in ISO form and written back as day, month, year", "[ui][wizard]")
{
    for (const char *typed : {"25/9/26", "25092026", "25 settembre 2026", "2026-09-25"}) {
        CAPTURE(typed);
        const auto answer =
            readTyped(question(AnswerKind::Date), QString::fromLatin1(typed), kToday);
        CHECK(answer.kind == Kind::Value);
        CHECK(answer.value == QJsonValue(QStringLiteral("2026-09-25")));
        CHECK(answer.echo == QStringLiteral("25/09/2026"));
    }
}

TEST_CASE("an impossible date is refused with what to do, a future one only warned of",
          "[ui][wizard]")
{
    const auto impossible =
        readTyped(question(AnswerKind::Date), QStringLiteral("31/02/2026"), kToday);
    CHECK(impossible.kind == Kind::Fault);
    CHECK(impossible.sentence.contains(QStringLiteral("non esiste")));
    const auto future = readTyped(question(AnswerKind::Date), QStringLiteral("25/11/2026"), kToday);
    CHECK(future.kind == Kind::Value);
    CHECK_FALSE(future.sentence.isEmpty());
}

TEST_CASE("an amount with two commas is refused and said so", "[ui][wizard]")
{
    const auto answer = readTyped(question(AnswerKind::Amount), QStringLiteral("1,234,50"), kToday);
    CHECK(answer.kind == Kind::Fault);
    CHECK(answer.sentence.contains(QStringLiteral("due virgole")));
}

TEST_CASE("an amount is kept to the cent and written back the Italian way", "[ui][wizard]")
{
    const auto answer = readTyped(question(AnswerKind::Amount), QStringLiteral("72000"), kToday);
    CHECK(answer.value == QJsonValue(QStringLiteral("72000.00")));
    CHECK(answer.echo == QStringLiteral("72.000,00"));
}

TEST_CASE("a count outside its range names the range", "[ui][wizard]")
{
    Question weeks = question(AnswerKind::Count);
    weeks.least = 0;
    weeks.most = 208;
    CHECK(readTyped(weeks, QStringLiteral("208"), kToday).kind == Kind::Value);
    const auto answer = readTyped(weeks, QStringLiteral("209"), kToday);
    CHECK(answer.kind == Kind::Fault);
    CHECK(answer.sentence.contains(QStringLiteral("da 0 a 208")));
}

TEST_CASE("an amount or a scale outside its range names the range", "[ui][wizard]")
{
    const auto amount =
        readTyped(question(AnswerKind::Amount), QStringLiteral("10.000.000,01"), kToday);
    CHECK(amount.kind == Kind::Fault);
    CHECK(amount.sentence.contains(QStringLiteral("da 0 a 10.000.000")));
    CHECK(amount.sentence.contains(QStringLiteral("10.000.000,01")));
    CHECK(readTyped(question(AnswerKind::Amount), QStringLiteral("10.000.000"), kToday).kind ==
          Kind::Value);
    Question months = question(AnswerKind::Decimal);
    months.least = 0;
    months.most = 24;
    CHECK(readTyped(months, QStringLiteral("24"), kToday).kind == Kind::Value);
    CHECK(readTyped(months, QStringLiteral("24,5"), kToday)
              .sentence.contains(QStringLiteral("da 0 a 24: hai scritto 24,5")));
}

TEST_CASE("question marks are answers of their own on every kind (W12)", "[ui][wizard]")
{
    for (const AnswerKind kind :
         {AnswerKind::Date, AnswerKind::Amount, AnswerKind::Count, AnswerKind::Text}) {
        CHECK(readTyped(question(kind), QStringLiteral("?"), kToday).kind == Kind::Unknown);
        CHECK(readTyped(question(kind), QStringLiteral("??"), kToday).kind == Kind::Declined);
        CHECK(readTyped(question(kind), QStringLiteral("  "), kToday).kind == Kind::Empty);
    }
}

TEST_CASE("an IBAN that does not hold is kept and warned of", "[ui][wizard]")
{
    const Question iban = question(AnswerKind::Text, QStringLiteral("iban"));
    CHECK(readTyped(iban, QStringLiteral("IT60 X054 2811 1010 0000 0123 456"), kToday)
              .sentence.isEmpty());
    CHECK(readTyped(iban, QStringLiteral("IT60X0542811101000000123456"), kToday)
              .note.startsWith(QStringLiteral("Il conto deve essere intestato alla persona")));
    CHECK(readTyped(iban, QStringLiteral("IT61X0542811101000000123456"), kToday)
              .sentence.contains(QStringLiteral("mi aspetto 60")));
    CHECK(readTyped(iban, QStringLiteral("IT60X054281110100000012345"), kToday)
              .sentence.contains(QStringLiteral("qui 26")));
    CHECK(readTyped(iban, QStringLiteral("IT60X05428111010000001234OO"), kToday)
              .sentence.contains(QStringLiteral("resta scritto così")));
    const auto wrong = readTyped(iban, QStringLiteral("IT60X0542811101000000123457"), kToday);
    CHECK(wrong.kind == Kind::Value);
    CHECK_FALSE(wrong.sentence.isEmpty());
}

TEST_CASE("a month is read in the ways people write it, and shown with its year (W13)",
          "[ui][wizard]")
{
    Question month = question(AnswerKind::Month);
    for (const char *typed : {"9/2026", "09/2026", "9/26", "settembre 2026", "sett. 2026",
                              "2026-09", "25/9/2026", "2026-09-01"}) {
        INFO(typed);
        const auto answer = readTyped(month, QString::fromLatin1(typed), kToday);
        CHECK(answer.value == QJsonValue(QStringLiteral("2026-09")));
        CHECK(answer.sentence.isEmpty());
    }
    CHECK(ui::writeTyped(month, QStringLiteral("2026-09")) == QStringLiteral("09/2026"));
    for (const char *typed : {"13/2026", "settembre", "2026"}) {
        INFO(typed);
        const auto answer = readTyped(month, QString::fromLatin1(typed), kToday);
        CHECK(answer.kind == Kind::Fault);
        CHECK(answer.sentence.contains(QStringLiteral("mese")));
    }
}
