#include "tests/ui/documents/documents_rig.h"

#include "ui/documents/check_lines.h"
#include "ui/documents/page_strip.h"
#include "ui/widgets/strip.h"

#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QThread>

#include <atomic>
#include <memory>

using namespace core;
using domain::DocumentStatus;
using tests::Papers;
using tests::utf8;

namespace {

ui::PageStrip *strip(Papers &desk)
{
    return desk.rig.find<ui::PageStrip>(utf8("pageStrip"));
}

/// Numbers of the pages that are kept, as a reader of PDF sees them.
QList<int> numbersOf(const QByteArray &pdf)
{
    QList<int> numbers;
    for (int page = 0; page < tests::pageCount(pdf); ++page)
        numbers.append(tests::numberOf(tests::drawnPage(pdf, page)));
    return numbers;
}

QStringList numbered(Papers &desk, int count)
{
    QStringList files;
    for (int number = 1; number <= count; ++number)
        files.append(desk.picture(qPrintable(QStringLiteral("pagina%1.png").arg(number)),
                                  tests::cornersPage(number)));
    return files;
}

QString message(Papers &desk)
{
    return desk.rig.find<ui::widgets::Strip>(utf8("documentMessage"))->words();
}

}   // namespace

TEST_CASE("three pictures become one paper in the order given by keys alone", "[ui][documents]")
{
    Papers desk;
    desk.rig.focus(utf8("documentsTable"));
    desk.rig.press(Qt::Key_Return);   // «Aggiungi»
    CHECK(desk.rig.isShown(utf8("noPages")));
    CHECK(QApplication::focusWidget() == desk.rig.find(utf8("addFiles")));
    desk.take(numbered(desk, 3));
    CHECK(strip(desk)->model()->rowCount() == 3);
    desk.rig.focus(utf8("pageStrip"));
    desk.rig.press(Qt::Key_Home);
    desk.rig.press(Qt::Key_Right, Qt::ControlModifier);   // 2 1 3
    CHECK(strip(desk)->current() == 1);
    desk.rig.press(Qt::Key_Right);
    desk.rig.press(Qt::Key_R);   // the third
    desk.keep();
    const auto state = desk.state();
    CHECK(state.status == DocumentStatus::Attached);
    REQUIRE(state.attachments.size() == 1);
    CHECK(state.attachments.first().pages == 3);
    CHECK(state.attachments.first().mediaType == utf8("application/pdf"));
    const QByteArray pdf = desk.keptBytes();
    CHECK(numbersOf(pdf) == QList<int>{2, 1, 3});
    CHECK(tests::cornerColour(tests::drawnPage(pdf, 2), 1).red() > 200);   // turned once
    // Back on the list, on the same document, with nothing waiting.
    CHECK(QApplication::focusWidget() == desk.rig.find(utf8("documentsTable")));
    CHECK(desk.capture().waiting(desk.letter) == 0);
}

TEST_CASE("a page taken away comes back with Ctrl+Z; nothing is with the case before «Tieni»",
          "[ui][documents]")
{
    Papers desk;
    desk.take(numbered(desk, 2));
    desk.rig.focus(utf8("pageStrip"));
    desk.rig.press(Qt::Key_Home);
    desk.rig.press(Qt::Key_Delete);
    CHECK(strip(desk)->model()->rowCount() == 1);
    desk.rig.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(strip(desk)->model()->rowCount() == 2);
    CHECK(desk.state().attachments.isEmpty());
    desk.keep();
    CHECK(numbersOf(desk.keptBytes()) == QList<int>{1, 2});
}

TEST_CASE("every way to arrange pages is a button too", "[ui][documents]")
{
    Papers desk;
    desk.take(numbered(desk, 3));
    strip(desk)->setCurrent(0);
    desk.click("pageAfter");
    desk.click("pageAfter");
    desk.click("pageAfter");    // the last goes no further
    desk.click("pageBefore");   // 2 1 3
    desk.click("rotatePage");
    desk.click("removePage");   // 2 3
    desk.click("undoPage");
    desk.click("undoPage");   // 2 1 3, upright
    desk.keep();
    CHECK(numbersOf(desk.keptBytes()) == QList<int>{2, 1, 3});
}

TEST_CASE("pages wait for their document while another is worked on", "[ui][documents]")
{
    Papers desk;
    desk.take(numbered(desk, 2));
    desk.rig.press(Qt::Key_Escape);
    CHECK(desk.rig.isShown(utf8("documentsTable")));
    auto *table = desk.rig.find<QTableView>(utf8("documentsTable"));
    CHECK(table->currentIndex().siblingAtColumn(1).data().toString() ==
          utf8("Da tenere: 2 pagine"));
    desk.rig.documents->selectDocument(utf8("iban_intestato"));
    desk.take({desk.pdf("conto.pdf")});
    CHECK(strip(desk)->model()->rowCount() == 1);
    desk.keep();
    CHECK(desk.rig.onDisk().documents.value(utf8("iban_intestato")).attachments.size() == 1);
    desk.rig.documents->selectDocument(desk.letter);
    desk.rig.press(Qt::Key_Return);
    CHECK(strip(desk)->model()->rowCount() == 2);
    desk.keep();
    CHECK(desk.state().attachments.first().pages == 2);
}

TEST_CASE("pages of one person are gone when another case is opened", "[ui][documents]")
{
    Papers desk;
    desk.take(numbered(desk, 2));
    desk.rig.model->open(desk.rig.desk.draft(desk.rig.desk.person(), utf8("naspi")));
    CHECK(desk.capture().stack().isEmpty());
    CHECK(desk.capture().waiting(desk.letter) == 0);
    desk.rig.show(utf8("documents"));
    CHECK(desk.rig.isShown(utf8("documentsTable")));
}

TEST_CASE("of several files the good ones are taken and each bad one is named with its reason",
          "[ui][documents]")
{
    Papers desk;
    tests::writeFile(desk.path("rotto.pdf"), "%PDF-1.7 tagliato");
    tests::writeFile(desk.path("chiuso.pdf"), tests::encryptedPdf("segreta"));
    QStringList files = numbered(desk, 2);
    files.insert(1, desk.path("rotto.pdf"));
    files.append(desk.path("chiuso.pdf"));
    desk.take(files);
    CHECK(strip(desk)->model()->rowCount() == 2);
    CHECK(message(desk).contains(utf8("2 file su 4 non aggiunti")));
    CHECK(message(desk).contains(utf8("«rotto.pdf»")));
    CHECK(message(desk).contains(utf8("«chiuso.pdf»")));
    CHECK(message(desk).contains(utf8("password")));
}

TEST_CASE("a paper that had to be made smaller is shown before it is kept", "[ui][documents]")
{
    Papers desk;
    QStringList photos;
    for (quint32 at = 0; at < 2; ++at)
        photos.append(desk.picture(qPrintable(QStringLiteral("foto%1.jpg").arg(at)),
                                   tests::noisyPhoto(3508, 2480, at)));
    desk.take(photos);
    CHECK(desk.rig.textOf(utf8("captureSize")).contains(utf8("lo riduco")));
    QSignalSpy shrunk(&desk.capture(), &ui::Capture::shrunk);
    desk.rig.focus(utf8("pageStrip"));
    desk.rig.press(Qt::Key_Return, Qt::ControlModifier);
    desk.rig.waitFor([&] { return shrunk.count() == 1; });
    CHECK(desk.state().attachments.isEmpty());
    CHECK(message(desk).contains(utf8("l’ho ridotto")));
    CHECK(desk.rig.textOf(utf8("shrunkWords")).contains(utf8("punti per pollice")));
    desk.rig.settle();
    desk.keep();
    REQUIRE(desk.state().attachments.size() == 1);
    CHECK(desk.state().attachments.first().size <= documents::IntakeLimits{}.maxBytes);
    CHECK(desk.state().attachments.first().pages == 2);
}

TEST_CASE("what is under way is stopped by Esc and nothing half is kept", "[ui][documents]")
{
    Papers desk;
    desk.take(numbered(desk, 2));
    desk.rig.focus(utf8("pageStrip"));
    // The worker is held until Esc has been pressed.
    auto held = std::make_shared<std::atomic_bool>(true);
    bool passed = false;
    desk.rig.worker->runPlain<bool>(
        [held] {
            while (*held)
                QThread::msleep(2);
            return true;
        },
        desk.rig.window.get(), [&passed](bool) { passed = true; });
    desk.rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.capture().work() == ui::Capture::Work::Binding);
    CHECK(desk.rig.textOf(utf8("captureBusy")).contains(utf8("Metto insieme")));
    desk.rig.press(Qt::Key_R);   // nothing moves under what is being put together
    CHECK(desk.capture().stack().pages().first().turns == 0);
    desk.rig.press(Qt::Key_Escape);
    CHECK_FALSE(desk.capture().isBusy());
    *held = false;
    desk.rig.waitFor([&] { return passed; });
    desk.rig.settle();
    CHECK(desk.state().attachments.isEmpty());
    CHECK(strip(desk)->model()->rowCount() == 2);
    desk.keep();
    CHECK(desk.state().attachments.size() == 1);
}

TEST_CASE("pages kept before are arranged again in place of the old file", "[ui][documents]")
{
    Papers desk;
    desk.take(numbered(desk, 3));
    desk.keep();
    const AttachmentId old = desk.state().attachments.first().id;
    desk.click("editPages");
    desk.rig.waitFor([&] { return !desk.capture().isBusy(); });
    desk.rig.settle();
    CHECK(strip(desk)->model()->rowCount() == 3);
    strip(desk)->setCurrent(0);
    desk.rig.focus(utf8("pageStrip"));
    desk.rig.press(Qt::Key_Delete);
    desk.keep();
    REQUIRE(desk.state().attachments.size() == 1);
    CHECK(desk.state().attachments.first().id != old);
    CHECK(numbersOf(desk.keptBytes()) == QList<int>{2, 3});
}

TEST_CASE("a page enlarges and closes again by Enter and Esc", "[ui][documents]")
{
    Papers desk;
    desk.take(numbered(desk, 1));
    desk.rig.focus(utf8("pageStrip"));
    desk.rig.press(Qt::Key_Return);
    CHECK(desk.rig.isShown(utf8("enlargedPage")));
    desk.rig.press(Qt::Key_Escape);
    CHECK_FALSE(desk.rig.isShown(utf8("enlargedPage")));
    CHECK(QApplication::focusWidget() == strip(desk));
}

TEST_CASE("with a scanner F4 scans, and each page falls in line; the original is then here",
          "[ui][documents]")
{
    Papers desk;
    CHECK_FALSE(desk.rig.isShown(utf8("noScanner")));
    QSignalSpy wanted(desk.rig.documents, &ui::DocumentsPage::scanWanted);
    desk.rig.documents->setScannerPresent(true);
    desk.rig.documents->chooseFile();
    CHECK(wanted.count() == 1);
    for (int number = 1; number <= 3; ++number) {
        QImage page = tests::cornersPage(number);
        page.setDotsPerMeterX(7874);
        page.setDotsPerMeterY(7874);
        desk.rig.documents->addScannedPage(page);
    }
    desk.rig.waitFor(
        [&] { return !desk.capture().isBusy() && desk.capture().stack().size() == 3; });
    CHECK(desk.capture().look(0).dpi == 200);
    desk.rig.focus(utf8("pageStrip"));
    desk.keep();
    CHECK(desk.state().original == domain::OriginalPaper::AtDesk);
    CHECK(numbersOf(desk.keptBytes()) == QList<int>{1, 2, 3});
    desk.rig.documents->scanFailed(utf8("Carta inceppata: toglila e riprova."));
    CHECK(message(desk).contains(utf8("Carta inceppata")));
}

TEST_CASE("without a scanner the panel says so and F4 opens files beside the desk",
          "[ui][documents]")
{
    Papers desk;
    desk.rig.documents->chooseFile();
    CHECK(desk.rig.isShown(utf8("noScanner")));
    auto *dialog = desk.rig.documents->findChild<QWidget *>(utf8("filesDialog"));
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->isModal());
    dialog->close();
}

TEST_CASE("a disk that does not take it is said, and the pages are still there", "[ui][documents]")
{
    Papers desk;
    desk.take(numbered(desk, 2));
    // A file where the folder of sealed files should be: nothing can be written below it.
    const QString folder = desk.rig.desk.path() + utf8("/attachments");
    const bool there = QDir(folder).exists();
    REQUIRE((!there || QDir().rename(folder, folder + utf8("-via"))));
    tests::writeFile(folder, "");
    QSignalSpy refused(desk.rig.documents, &ui::DocumentsPage::refused);
    desk.rig.focus(utf8("pageStrip"));
    desk.rig.press(Qt::Key_Return, Qt::ControlModifier);
    desk.rig.waitFor([&] { return refused.count() == 1; });
    CHECK(message(desk).contains(utf8("Le pagine sono ancora qui")));
    CHECK(message(desk).contains(utf8("disco")));
    CHECK(desk.state().attachments.isEmpty());
    CHECK(strip(desk)->model()->rowCount() == 2);
    REQUIRE(QFile::remove(folder));
    REQUIRE((!there || QDir().rename(folder + utf8("-via"), folder)));
    desk.rig.settle();
    desk.keep();
    CHECK(desk.state().attachments.size() == 1);
}

TEST_CASE("what can be seen of a page without reading it is said", "[ui][documents]")
{
    QImage blank(300, 400, QImage::Format_RGB32);
    blank.fill(QColor(250, 250, 245));
    CHECK(ui::isBlank(blank));
    CHECK_FALSE(ui::isBlank(tests::cornersPage(5)));
    ui::PageLook look{blank, 90, true};
    const auto checks = ui::checksOf(look);
    REQUIRE(checks.size() == 2);
    CHECK_FALSE(checks[0].good);
    CHECK_FALSE(checks[1].good);
    look = {tests::cornersPage(5), 200, false};
    REQUIRE(ui::checksOf(look).size() == 1);
    CHECK(ui::checksOf(look).first() ==
          ui::PageCheck{true, utf8("Si legge bene, 200 punti per pollice")});
    CHECK_FALSE(ui::checksOf({}).first().good);
}

TEST_CASE("the focus stays where it is while files are read, and finds its way when pages go",
          "[ui][documents]")
{
    Papers desk;
    desk.take(numbered(desk, 1));
    CHECK(QApplication::focusWidget() == desk.rig.find(utf8("addFiles")));
    desk.rig.focus(utf8("pageStrip"));
    desk.rig.press(Qt::Key_Delete);
    CHECK(desk.rig.isShown(utf8("noPages")));
    CHECK(QApplication::focusWidget() == desk.rig.find(utf8("addFiles")));
    desk.rig.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(message(desk).contains(utf8("nessuna pagina")));
    CHECK(desk.state().status == DocumentStatus::Open);
    desk.click("undoPage");
    CHECK(strip(desk)->model()->rowCount() == 1);
}
