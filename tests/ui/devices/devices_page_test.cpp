#include "core/devices/barcode.h"
#include "tests/support/clipping.h"
#include "tests/support/files.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/screenshot.h"
#include "tests/support/string_makers.h"
#include "ui/devices/desk_devices.h"
#include "ui/devices/device_row.h"
#include "ui/devices/device_words.h"
#include "ui/devices/devices_page.h"
#include "ui/devices/read_panel.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace core;
using devices::CardFault;
using devices::CardReaderState;
using devices::ScanFault;
using ui::DeskDevices;

namespace {

const char *kZone = "C<ITACA00000AA4<<<<<<<<<<<<<<<\n6412308F2212304ITA<<<<<<<<<<<0\n"
                    "ROSSI<<BIANCA<<<<<<<<<<<<<<<<<";

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

devices::HealthCard card(const char *surname, const char *name, const char *code)
{
    devices::HealthCard made;
    made.issuer = text("6030");
    made.expiresOn = QDate(2029, 3, 1);
    made.surname = text(surname);
    made.name = text(name);
    made.bornOn = QDate(1979, 2, 11);
    made.sex = domain::Sex::Male;
    made.fiscalCode = text(code);
    made.residencePlaceCode = text("F205");
    made.address = text("VIA DELLE ROSE 1");
    return made;
}

/// The page in its frame, with simulated devices, today being 24 November 2026.
class Rig {
public:
    explicit Rig(DeskDevices::Kind kind = DeskDevices::Kind::Simulated, bool training = true)
        : places(identity::builtInPlaces()), devices(kind)
    {
        if (training)
            samples = {card("ROSSI", "MARIO", "RSSMRA79B11C566R"),
                       card("D’ANGELO", "NICOLÒ", "DNGNCL01B28G273I")};
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
        page = new ui::DevicesPage(devices, places, clock, samples);
        window.addRailEntry({text("devices"), text("Dispositivi"), text("scan")});
        window.addPage({text("devices"), text("Dispositivi"), page, nullptr, text("devices")});
        window.resize(1280, 720);
        window.show();
        window.showPage(text("devices"));
        devices.start();
        settle();
    }
    ~Rig()
    {
        QThreadPool::globalInstance()->waitForDone();
        settle();
        ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    }

    void settle()
    {
        for (int turn = 0; turn < 3; ++turn)
            QApplication::processEvents();
    }
    template <class T = QWidget>
    T *find(const char *name)
    {
        INFO(name);
        auto *found = window.findChild<T *>(text(name));
        REQUIRE(found);
        return found;
    }
    void press(const char *name)
    {
        auto *button = find<QPushButton>(name);
        REQUIRE(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        settle();
    }
    QString words(const char *name) { return find<QLabel>(name)->text(); }
    QString message() { return find<ui::widgets::Strip>("readMessage")->words(); }
    template <class Claim>
    void waitFor(Claim claim)
    {
        QElapsedTimer timer;
        timer.start();
        while (!claim() && timer.elapsed() < 10000)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
        REQUIRE(claim());
    }

    tests::FixedClock clock{QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC)};
    identity::PlaceFile places;
    DeskDevices devices;
    QList<devices::HealthCard> samples;
    ui::MainWindow window;
    ui::DevicesPage *page;
};

}   // namespace

TEST_CASE("a health card put in is told at once, with its address as a proposal", "[ui][devices]")
{
    Rig rig;
    QSignalSpy read(rig.page, &ui::DevicesPage::personRead);
    CHECK(rig.words("chipState") == text("Pronto: inserisci una tessera."));
    rig.press("insertCard");
    REQUIRE(read.size() == 1);
    const auto reading = read.first().first().value<ui::PersonReading>();
    CHECK(reading.code == text("RSSMRA79B11C566R"));
    CHECK(reading.proposal.surname == text("Rossi"));
    CHECK(reading.proposal.name == text("Mario"));
    CHECK(reading.proposal.bornOn == QDate(1979, 2, 11));
    CHECK(reading.proposal.birthPlaceCode == text("C566"));
    CHECK(reading.proposal.residence == text("Via Delle Rose 1, Milano"));
    REQUIRE(reading.proposal.identifiers.size() == 1);
    CHECK(reading.proposal.identifiers.first().checked);
    CHECK(reading.doubts.join(QLatin1Char(' ')).contains(text("chiedi se vale ancora")));
    CHECK(rig.words("chipState") == text("Tessera letta: si può togliere."));
    CHECK(rig.words("readWho") == text("Mario Rossi"));
    rig.press("removeCard");
    CHECK(rig.words("chipState") == text("Pronto: inserisci una tessera."));
}

TEST_CASE("the test of the chip reader reads a card and opens nobody", "[ui][devices]")
{
    Rig rig;
    QSignalSpy read(rig.page, &ui::DevicesPage::personRead);
    rig.press("chipTest");
    CHECK(rig.words("chipResult") == text("Inserisci adesso una tessera."));
    rig.find<QComboBox>("sampleCards")->setCurrentIndex(1);
    rig.press("insertCard");
    CHECK(rig.words("chipResult") ==
          text("Letta la tessera di Nicolò D’Angelo, codice DNGNCL01B28G273I."));
    CHECK(read.isEmpty());
    rig.press("insertSpoilt");
    CHECK(rig.words("chipResult")
              .contains(text("Non riesco a leggere la tessera. I dati sono al "
                             "sicuro.")));
}

TEST_CASE("a card through the keyboard is the test's while it waits, and nobody's after",
          "[ui][devices]")
{
    Rig rig(DeskDevices::Kind::Simulated, false);   // no sample: the test waits for a hand
    CHECK_FALSE(rig.page->takeBurst(text("RSSMRA79B11C566R")));
    rig.press("wedgeTest");
    CHECK(rig.words("wedgeResult") == text("Passa adesso una tessera sotto il lettore."));
    CHECK(rig.find<QPushButton>("wedgeTest")->text() == text("Ferma"));
    CHECK(rig.page->takeBurst(text("VRDGFRSUCLTHRLMU")));   // omocodia
    CHECK(rig.words("wedgeResult") == text("Letto VRDGFRSUCLTHRLMU: il codice torna."));
    CHECK_FALSE(rig.page->takeBurst(text("VRDGFRSUCLTHRLMU")));
    rig.press("wedgeTest");
    CHECK(rig.page->takeBurst(text("RSSMRA79B11C566X")));
    CHECK(rig.words("wedgeResult").contains(text("mi aspetto R, leggo X")));
    rig.press("wedgeTest");
    rig.press("wedgeTest");   // stopped
    CHECK_FALSE(rig.page->takeBurst(text("RSSMRA79B11C566R")));
}

TEST_CASE("the simulated bar code goes through the picture and back", "[ui][devices]")
{
    Rig rig;
    rig.press("wedgeTest");
    CHECK(rig.words("wedgeResult") == text("Letto RSSMRA79B11C566R: il codice torna."));
}

TEST_CASE("the test of the scanner gets a page and says what it is", "[ui][devices]")
{
    Rig rig;
    rig.press("scannerTest");
    rig.waitFor([&] { return !rig.words("scannerResult").contains(text("Metti un foglio")); });
    CHECK(rig.words("scannerResult") ==
          text("È arrivata una pagina di 1654 × 2339 punti, in grigio, 200 punti per pollice."));
    CHECK(rig.find<QPushButton>("scannerTest")->text() == text("Prova"));
}

TEST_CASE("the test of the printer makes a sheet even without a printer", "[ui][devices]")
{
    Rig rig;
    CHECK(rig.words("printerState").contains(text("PDF")));
    rig.press("printerTest");
    rig.waitFor([&] { return !rig.words("printerResult").contains(text("Preparo")); });
    CHECK(rig.words("printerResult").contains(text("è diventato un PDF")));
}

TEST_CASE("the back of an identity card is read from its lines, and searched only when told to",
          "[ui][devices]")
{
    Rig rig;
    QSignalSpy read(rig.page, &ui::DevicesPage::personRead);
    auto *lines = rig.find<QPlainTextEdit>("mrzText");
    lines->setPlainText(text(kZone));
    rig.press("readText");
    CHECK(rig.words("readWho") == text("Bianca Rossi"));
    CHECK(rig.words("readDetails").contains(text("nascita 30/12/1964")));
    CHECK(rig.words("readDetails").contains(text("documento CA00000AA")));
    CHECK(rig.message().contains(text("È scaduto il 30/12/2022.")));
    CHECK(read.isEmpty());
    CHECK(rig.find("searchRead")->hasFocus());
    rig.press("searchRead");
    REQUIRE(read.size() == 1);
    const auto reading = read.first().first().value<ui::PersonReading>();
    CHECK(reading.code.isEmpty());
    CHECK(reading.searchWords() == text("Rossi Bianca 30/12/1964"));
    CHECK(reading.proposal.sex == domain::Sex::Female);
}

TEST_CASE("lines with a mistake say which line to look at, and read nobody", "[ui][devices]")
{
    Rig rig;
    auto *lines = rig.find<QPlainTextEdit>("mrzText");
    const auto said = [&](const QString &typed) {
        lines->setPlainText(typed);
        rig.press("readText");
        CHECK_FALSE(rig.find("searchRead")->isVisible());
        return rig.message();
    };
    CHECK(said(QString()).contains(text("Scrivi o incolla le tre righe")));
    CHECK(said(text(kZone).left(50)).contains(text("tre righe di 30 caratteri")));
    CHECK(said(text(kZone).replace(text("6412308"), text("6412307")))
              .contains(text("data di nascita non torna")));
    CHECK(said(text("bianca rossi")).contains(text("tre righe di 30 caratteri")));
    CHECK(said(text("STP1234567890123")).size() > 20);
}

TEST_CASE("a photo of a bar code is read off the window, a broken file is told", "[ui][devices]")
{
    Rig rig;
    const QTemporaryDir folder;
    const QString photo = folder.filePath(text("foto.png"));
    REQUIRE(devices::drawBarcode({devices::BarcodeKind::Code39, text("RSSMRA79B11C566R")})
                ->save(photo));
    rig.page->reading().readPhoto(photo);
    rig.waitFor([&] { return rig.find("searchRead")->isVisible(); });
    CHECK(rig.words("readWho") == text("RSSMRA79B11C566R"));
    CHECK(rig.words("readDetails").contains(text("luogo Cesano Maderno")));

    const QString broken = folder.filePath(text("rotta.png"));
    tests::writeFile(broken, tests::readFile(photo).left(60));
    rig.page->reading().readPhoto(broken);
    rig.waitFor([&] { return !rig.message().contains(text("Leggo la foto")); });
    CHECK(rig.message().contains(text("non è una foto che so aprire")));

    const QString receipt = folder.filePath(text("ricevuta.png"));
    REQUIRE(devices::drawBarcode({devices::BarcodeKind::Qr, text("SP-0042")})->save(receipt));
    rig.page->reading().readPhoto(receipt);
    rig.waitFor([&] { return !rig.message().contains(text("Leggo la foto")); });
    CHECK(rig.message().contains(text("SP-0042")));
}

TEST_CASE("real devices that are not there are told in words, and the switch brings the simulated "
          "ones",
          "[ui][devices]")
{
    qputenv("PCSCLITE_CSOCK_NAME", QTemporaryDir().filePath(text("none")).toLocal8Bit());
    qputenv("CUPS_SERVER", QTemporaryDir().filePath(text("none")).toLocal8Bit());
    Rig rig(DeskDevices::Kind::Real);
    rig.waitFor([&] { return rig.words("chipState").contains(text("Scrivi il codice")); });
    rig.waitFor([&] { return rig.words("printerState").contains(text("Nessuna stampante")); });
    CHECK_FALSE(rig.find("insertCard")->isVisible());
    rig.press("chipTest");
    CHECK(rig.words("chipResult").contains(text("Scrivi il codice")));
    rig.find<QCheckBox>("simulate")->setChecked(true);
    rig.settle();
    CHECK(rig.devices.kind() == DeskDevices::Kind::Simulated);
    CHECK(rig.find("insertCard")->isVisible());
    CHECK(rig.words("chipState") == text("Pronto: inserisci una tessera."));
}

TEST_CASE("outside of the training there is no simulator", "[ui][devices]")
{
    Rig rig(DeskDevices::Kind::Simulated, false);
    CHECK(rig.window.findChild<QCheckBox *>(text("simulate")) == nullptr);
}

TEST_CASE("every state and fault has a sentence of its own", "[ui][devices]")
{
    QSet<QString> said;
    for (int i = 0; i <= static_cast<int>(CardReaderState::CardBad); ++i)
        said.insert(ui::cardStateSentence(static_cast<CardReaderState>(i)));
    CHECK(said.size() == 7);
    for (int i = 0; i <= static_cast<int>(CardFault::InUse); ++i)
        said.insert(ui::cardSentence(static_cast<CardFault>(i)));
    CHECK(said.size() == 12);
    for (int i = 0; i <= static_cast<int>(ScanFault::Failed); ++i)
        said.insert(ui::scanSentence(static_cast<ScanFault>(i)));
    CHECK(said.size() == 20);
    for (int i = 0; i <= static_cast<int>(identity::MrzFault::ImpossibleExpiry); ++i)
        said.insert(ui::mrzSentence(static_cast<identity::MrzFault>(i)));
    for (int i = 0; i <= static_cast<int>(identity::MrzDoubt::NameSeparator); ++i)
        said.insert(ui::mrzDoubtSentence(static_cast<identity::MrzDoubt>(i)));
    CHECK(said.size() == 35);
    CHECK_FALSE(said.contains(QString()));
    devices::PrintQueue queue{
        text("Sala"), {}, devices::QueueState::Stopped, {text("media-empty")}};
    CHECK(ui::queueSentence(queue) == text("Sala: ferma, manca la carta."));
}

TEST_CASE("the page of devices fits at every size, by keyboard alone", "[ui][devices][look]")
{
    Rig rig;
    rig.find<QPlainTextEdit>("mrzText")->setPlainText(text(kZone));
    rig.press("readText");
    rig.press("chipTest");
    rig.press("wedgeTest");
    struct Look {
        ui::theme::Mode mode;
        int scale;
        const char *name;
    };
    for (const Look &look :
         {Look{ui::theme::Mode::Light, 100, "100"}, Look{ui::theme::Mode::Light, 200, "200"},
          Look{ui::theme::Mode::Dark, 100, "dark-100"}}) {
        ui::theme::applyTheme(*qApp, look.mode, look.scale);
        rig.window.resize(1280, 720);
        rig.settle();
        INFO(look.name);
        const QImage image =
            tests::screenshot(rig.window, QStringLiteral("page-devices-%1").arg(text(look.name)));
        CHECK(image.size() == QSize(1280, 720));
        CHECK(tests::clippedTexts(&rig.window).join(QLatin1Char('\n')) == QString());
        CHECK(tests::namelessWidgets(rig.page).join(QLatin1Char('\n')) == QString());
        for (const QScrollArea *area : rig.window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget())
                CHECK(area->widget()->width() <= area->viewport()->width());
        }
    }
    ui::theme::applyTheme(*qApp, ui::theme::Mode::Light, 100);
    rig.window.resize(1280, 720);
    rig.settle();
    // Tab reaches every test and the reading panel.
    rig.find("wedgeTest")->setFocus();
    QSet<QString> reached;
    for (int step = 0; step < 40; ++step) {
        if (QApplication::focusWidget())
            reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(&rig.window, Qt::Key_Tab);
    }
    for (const char *name : {"wedgeTest", "chipTest", "scannerTest", "printerTest", "simulate",
                             "sampleCards", "insertCard", "mrzText", "readText", "choosePhoto"}) {
        INFO(name);
        CHECK(reached.contains(text(name)));
    }
}
