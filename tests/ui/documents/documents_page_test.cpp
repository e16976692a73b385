#include "tests/ui/documents/documents_rig.h"

#include "ui/widgets/action_bar.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/table_style.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace core;
using domain::DocumentStatus;
using domain::OriginalPaper;
using tests::Papers;

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
    desk.attach(desk.picture("foto.jpg", photo));
    const auto state = desk.state();
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
    CHECK(desk.rig.onDisk().documents == before.documents);
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

TEST_CASE("groups say what they mean; what the office checks has no button", "[ui][documents]")
{
    Papers desk;
    auto *table = desk.rig.find<QTableView>(text("documentsTable"));
    QMap<QString, QString> meanings;
    QMap<QString, QString> buttons;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex title = table->model()->index(row, 0);
        if (title.data(ui::widgets::GroupRole).toBool())
            meanings[title.data().toString()] = title.data(ui::widgets::MeaningRole).toString();
        QWidget *holder = table->indexWidget(title.siblingAtColumn(2));
        buttons[title.data().toString()] =
            holder ? holder->findChild<ui::widgets::KeyButton *>()->text() : QString();
    }
    CHECK(meanings.value(text("Necessario")) == text("senza questi l’ufficio non decide"));
    CHECK(meanings.value(text("Lo verifica l’ufficio")) == text("non serve portarlo"));
    CHECK(buttons.value(text("Lettera di licenziamento")) == text("Aggiungi"));
    const QModelIndexList office = table->model()->match(
        table->model()->index(0, 0), Qt::DisplayRole, text("UniLav"), 1, Qt::MatchContains);
    REQUIRE(office.size() == 1);
    CHECK(table->indexWidget(office.first().siblingAtColumn(2)) == nullptr);
}

TEST_CASE("what was taken away is put back whole by Ctrl+Z", "[ui][documents]")
{
    Papers desk;
    desk.attach(desk.pdf());
    const QByteArray before = desk.keptBytes();
    desk.click("removeDocument");
    desk.rig.waitFor([&] { return desk.state().status == DocumentStatus::Open; });
    desk.rig.settle();
    CHECK(desk.state().attachments.isEmpty());
    CHECK(desk.rig.find<ui::widgets::Strip>(text("documentMessage"))
              ->words()
              .contains(text("Tolto: Lettera di licenziamento")));
    desk.rig.focus(text("documentsTable"));
    desk.rig.press(Qt::Key_Z, Qt::ControlModifier);
    desk.rig.waitFor([&] { return desk.state().status == DocumentStatus::Attached; });
    CHECK(desk.keptBytes() == before);

    desk.rig.documents->selectDocument(text("buste_paga"));
    REQUIRE(
        desk.rig.model->setDocument(text("buste_paga"), DocumentStatus::Promised, {2026, 12, 2}));
    desk.click("removeDocument");
    CHECK(desk.rig.onDisk().documents.value(text("buste_paga")).status == DocumentStatus::Open);
    desk.click("putBack");
    CHECK(desk.rig.onDisk().documents.value(text("buste_paga")).promisedFor == QDate(2026, 12, 2));
}

TEST_CASE("an original that lies here is ticked when it is given back", "[ui][documents]")
{
    Papers desk;
    desk.take({desk.pdf()});
    desk.rig.find<QCheckBox>(text("originalHere"))->click();
    desk.keep();
    CHECK(desk.state().original == OriginalPaper::AtDesk);
    auto *returned = desk.rig.find<QCheckBox>(text("originalReturned"));
    CHECK_FALSE(returned->isChecked());
    returned->click();
    CHECK(desk.state().original == OriginalPaper::Returned);
    CHECK(desk.rig.find<QTableView>(text("documentsTable"))
              ->currentIndex()
              .data(ui::widgets::SecondLineRole)
              .toString()
              .contains(text("originale restituito")));
}

TEST_CASE("a paper given for an earlier case is offered with its day and used by one button",
          "[ui][documents]")
{
    Papers desk;
    desk.attach(desk.pdf());
    const QDate taken = desk.rig.desk.clock.today();
    desk.rig.desk.clock.advance(std::chrono::hours(24 * 5));
    desk.rig.model->open(desk.rig.desk.draft(desk.rig.elena(), text("naspi")));
    desk.rig.answerStory();
    desk.rig.show(text("documents"));
    desk.rig.documents->selectDocument(desk.letter);
    desk.rig.waitFor(
        [&] { return desk.rig.isShown(text("useEarlier")) || !desk.rig.failures.isEmpty(); });
    for (const Error &error : desk.rig.failures)
        FAIL(error.detail.toStdString());
    CHECK(desk.rig.textOf(text("earlierWords")).contains(text("24 novembre 2026")));
    QSignalSpy attached(desk.rig.documents, &ui::DocumentsPage::attached);
    desk.click("useEarlier");
    desk.rig.waitFor([&] { return attached.count() == 1; });
    CHECK(desk.state().heldSince == taken);
    CHECK_FALSE(desk.rig.isShown(text("useEarlier")));
}

TEST_CASE("a missing document says what, why, where, what to say, and prints on the sheet (W15)",
          "[ui][documents]")
{
    Papers desk;
    CHECK(desk.rig.textOf(text("documentExplanation")).contains(text("perché è finito il lavoro")));
    CHECK(desk.rig.textOf(text("documentWhere")).contains(text("gratis")));
    CHECK(
        desk.rig.textOf(text("documentSay")).contains(text("Mi serve questo documento: Lettera")));
    REQUIRE(
        desk.rig.model->setDocument(text("buste_paga"), DocumentStatus::Promised, {2026, 12, 1}));
    QList<ui::MissingSheet> sheets;
    QObject::connect(desk.rig.documents, &ui::DocumentsPage::missingSheetWanted, desk.rig.documents,
                     [&](const ui::MissingSheet &sheet) { sheets.append(sheet); });
    desk.click("missingSheet");
    REQUIRE(sheets.size() == 1);
    const ui::MissingSheet sheet = sheets.first();
    CHECK(sheet.comeBack == QDate(2026, 12, 1));
    CHECK(sheet.deadline == QDate(2026, 12, 2));
    QStringList ids;
    for (const ui::MissingDocument &item : sheet.items)
        ids.append(item.id);
    CHECK(ids.contains(desk.letter));
    CHECK(ids.contains(text("buste_paga")));
    CHECK_FALSE(ids.contains(text("unilav")));
    CHECK_FALSE(sheet.checkedByOffice.isEmpty());

    // Brought: no longer missing.
    desk.attach(desk.pdf());
    desk.click("missingSheet");
    REQUIRE(sheets.size() == 2);
    for (const ui::MissingDocument &item : sheets.last().items)
        CHECK(item.id != desk.letter);
}

TEST_CASE("with the last day near, sending now and documents later is offered (W17)",
          "[ui][documents]")
{
    Papers desk;   // 24 November, last day 2 December
    CHECK(desk.rig.find<ui::widgets::Strip>(text("sendNowStrip"))
              ->words()
              .contains(text("2 dicembre 2026")));
    QSignalSpy wanted(desk.rig.documents, &ui::DocumentsPage::sendNowWanted);
    desk.click("sendNow");
    CHECK(wanted.count() == 1);
    for (const rules::Document &document : desk.rig.model->documents())
        if (document.need == rules::DocumentNeed::Required)
            REQUIRE(desk.rig.model->setDocument(document.id, DocumentStatus::SeenInOriginal));
    CHECK_FALSE(desk.rig.isShown(text("sendNowStrip")));
}

TEST_CASE("who saw a paper and when is said with their name, as on the page of the case",
          "[ui][documents]")
{
    Papers desk;
    desk.click("seenInOriginal");
    const auto line = [&] {
        return desk.rig.find<QTableView>(text("documentsTable"))
            ->currentIndex()
            .data(ui::widgets::SecondLineRole)
            .toString();
    };
    CHECK(line().startsWith(text("visto da Paola Riva, oggi ")));
}
