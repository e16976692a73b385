#include "ui/devices/devices_page.h"

#include "core/devices/barcode.h"
#include "core/identity/identity_code.h"
#include "ui/devices/desk_devices.h"
#include "ui/devices/device_row.h"
#include "ui/devices/device_words.h"
#include "ui/devices/printer_test.h"
#include "ui/devices/read_panel.h"
#include "ui/people/code_words.h"
#include "ui/widgets/folding_columns.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using devices::CardReaderState;
using theme::Token;
using theme::Type;

namespace {

/// How long a test waits for somebody to put a card in.
constexpr int kPatienceMs = 20000;
constexpr int kSideAt100 = 380;

}   // namespace

DevicesPage::DevicesPage(DeskDevices &devices, const identity::PlaceFile &places,
                         const Clock &clock, const QList<devices::HealthCard> &samples,
                         QWidget *parent)
    : QWidget(parent), m_devices(devices), m_places(places), m_clock(clock), m_samples(samples)
{
    setObjectName(QStringLiteral("devicesPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(widgets::kPageSide, widgets::kPageTop, widgets::kPageSide, 0);
    head->setSpacing(4);
    auto *title = new widgets::TextLabel(tr("Dispositivi"), Type::Title);
    title->setStrong(true);
    auto *note = new widgets::TextLabel(tr("Nessuno è obbligatorio: scrivere funziona sempre."),
                                        Type::Second, Token::Muted);
    note->setWordWrap(true);
    head->addWidget(title);
    head->addWidget(note);
    column->addLayout(head);

    m_read = new ReadPanel(places, clock);
    m_read->setObjectName(QStringLiteral("readPanel"));
    auto *columns = new widgets::FoldingColumns(
        new widgets::ScrollColumn(buildDevices(), QStringLiteral("deviceList"), tr("Dispositivi")),
        new widgets::ScrollColumn(m_read, QStringLiteral("readColumn"),
                                  tr("Leggi da foto o documento")),
        kSideAt100);
    columns->setLinkTexts(tr("Leggi da foto o documento · F6"), tr("Torna ai dispositivi · F6"));
    column->addWidget(columns, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    wire();
    showKind();
    setFocusProxy(m_wedge->testButton());
}

QWidget *DevicesPage::buildDevices()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::kPanelGap);
    auto *panel = new widgets::Panel;
    panel->setBodyMargins(0, 0);
    panel->body()->setSpacing(0);
    m_wedge = new DeviceRow(QStringLiteral("wedge"), QStringLiteral("barcode"),
                            tr("Lettore di codici a barre"));
    m_chip = new DeviceRow(QStringLiteral("chip"), QStringLiteral("card"),
                           tr("Lettore della tessera sanitaria (chip)"));
    m_scanner = new DeviceRow(QStringLiteral("scanner"), QStringLiteral("scan"), tr("Scanner"));
    m_printer = new DeviceRow(QStringLiteral("printer"), QStringLiteral("print"), tr("Stampante"));
    m_printing = new PrinterTest(m_printer, this);
    for (DeviceRow *row : {m_wedge, m_chip, m_scanner, m_printer}) {
        if (row != m_wedge) {
            auto *line = new QFrame;
            line->setProperty("kit", QStringLiteral("hair"));
            line->setFixedHeight(1);
            panel->body()->addWidget(line);
        }
        panel->body()->addWidget(row);
    }
    column->addWidget(panel);
    if (!m_samples.isEmpty())
        column->addWidget(buildSimulators());
    column->addStretch();
    return inside;
}

QWidget *DevicesPage::buildSimulators()
{
    auto *panel = new widgets::Panel(tr("Simulatori della formazione"));
    panel->setTitleIcon(QStringLiteral("flag"));
    m_simulate = new QCheckBox(tr("Usa dispositivi simulati"));
    m_simulate->setObjectName(QStringLiteral("simulate"));
    m_simulate->setAccessibleName(m_simulate->text());
    m_simulate->setChecked(isSimulated());
    panel->body()->addWidget(m_simulate);
    m_simulators = new QWidget;
    auto *column = new QVBoxLayout(m_simulators);
    column->setContentsMargins(0, 0, 0, 0);
    m_sampleNames = new QComboBox;
    m_sampleNames->setObjectName(QStringLiteral("sampleCards"));
    m_sampleNames->setAccessibleName(tr("Tessera di prova"));
    for (const devices::HealthCard &card : m_samples)
        m_sampleNames->addItem(readingOf(card, {}, m_clock.today()).proposal.fullName());
    column->addWidget(m_sampleNames);
    auto *insert = new widgets::KeyButton(tr("Inserisci la tessera"));
    insert->setObjectName(QStringLiteral("insertCard"));
    auto *remove = new widgets::KeyButton(tr("Togli la tessera"));
    remove->setObjectName(QStringLiteral("removeCard"));
    auto *spoilt = new widgets::KeyButton(tr("Inserisci una tessera rovinata"));
    spoilt->setObjectName(QStringLiteral("insertSpoilt"));
    auto *buttons = new QHBoxLayout;
    for (widgets::KeyButton *button : {insert, remove, spoilt})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    panel->body()->addWidget(m_simulators);
    connect(m_simulate, &QCheckBox::toggled, this, [this](bool on) {
        m_devices.setKind(on ? DeskDevices::Kind::Simulated : DeskDevices::Kind::Real);
    });
    connect(insert, &QPushButton::clicked, this, [this] {
        if (devices::SimulatedCardReader *reader = m_devices.simulatedReader())
            reader->insert(m_samples.value(m_sampleNames->currentIndex()));
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (devices::SimulatedCardReader *reader = m_devices.simulatedReader())
            reader->remove();
    });
    connect(spoilt, &QPushButton::clicked, this, [this] {
        if (devices::SimulatedCardReader *reader = m_devices.simulatedReader())
            reader->insertFile(QByteArrayLiteral("?"));
    });
    return panel;
}

void DevicesPage::wire()
{
    connect(m_wedge, &DeviceRow::testWanted, this, &DevicesPage::testWedge);
    connect(m_chip, &DeviceRow::testWanted, this, &DevicesPage::testChip);
    connect(m_scanner, &DeviceRow::testWanted, this, &DevicesPage::testScanner);
    connect(m_printer, &DeviceRow::testWanted, m_printing, &PrinterTest::run);
    for (DeviceRow *row : {m_wedge, m_chip}) {
        connect(row, &DeviceRow::testStopped, this, [row] {
            row->setTesting(false);
            row->clearResult();
        });
    }
    connect(m_scanner, &DeviceRow::testStopped, this, [this] { m_devices.scanner().cancel(); });
    connect(&m_patience, &QTimer::timeout, this, &DevicesPage::giveUp);
    connect(&m_devices, &DeskDevices::kindChanged, this, &DevicesPage::showKind);
    connect(&m_devices, &DeskDevices::cardStateChanged, this,
            [this](CardReaderState state) { m_chip->setState(cardStateSentence(state)); });
    connect(&m_devices, &DeskDevices::cardRead, this, &DevicesPage::takeCard);
    connect(&m_devices, &DeskDevices::cardFailed, this,
            [this](devices::CardFault fault) { endTest(m_chip, false, cardSentence(fault)); });
    connect(&m_devices.scanner(), &devices::Scanner::pageScanned, this, [this](const QImage &page) {
        if (m_scanner->isTesting()) {
            endTest(m_scanner, true,
                    tr("È arrivata una pagina di %1 × %2 punti, in grigio, 200 punti per pollice.")
                        .arg(page.width())
                        .arg(page.height()));
        }
    });
    connect(&m_devices.scanner(), &devices::Scanner::scanFailed, this,
            [this](devices::ScanFault fault) {
                if (m_scanner->isTesting())
                    endTest(m_scanner, false, scanSentence(fault));
            });
    connect(m_read, &ReadPanel::searchWanted, this, &DevicesPage::personRead);
}

bool DevicesPage::isSimulated() const
{
    return m_devices.kind() == DeskDevices::Kind::Simulated;
}

identity::Places DevicesPage::places() const
{
    const auto read = m_places.places();
    return read ? **read : identity::Places();
}

void DevicesPage::showKind()
{
    const bool simulated = isSimulated();
    if (m_simulators) {
        m_simulators->setVisible(simulated);
        m_simulate->setChecked(simulated);
    }
    for (DeviceRow *row : {m_wedge, m_chip, m_scanner, m_printer}) {
        row->setTesting(false);
        row->clearResult();
    }
    m_wedge->setState(simulated ? tr("Lettore simulato: la prova legge una tessera di esempio.")
                                : tr("Scrive come una tastiera: si vede solo provandolo."));
    m_scanner->setState(simulated ? tr("Scanner simulato: dà pagine di esempio.")
                                  : tr("Si cerca quando serve: la prova legge una pagina."));
    m_chip->setState(cardStateSentence(m_devices.cardState()));
    m_printing->setSimulated(simulated);
}

void DevicesPage::refresh()
{
    m_printing->refresh();
}

void DevicesPage::testWedge()
{
    if (isSimulated() && !m_samples.isEmpty()) {
        const auto drawn =
            devices::drawBarcode({devices::BarcodeKind::Code39, m_samples.first().fiscalCode});
        const auto codes = devices::readBarcodes(drawn.value_or(QImage()));
        m_wedge->setTesting(true);
        takeBurst(codes.isEmpty() ? QString() : codes.first().text);
        return;
    }
    m_wedge->setTesting(true);
    m_wedge->setResult(DeviceRow::waits(), tr("Passa adesso una tessera sotto il lettore."));
    m_patience.start();
}

bool DevicesPage::takeBurst(const QString &code)
{
    if (!m_wedge->isTesting())
        return false;
    const auto checked = identity::checkIdentityCode(code, places(), m_clock.today());
    endTest(
        m_wedge, checked.valid,
        checked.valid
            ? tr("Letto %1: il codice torna.").arg(code)
            : tr("Letto %1. %2 Pulisci la tessera e riprova.").arg(code, codeSentence(checked)));
    return true;
}

void DevicesPage::testChip()
{
    const CardReaderState state = m_devices.cardState();
    if (state == CardReaderState::NoService || state == CardReaderState::NoReader ||
        state == CardReaderState::Off) {
        endTest(m_chip, false, cardStateSentence(state));
        return;
    }
    m_chip->setTesting(true);
    m_chip->setResult(DeviceRow::waits(), state == CardReaderState::NoCard
                                              ? tr("Inserisci adesso una tessera.")
                                              : tr("Togli la tessera e inseriscila di nuovo."));
    m_patience.start();
}

void DevicesPage::takeCard(const devices::HealthCard &card)
{
    const PersonReading reading = readingOf(card, places(), m_clock.today());
    m_read->show(reading);
    if (!m_chip->isTesting()) {
        Q_EMIT personRead(reading);
        return;
    }
    endTest(
        m_chip, true,
        tr("Letta la tessera di %1, codice %2.").arg(reading.proposal.fullName(), reading.code));
}

void DevicesPage::testScanner()
{
    m_scanner->setTesting(true);
    m_scanner->setResult(DeviceRow::waits(), tr("Metti un foglio: leggo una pagina…"));
    m_devices.scanner().scanPage();
}

void DevicesPage::endTest(DeviceRow *row, bool works, const QString &sentence)
{
    row->setTesting(false);
    row->setResult(works ? DeviceRow::works() : DeviceRow::fails(), sentence);
}

void DevicesPage::giveUp()
{
    if (m_wedge->isTesting()) {
        endTest(m_wedge, false,
                tr("Non ho letto niente. Controlla il cavo e che il lettore mandi Invio alla fine; "
                   "intanto scrivi il codice."));
    }
    if (m_chip->isTesting())
        endTest(m_chip, false, tr("Nessuna tessera inserita. Riprova quando ne hai una."));
}

}   // namespace ui
