#pragma once

#include "core/base/result.h"
#include "ui/paper/paper.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace ui::paper {

/// All pages of `papers`, one after the other, on a printer: each on A4, a ticket in its corner
/// with the line to cut along. @error Io  the device refused
core::Result<> printPapers(const QList<Paper> &papers, QPagedPaintDevice &device);

/// The paper as PDF/A-1b with embedded fonts, in its own format. @error Io
core::Result<QByteArray> paperPdf(const Paper &paper);

/// Writes `<path>` (PDF) and, beside it, the text version (`.txt`, UTF-8) for whoever cannot read
/// the picture of a page. @error Io
core::Result<> savePaper(const Paper &paper, const QString &path);

/// The number without blanks and the code of the paper: neither a name nor a measure stands in
/// lists of files. "7KQM3T9HX4-domanda.pdf"
QString paperFileName(const PaperContent &content);

}   // namespace ui::paper
