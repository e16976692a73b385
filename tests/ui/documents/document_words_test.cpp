#include "tests/support/string_makers.h"

#include "ui/documents/document_words.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace core;
using documents::IntakeFault;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

constexpr qint64 kMega = 1024 * 1024;

}   // namespace

TEST_CASE("every reason to refuse a file has a plain sentence with what to do (W23)",
          "[ui][documents]")
{
    struct Row {
        documents::IntakeRefusal refusal;
        const char *happened;
        const char *toDo;
    };
    const Row rows[] = {
        {{IntakeFault::Unreadable, 0, 0}, "Non riesco a leggere", "Controlla"},
        {{IntakeFault::Empty, 0, 0}, "vuoto", "Scansionalo"},
        {{IntakeFault::TooLarge, 10 * kMega, 14 * kMega}, "14 MB: il massimo è 10 MB", "dividi"},
        {{IntakeFault::Unsupported, 0, 0}, "PDF, JPEG o PNG", "Salva"},
        {{IntakeFault::Encrypted, 0, 0}, "password", "Chiedine una copia"},
        {{IntakeFault::Broken, 0, 0}, "rovinato", "Scaricalo di nuovo"},
        {{IntakeFault::TooManyPixels, 50'000'000, 90'000'000}, "troppo grande", "meno dettaglio"},
        {{IntakeFault::TooManyPages, 300, 301}, "301 pagine: il massimo è 300", "Dividilo"},
    };
    for (const Row &row : rows) {
        const QString said = ui::refusalSentence(row.refusal);
        CAPTURE(said);
        CHECK(said.contains(text(row.happened)));
        CHECK(said.contains(text(row.toDo)));
        CHECK_FALSE(said.contains(QRegularExpression(text("[Ee]rrore|fault|0x|%[0-9]"))));
    }
}

TEST_CASE("every way a disk can fail a paper has a plain sentence with what to do (W23)",
          "[ui][documents]")
{
    struct Row {
        ErrorCode code;
        const char *happened;
        const char *toDo;
    };
    const Row rows[] = {
        {ErrorCode::Io, "disco è pieno", "Libera spazio"},
        {ErrorCode::Conflict, "collega", "di nuovo Tieni"},
        {ErrorCode::Denied, "non si può più cambiare", "integrazione"},
        {ErrorCode::Locked, "bloccato", "Rientra"},
        {ErrorCode::Corrupt, "non è integro", "avvisa il responsabile"},
        {ErrorCode::NotFound, "non è integro", "Riprova"},
    };
    for (const Row &row : rows) {
        const QString said = ui::storeSentence({row.code, text("the English detail")});
        CAPTURE(said);
        CHECK(said.contains(text(row.happened)));
        CHECK(said.contains(text(row.toDo)));
        CHECK_FALSE(said.contains(text("English")));
    }
}

TEST_CASE("what was done to a paper is said in sizes and steps", "[ui][documents]")
{
    documents::Assembled paper;
    paper.sizeBefore = 14 * kMega;
    paper.file.size = 9 * kMega - 100 * 1024;
    paper.done = {200, 70, true};
    CHECK(
        ui::shrunkSentence(paper) ==
        text("Da 14 MB a 8,9 MB: al massimo 200 punti per pollice, in grigio, qualità 70 su 100."));
    CHECK(ui::sizeWords(500) == text("1 kB"));
    CHECK(ui::sizeWords(80 * 1024) == text("80 kB"));
    CHECK(ui::pagesWords(1) == text("1 pagina"));
    CHECK(ui::pagesWords(3) == text("3 pagine"));
}

TEST_CASE("a document's chip says where it stands", "[ui][documents]")
{
    using domain::DocumentState;
    using domain::DocumentStatus;
    using rules::DocumentNeed;
    DocumentState held;
    held.status = DocumentStatus::Attached;
    held.heldSince = QDate(2026, 3, 12);
    CHECK(ui::documentChip(DocumentNeed::Required, held).word == text("Già presente"));
    CHECK(ui::documentChip(DocumentNeed::Required, held, 2).word == text("Da tenere: 2 pagine"));
    CHECK(ui::documentChip(DocumentNeed::Required, {}).word == text("Da portare"));
    CHECK(ui::documentChip(DocumentNeed::CheckedByOffice, {}).word == text("Lo controlliamo noi"));
    CHECK(ui::documentChip(DocumentNeed::DeclarationIsEnough, {}).word == text("Si firma dopo"));
    DocumentState promised;
    promised.status = DocumentStatus::Promised;
    promised.promisedFor = QDate(2026, 12, 2);
    CHECK(ui::documentChip(DocumentNeed::Useful, promised).word == text("Arriverà il 2 dic"));
}
