#pragma once

#include "core/documents/intake_types.h"
#include "core/documents/shrinking.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QSizeF>

#include <optional>

namespace core::documents {

/// A picture as a PDF carries it.
struct PageImage {
    QByteArray bytes;   // JPEG, or packed rows of pixels
    bool jpeg = false;
    QSize pixels;
    int components = 3;      // 1 grey, 3 RGB
    int bitsPerSample = 8;   // 1 or 8
    QSizeF points;           // the page, 72 to the inch
};

/// Size on paper, in points. The picture's own resolution when it is one of a scanner and the sheet
/// is no larger than A3, otherwise the largest that fits on A4.
QSizeF paperSize(const QSize &pixels, int dotsPerMeter);

/// Dots per inch a picture of a cleaned file has on its sheet; nothing for a PDF or a broken one.
std::optional<int> dotsPerInch(const Intake &file);

/// The picture of a cleaned image file, made as small as `how` says when that makes it smaller.
/// Nothing when it cannot be decoded.
std::optional<PageImage> pageImage(const Intake &file, const Shrinking &how);

/// `image` scaled to at most `how.dpi` on a sheet whose longer side is `longestInches`, grey if
/// asked, as JPEG.
QByteArray shrunkJpeg(const QImage &image, const Shrinking &how, double longestInches);

/// The size the picture has after scaling to at most `dpi`.
QSize scaledSize(const QSize &pixels, int dpi, double longestInches);

}   // namespace core::documents
