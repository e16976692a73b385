#include "tests/core/documents/sample_files.h"
#include "tests/support/files.h"
#include "tests/support/string_makers.h"
#include "tests/ui/pages/pages_rig.h"

#include "ui/documents/documents_page.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTableView>

using namespace core;
using domain::DocumentStatus;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Dark points of a picture, its edge left out.
int inkOf(const QImage &page)
{
    int ink = 0;
    for (int y = 2; y < page.height() - 2; ++y)
        for (int x = 2; x < page.width() - 2; ++x)
            ink += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
    return ink;
}

struct Papers {
    Papers()
    {
        rig.startNaspi();
        rig.answerStory();
        rig.show(text("documents"));
        rig.documents->selectDocument(letter);
    }
    QString path(const char *name) { return rig.desk.path() + QLatin1Char('/') + text(name); }
    QString pdf()
    {
        QPdfWriter writer(path("lettera.pdf"));
        QPainter painter(&writer);
        painter.setFont(QFont(qApp->font().family(), 40));   // the desk's own is in pixels
        painter.drawText(1000, 2000, text("Lettera"));
        painter.end();
        return path("lettera.pdf");
    }
    QString refuse(const QString &file)
    {
        QSignalSpy refused(rig.documents, &ui::DocumentsPage::refused);
        rig.documents->attachFile(file);
        rig.waitFor([&] { return refused.count() == 1; });
        CHECK(rig.onDisk().documents.value(letter).attachments.isEmpty());
        CHECK(rig.find<ui::widgets::Strip>(text("documentMessage"))
                  ->words()
                  .contains(text("non è stato aggiunto")));
        CHECK(rig.find(text("attachFile"))->isEnabled());
        return refused.first().first().toString();
    }
    void attach(const QString &file)
    {
        QSignalSpy attached(rig.documents, &ui::DocumentsPage::attached);
        rig.documents->attachFile(file);
        rig.waitFor([&] { return attached.count() == 1; });
    }

    tests::PagesRig rig;
    QString letter = text("lettera_licenziamento");
};

}   // namespace

TEST_CASE("a PDF and a picture are checked, kept sealed and shown", "[ui][documents]")
{
    Papers desk;
    desk.attach(desk.pdf());
    const auto preview = [&] { return desk.rig.find<QLabel>(text("documentPreview"))->pixmap(); };
    desk.rig.waitFor([&] { return !preview().isNull(); });
    CHECK(inkOf(preview().toImage()) > 50);
    QImage photo(640, 480, QImage::Format_RGB32);
    photo.fill(Qt::lightGray);
    REQUIRE(photo.save(desk.path("foto.jpg")));
    desk.attach(desk.path("foto.jpg"));
    const auto state = desk.rig.onDisk().documents.value(desk.letter);
    CHECK(state.status == DocumentStatus::Attached);
    REQUIRE(state.attachments.size() == 2);
    CHECK(state.attachments[0].mediaType == text("application/pdf"));
    CHECK(state.attachments[1].mediaType == text("image/jpeg"));
    // The name of a file may say too much: the item's own title is kept.
    CHECK(state.attachments[0].title == text("Lettera di licenziamento"));
    desk.rig.waitFor([&] { return !preview().isNull() && inkOf(preview().toImage()) == 0; });
}

TEST_CASE("a broken, an encrypted, an empty and a foreign file are refused with what to do",
          "[ui][documents]")
{
    Papers desk;
    tests::writeFile(desk.path("rotto.pdf"), "%PDF-1.7 tagliato");
    CHECK(desk.refuse(desk.path("rotto.pdf")).contains(text("rovinato")));
    tests::writeFile(desk.path("vuoto.pdf"), "");
    CHECK(desk.refuse(desk.path("vuoto.pdf")).contains(text("vuoto")));
    tests::writeFile(desk.path("foglio.docx"), QByteArray("PK\x03\x04", 4) + QByteArray(200, 'x'));
    CHECK(desk.refuse(desk.path("foglio.docx")).contains(text("PDF, JPEG o PNG")));
    CHECK(desk.refuse(desk.path("non-esiste.pdf")).contains(text("Non riesco a leggere")));
    tests::writeFile(desk.path("chiuso.pdf"), tests::encryptedPdf("segreta"));
    CHECK(desk.refuse(desk.path("chiuso.pdf")).contains(text("password")));
}

TEST_CASE("a file of 200 MB is refused at once and the case is as it was", "[ui][documents]")
{
    Papers desk;
    QFile huge(desk.path("enorme.pdf"));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    huge.write("%PDF-1.7\n");
    REQUIRE(huge.resize(200LL * 1024 * 1024));
    huge.close();
    const domain::Case before = desk.rig.onDisk();
    CHECK(desk.refuse(desk.path("enorme.pdf")).contains(text("200 MB")));
    CHECK(desk.rig.onDisk() == before);
}

TEST_CASE("seen in original, promised for a day, taken away again (W15)", "[ui][documents]")
{
    Papers desk;
    desk.rig.find<ui::widgets::KeyButton>(text("seenInOriginal"))->click();
    CHECK(desk.rig.onDisk().documents.value(desk.letter).status == DocumentStatus::SeenInOriginal);
    desk.rig.find<ui::widgets::KeyButton>(text("removeDocument"))->click();
    CHECK(desk.rig.onDisk().documents.value(desk.letter).status == DocumentStatus::Open);

    desk.rig.documents->selectDocument(text("buste_paga"));
    for (const char *wrong : {"1/1/2020", "31/02/2027", "presto"}) {
        CAPTURE(wrong);
        desk.rig.focus(text("promiseDate"));
        desk.rig.press(Qt::Key_A, Qt::ControlModifier);
        desk.rig.type(text(wrong));
        desk.rig.press(Qt::Key_Return);
        CHECK(desk.rig.onDisk().documents.value(text("buste_paga")).status == DocumentStatus::Open);
        CHECK(
            desk.rig.find(text("promiseDate"))->accessibleDescription().startsWith(text("Errore")));
    }
    desk.rig.press(Qt::Key_A, Qt::ControlModifier);
    desk.rig.type(text("2/12/2026"));
    desk.rig.press(Qt::Key_Return);
    const auto promised = desk.rig.onDisk().documents.value(text("buste_paga"));
    CHECK(promised.status == DocumentStatus::Promised);
    CHECK(promised.promisedFor == QDate(2026, 12, 2));
}

TEST_CASE("nobody is asked for what the office checks itself", "[ui][documents]")
{
    Papers desk;
    desk.rig.documents->selectDocument(text("unilav"));
    for (const char *button : {"attachFile", "seenInOriginal", "promiseDate"})
        CHECK_FALSE(desk.rig.isShown(text(button)));
}

TEST_CASE("the arrows pass over the headings of the list", "[ui][documents]")
{
    Papers desk;
    auto *table = desk.rig.find<QTableView>(text("documentsTable"));
    table->setFocus();
    desk.rig.documents->selectDocument(text("iban_intestato"));
    desk.rig.press(Qt::Key_Down);
    CHECK(table->currentIndex().data().toString() == text("Ultime buste paga"));
}

TEST_CASE("a file read while another case is opened stays with the case it was given to",
          "[ui][documents]")
{
    Papers desk;
    const CaseId first = desk.rig.model->current().id;
    desk.rig.documents->attachFile(desk.pdf());
    desk.rig.model->open(desk.rig.desk.draft(desk.rig.desk.person(), text("naspi")));
    desk.rig.waitFor([&] {
        const auto stored = desk.rig.desk.otherConnection()->cases().view(first);
        return stored && stored->documents.value(desk.letter).attachments.size() == 1;
    });
    CHECK(desk.rig.onDisk().documents.isEmpty());
}
