#include "ui/paper/paper_output.h"

#include "core/base/durable_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace ui::paper {

using namespace core;

namespace {

tl::unexpected<Error> refused(const char *what)
{
    return fail(ErrorCode::Io, QStringLiteral("the paint device refused ") + QLatin1String(what));
}

QPageSize pageSizeOf(const Paper &paper)
{
    return QPageSize(paper.pageSize(), QPageSize::Point, {}, QPageSize::FuzzyMatch);
}

Result<> paintPages(const Paper &paper, QPainter &painter, QPagedPaintDevice &device, bool &first,
                    bool cutLine)
{
    for (int page = 0; page < paper.pageCount(); ++page, first = false) {
        if (!first && !device.newPage())
            return refused("a new page");
        paper.paintPage(painter, page);
        if (cutLine && paper.pageSize().width() < kA4.width() - 1) {
            painter.setPen(QPen(kSecondInk, 0.5, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(QPointF(0, 0), paper.pageSize()));
        }
    }
    return {};
}

}   // namespace

Result<> printPapers(const QList<Paper> &papers, QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&device))
        return refused("to begin");
    const qreal scale = device.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    bool first = true;
    for (const Paper &paper : papers) {
        const auto painted = paintPages(paper, painter, device, first, true);
        if (!painted)
            return painted;
    }
    return painter.end() ? Result<>{} : Result<>(refused("to finish"));
}

Result<QByteArray> paperPdf(const Paper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(600);
    writer.setPageSize(pageSizeOf(paper));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    // The number alone: a title with a name or a measure would show in lists of files.
    writer.setTitle(paper.content().number);
    writer.setCreator(QStringLiteral("Sportello"));
    QPainter painter;
    if (!painter.begin(&writer))
        return refused("to begin");
    const qreal scale = writer.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    bool first = true;
    const auto painted = paintPages(paper, painter, writer, first, false);
    if (!painted)
        return tl::unexpected(painted.error());
    if (!painter.end())
        return refused("to finish");
    return bytes;
}

Result<> savePaper(const Paper &paper, const QString &path)
{
    const auto pdf = paperPdf(paper);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const QFileInfo file(path);
    const QString text =
        file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".txt");
    return writeDurably(path, *pdf).and_then([&] {
        return writeDurably(text, paper.content().toText().toUtf8());
    });
}

QString paperFileName(const PaperContent &content)
{
    QString number = content.number;
    return number.remove(QLatin1Char(' ')) + QLatin1Char('-') + content.code +
           QStringLiteral(".pdf");
}

}   // namespace ui::paper
