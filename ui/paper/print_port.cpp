#include "ui/paper/print_port.h"

#include "ui/paper/paper_output.h"

#include <QPrinter>
#include <QPrinterInfo>

namespace ui::paper {

using namespace core;

QStringList SystemPrinters::printers() const
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(usual))
        names.prepend(usual);
    return names;
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
