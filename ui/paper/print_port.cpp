#include "ui/paper/print_port.h"

#include "core/devices/cups_queues.h"
#include "ui/paper/paper_output.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPrinter>
#include <QPrinterInfo>
#include <QThreadPool>

namespace ui::paper {

using namespace core;

void PrintPort::look(QObject *receiver, std::function<void(const QStringList &)> found)
{
    Q_UNUSED(receiver);
    found(printers());
}

QStringList SystemPrinters::printers() const
{
    QStringList names;
    const auto queues = devices::printQueues();
    if (!queues)
        return names;
    for (const devices::PrintQueue &queue : *queues)
        if (queue.state != devices::QueueState::Closed)
            names.append(queue.name);
    return names;
}

void SystemPrinters::look(QObject *receiver, std::function<void(const QStringList &)> found)
{
    // The program outlives the asking; the receiver may not.
    QThreadPool::globalInstance()->start(
        [receiver = QPointer<QObject>(receiver), found = std::move(found)] {
            const QStringList names = SystemPrinters().printers();
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [receiver, found, names] {
                    if (receiver)
                        found(names);
                },
                Qt::QueuedConnection);
        });
}

Result<> SystemPrinters::print(const QList<Paper> &papers, const QString &printer, int copies)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        return fail(ErrorCode::NotFound, QStringLiteral("no such printer"));
    QPrinter device(info, QPrinter::HighResolution);
    device.setFullPage(true);
    device.setCopyCount(copies);
    // The number alone: names of jobs are seen on the printer's own list.
    if (!papers.isEmpty())
        device.setDocName(papers.first().content().number);
    return printPapers(papers, device);
}

}   // namespace ui::paper
