#include "ui/devices/read_panel.h"

#include "core/identity/identity_code.h"
#include "ui/devices/device_words.h"
#include "ui/devices/off_window.h"
#include "ui/people/code_words.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QImageReader>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using devices::Barcode;
using identity::CodeKind;
using theme::Token;
using theme::Type;

namespace {

constexpr qint64 kLargestPhoto = 40LL * 1024 * 1024;
constexpr int kMostMegabytes = 256;   // decoded
constexpr int kTextLines = 4;         // three, and room for the cursor after them
constexpr int kTextInset = 8;

struct Photo {
    bool isPicture = false;
    QList<Barcode> codes;
};

Photo readFile(const QString &path)
{
    if (QFileInfo(path).size() > kLargestPhoto)
        return {};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    QImageReader::setAllocationLimit(kMostMegabytes);
    const QImage image = reader.read();
    return {!image.isNull(), devices::readBarcodes(image)};
}

QString inLine(const PersonReading &reading)
{
    const auto date = [](const QDate &day) { return day.toString(QStringLiteral("dd/MM/yyyy")); };
    const domain::Person &person = reading.proposal;
    QStringList said;
    if (!reading.code.isEmpty())
        said.append(ReadPanel::tr("Codice %1").arg(reading.code));
    if (person.bornOn.isValid())
        said.append(ReadPanel::tr("nascita %1").arg(date(person.bornOn)));
    if (!person.birthPlaceName.isEmpty())
        said.append(ReadPanel::tr("luogo %1").arg(person.birthPlaceName));
    if (!reading.document.isEmpty())
        said.append(ReadPanel::tr("documento %1").arg(reading.document));
    if (reading.expiresOn.isValid())
        said.append(ReadPanel::tr("scadenza %1").arg(date(reading.expiresOn)));
    if (!person.residence.isEmpty())
        said.append(ReadPanel::tr("indirizzo %1").arg(person.residence));
    return said.join(QStringLiteral(" · "));
}

}   // namespace

ReadPanel::ReadPanel(const identity::PlaceFile &places, const Clock &clock, QWidget *parent)
    : Panel(tr("Leggi da foto o documento"), parent), m_places(places), m_clock(clock),
      m_text(new QPlainTextEdit), m_message(new widgets::Strip(widgets::StripKind::Warn)),
      m_who(new widgets::TextLabel), m_details(new widgets::TextLabel({}, Type::Second)),
      m_search(new widgets::KeyButton(tr("Cerca questa persona"), widgets::ButtonRole::Primary))
{
    setTitleIcon(QStringLiteral("card"));
    auto *help = new widgets::TextLabel(
        tr("Copia le tre righe sul retro della carta d’identità o del permesso, oppure scegli la "
           "foto di un codice a barre."),
        Type::Second, Token::Muted);
    help->setWordWrap(true);
    body()->addWidget(help);
    m_text->setObjectName(QStringLiteral("mrzText"));
    m_text->setAccessibleName(tr("Righe del documento o codice"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    fitLines();
    body()->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    auto *read = new widgets::KeyButton(tr("Leggi le righe"));
    read->setObjectName(QStringLiteral("readText"));
    auto *choose = new widgets::KeyButton(tr("Scegli una foto…"));
    choose->setObjectName(QStringLiteral("choosePhoto"));
    choose->setIconName(QStringLiteral("import"));
    buttons->addWidget(read);
    buttons->addWidget(choose);
    buttons->addStretch();
    body()->addLayout(buttons);
    m_message->setObjectName(QStringLiteral("readMessage"));
    m_message->hide();
    body()->addWidget(m_message);
    m_who->setObjectName(QStringLiteral("readWho"));
    m_who->setStrong(true);
    m_details->setObjectName(QStringLiteral("readDetails"));
    for (widgets::TextLabel *label : {m_who, m_details}) {
        label->setWordWrap(true);
        label->hide();
        body()->addWidget(label);
    }
    m_search->setObjectName(QStringLiteral("searchRead"));
    m_search->hide();
    body()->addWidget(m_search, 0, Qt::AlignLeft);
    body()->addStretch();
    connect(read, &QPushButton::clicked, this, &ReadPanel::readText);
    connect(choose, &QPushButton::clicked, this, &ReadPanel::choosePhoto);
    connect(m_search, &QPushButton::clicked, this, [this] {
        if (m_reading)
            Q_EMIT searchWanted(*m_reading);
    });
}

/// Letters of one width, so that the thirty of a line are compared at a glance.
void ReadPanel::fitLines()
{
    const QFont font = theme::monoFont();
    m_text->setFont(font);
    m_text->setFixedHeight(QFontMetrics(font).lineSpacing() * kTextLines + 2 * kTextInset);
}

void ReadPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitLines();
}

void ReadPanel::focusText()
{
    m_text->setFocus();
}

identity::Places ReadPanel::places() const
{
    const auto read = m_places.places();
    return read ? **read : identity::Places();
}

void ReadPanel::show(const PersonReading &reading)
{
    m_reading = reading;
    const QString name = reading.proposal.fullName();
    m_who->setText(name.isEmpty() ? reading.code : name);
    m_details->setText(inLine(reading));
    m_who->show();
    m_details->setVisible(!m_details->text().isEmpty());
    m_search->show();
    m_message->setKind(reading.doubts.isEmpty() ? widgets::StripKind::Ok
                                                : widgets::StripKind::Info);
    m_message->setWords(reading.doubts.isEmpty() ? tr("I controlli tornano.")
                                                 : tr("Da guardare insieme."),
                        reading.doubts.join(QLatin1Char(' ')), true);
    m_message->show();
    if (isVisible())
        m_search->setFocus();
}

void ReadPanel::complain(const QString &sentence)
{
    m_reading.reset();
    m_who->hide();
    m_details->hide();
    m_search->hide();
    m_message->setKind(widgets::StripKind::Warn);
    m_message->setWords(QString(), sentence);
    m_message->show();
}

void ReadPanel::readText()
{
    takeText(m_text->toPlainText().trimmed());
}

void ReadPanel::takeText(const QString &text)
{
    if (text.isEmpty()) {
        complain(tr("Scrivi o incolla le tre righe, poi premi «Leggi le righe»."));
        return;
    }
    if (!text.contains(QLatin1Char('<')) && !text.contains(QChar(0x00AB))) {
        const auto code = identity::checkIdentityCode(text, places(), m_clock.today());
        if (code.kind == CodeKind::FiscalCode || code.kind == CodeKind::ProvisionalCode)
            show(readingOf(code));
        else if (code.kind == CodeKind::Stp || code.kind == CodeKind::Eni)
            complain(codeSentence(code));
        else
            complain(mrzSentence(identity::MrzFault::WrongLength));
        return;
    }
    const auto zone = identity::checkMrz(text, m_clock.today());
    if (zone.isValid())
        show(readingOf(zone, m_clock.today()));
    else
        complain(mrzSentence(zone.faults.first()));
}

void ReadPanel::choosePhoto()
{
    auto *dialog = new QFileDialog(this, tr("Scegli una foto"), QString(),
                                   tr("Foto (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReadPanel::readPhoto);
    dialog->open();
}

void ReadPanel::readPhoto(const QString &path)
{
    complain(tr("Leggo la foto…"));
    m_message->setKind(widgets::StripKind::Info);
    runOffWindow<Photo>(
        this, [path] { return readFile(path); },
        [this](const Photo &photo) { takeCodes(photo.isPicture, photo.codes); });
}

void ReadPanel::takeCodes(bool isPicture, const QList<Barcode> &codes)
{
    if (!isPicture) {
        complain(tr("Questo file non è una foto che so aprire. Scegline un’altra, o scrivi il "
                    "codice."));
        return;
    }
    for (const Barcode &barcode : codes) {
        const auto code = identity::checkIdentityCode(barcode.text, places(), m_clock.today());
        if (code.kind == CodeKind::FiscalCode || code.kind == CodeKind::ProvisionalCode) {
            show(readingOf(code));
            return;
        }
    }
    complain(codes.isEmpty()
                 ? tr("Nella foto non trovo un codice a barre. Rifalla più da vicino e con più "
                      "luce, o scrivi il codice.")
                 : tr("Il codice a barre della foto non è di una persona: dice «%1».")
                       .arg(codes.first().text.left(40)));
}

}   // namespace ui
