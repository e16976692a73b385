#pragma once

#include "core/documents/intake.h"

#include <QByteArray>
#include <QImage>

namespace tests {

/// The page as a reader of PDF draws it, `dpi` dots to the inch, on white.
QImage drawnPage(const QByteArray &pdf, int page, int dpi = 36);
/// Colour in the middle of a quarter: 0 top left, 1 top right, 2 bottom right, 3 bottom left.
QColor cornerColour(const QImage &page, int quarter);

/// A page whose corners are red, green, blue and black, clockwise from the top left, with a number
/// that no two share as a grey in the middle.
QImage cornersPage(int number, int width = 200, int height = 280);
/// Reads the grey in the middle back; -1 when there is none.
int numberOf(const QImage &page);
/// As a scanner of `dpi` gives it.
core::documents::Intake scanned(QImage image, int dpi = 200, const char *format = "png");
/// Like a photo: large, in colour, hard to pack. The same `seed` gives the same picture.
QImage noisyPhoto(int width, int height, quint32 seed);

}   // namespace tests
