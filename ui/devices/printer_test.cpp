#include "ui/devices/printer_test.h"

#include "core/devices/cups_queues.h"
#include "ui/devices/device_row.h"
#include "ui/devices/device_words.h"
#include "ui/devices/off_window.h"

#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <optional>

namespace ui {

using namespace core;
using devices::PrintQueue;
using devices::QueueState;

namespace {

using Queues = Result<QList<PrintQueue>>;

/// What became of the sheet, off the window's thread.
struct Sheet {
    bool made = false;
    std::optional<PrintQueue> queue;
    bool printed = false;
};

bool drawSheet(const QString &path, const QString &words)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    if (!painter.isActive())
        return false;
    const QRect page = painter.viewport();
    QFont font = painter.font();
    font.setPointSize(14);
    painter.setFont(font);
    painter.drawText(page.adjusted(page.width() / 10, page.height() / 10, -page.width() / 10, 0),
                     Qt::TextWordWrap, words);
    painter.end();
    return QFileInfo(path).size() > 0;
}

Sheet printSheet(const QString &words, const QString &title, bool simulated)
{
    Sheet sheet;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("prova.pdf"));
    sheet.made = folder.isValid() && drawSheet(path, words);
    if (!sheet.made || simulated)
        return sheet;
    const Queues queues = devices::printQueues();
    if (!queues || queues->isEmpty())
        return sheet;
    sheet.queue = queues->first();
    sheet.printed = devices::printPdf(sheet.queue->name, path, title).has_value();
    return sheet;
}

}   // namespace

PrinterTest::PrinterTest(DeviceRow *row, QObject *parent) : QObject(parent), m_row(row)
{
}

void PrinterTest::setSimulated(bool simulated)
{
    m_simulated = simulated;
    refresh();
}

void PrinterTest::refresh()
{
    if (m_simulated) {
        m_row->setState(tr("Stampante simulata: i fogli si salvano in PDF."));
        return;
    }
    if (m_row->state().isEmpty())
        m_row->setState(tr("Cerco le stampanti…"));
    runOffWindow<Queues>(
        this, [] { return devices::printQueues(); },
        [this](const Queues &queues) {
            if (!m_simulated)
                m_row->setState(queuesSentence(queues));
        });
}

void PrinterTest::run()
{
    m_row->setTesting(true);
    m_row->setResult(DeviceRow::waits(), tr("Preparo un foglio di prova…"));
    const QString words = tr("Foglio di prova. Se lo leggi, la stampante del banco funziona.");
    const QString title = tr("Foglio di prova");
    runOffWindow<Sheet>(
        this,
        [words, title, simulated = m_simulated] { return printSheet(words, title, simulated); },
        [this](const Sheet &sheet) {
            if (!sheet.made)
                say(false, tr("Il foglio di prova non si salva: sul disco c’è spazio?"));
            else if (!sheet.queue)
                say(true, tr("Nessuna stampante: il foglio di prova è diventato un PDF, come "
                             "faranno gli altri."));
            else if (!sheet.printed)
                say(false, tr("La stampante «%1» non ha preso il foglio. Accendila e riprova; "
                              "intanto i fogli si salvano in PDF.")
                               .arg(sheet.queue->name));
            else if (sheet.queue->state == QueueState::Stopped)
                say(false, tr("Il foglio aspetta: %1 Sistemala e riparte da solo.")
                               .arg(queueSentence(*sheet.queue)));
            else
                say(true, tr("Foglio mandato a «%1»: guarda se esce.").arg(sheet.queue->name));
        });
}

void PrinterTest::say(bool works, const QString &sentence)
{
    m_row->setTesting(false);
    m_row->setResult(works ? DeviceRow::works() : DeviceRow::fails(), sentence);
}

}   // namespace ui
