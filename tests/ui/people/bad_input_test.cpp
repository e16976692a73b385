#include "tests/support/string_makers.h"

#include "ui/people/code_words.h"
#include "ui/people/contact_words.h"
#include "ui/wizard/typed_answer.h"

using namespace core;

namespace {

const QDate kToday(2026, 11, 24);

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const identity::Places &places()
{
    static const identity::PlaceFile file(identity::builtInPlaces());
    return **file.places();
}

QString code(const char *typed)
{
    return ui::codeSentence(identity::checkIdentityCode(text(typed), places(), kToday));
}

struct Row {
    const char *typed;
    const char *said;   // part of the sentence; empty: nothing is said
};

void check(const QList<Row> &rows, QString (*sentence)(const char *))
{
    for (const Row &row : rows) {
        const QString words = sentence(row.typed);
        INFO(row.typed << ": " << words.toStdString());
        if (*row.said)
            CHECK(words.contains(text(row.said)));
        else
            CHECK(words.isEmpty());
    }
}

}   // namespace

TEST_CASE("every code that does not fit has its sentence in Italian", "[ui][people]")
{
    check({{"RSSMRA79B11C566R", ""},
           {"VRDGFR68C07H50MX", ""},
           {"VRDGFRSUCLTHRLMU", ""},
           {"12345678903", "Codice provvisorio di 11 cifre: va bene così."},
           {"RSSMRA79B11C566P", "mi aspetto R, leggo P"},
           {"12345678904", "L’ultima cifra non torna: mi aspetto 3, leggo 4."},
           {"RSSMRA79B11C56R", "numero giusto di caratteri"},
           {"RSSMRA79F11C566R", "un carattere che in quel posto non può stare"},
           {"RSSMRA79B35C566G", "il giorno di nascita è impossibile"},
           {"RSSMRA79B30C566U", "la data di nascita non esiste nel calendario"},
           {"VRDGFR6UC07H501R", "Le lettere di omocodia non partono da destra"},
           {"STP0580011234567", "È un codice sanitario STP o ENI"},
           {"ENI0580011234567", "qui non va conservato"}},
          code);
    CHECK(code("RSSMRA79B11C566P").contains(text("da verificare")));
}

TEST_CASE("a place that had ended or is not listed is said and refused nowhere", "[ui][people]")
{
    // A012 is Abetone, which ended at the end of 2016; a birth of 2018 cannot have it.
    const auto check = identity::checkFiscalCode(text("RSSMRA18B11A012W"), places(), kToday);
    CHECK(check.faults.contains(identity::CodeFault::PlaceCeased));
    CHECK(code("RSSMRA18B11A012W").contains(text("non esisteva più")));
    CHECK(code("RSSMRA79B11Z999F").contains(text("non è nel nostro elenco")));
}

TEST_CASE("a birth that may be of two centuries is asked, not guessed", "[ui][people]")
{
    const auto check = identity::checkFiscalCode(text("RSSMRA20B11H501G"), places(), kToday);

    CHECK(check.possibleBirthDates.size() == 2);
    CHECK_FALSE(check.bornOn().isValid());
    CHECK(code("RSSMRA20B11H501G").contains(text("due secoli")));
}

TEST_CASE("every telephone number that does not fit has its sentence", "[ui][people]")
{
    check({{"333 1234418", ""},
           {"+40 722 123 456", ""},
           {"333 12", "troppo corto"},
           {"333 1234418 99 88 77", "troppo lungo"},
           {"+999 333 1234418", "non è di nessun Paese"},
           {"casa della sorella", "Non sembra un numero di telefono"}},
          [](const char *typed) { return ui::phoneSentence(identity::checkPhone(text(typed))); });
}

TEST_CASE("every e-mail address that does not fit has its sentence", "[ui][people]")
{
    check({{"elena@example.it", ""},
           {"elena.example.it", "ci vuole la chiocciola"},
           {"elena@@example.it", "più di una chiocciola"},
           {"elena marini@example.it", "non ci sono spazi"},
           {"@example.it", "Manca il nome"},
           {"elena@example", "Dopo la chiocciola"},
           {"elena,m@example.it", "un segno che"},
           {"elena@gmial.com", "Voleva dire elena@gmail.com?"}},
          [](const char *typed) { return ui::emailSentence(identity::checkEmail(text(typed))); });
}

TEST_CASE("every CAP and comune that does not fit has its sentence", "[ui][people]")
{
    check({{"00118", ""},
           {"118", "lo zero davanti: 00118?"},
           {"0O118", "cinque cifre, senza lettere"},
           {"001187", "di troppo"}},
          [](const char *typed) {
              return ui::postcodeSentence(identity::checkPostcode(text(typed)));
          });
    check({{"Roma", ""},
           {"Roma (RM)", ""},
           {"Abetone", "non c’è più"},
           {"Paperopoli", "non è nel nostro elenco"}},
          [](const char *typed) { return ui::comuneSentence(text(typed), places()); });
}

TEST_CASE("an IBAN says what is wrong, stays as typed, and must be of who asks", "[ui][people]")
{
    core::rules::Question question;
    question.key = text("iban");
    const auto read = [&](const char *typed) {
        return ui::readTyped(question, text(typed), kToday);
    };
    const QList<Row> rows = {{"IT60X0542811101000000123456", ""},
                             {"DE89370400440532013000", ""},
                             {"IT61X0542811101000000123456", "mi aspetto 60"},
                             {"IT60Y0542811101000000123456", "non torna"},
                             {"IT60X054281110100000012345", "qui 26"},
                             {"IT60X05428111010A0000123456", "non torna"}};
    for (const Row &row : rows) {
        INFO(row.typed);
        const ui::TypedAnswer answer = read(row.typed);
        CHECK(answer.kind == ui::TypedAnswer::Kind::Value);
        CHECK(answer.sentence.contains(text(row.said)));
        CHECK(answer.sentence.isEmpty() == (*row.said == 0));
        CHECK(answer.note.contains(text("intestato alla persona che chiede")));
    }
}
