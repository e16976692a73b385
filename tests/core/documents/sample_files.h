#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace tests {

/// Files as people bring them, made in code. Each carries `kCanary` where metadata sits.
inline const QByteArray kCanary = "CANARY-RSSMRA79B11C566R";

/// A PDF of `pages` pages with title, author and creator.
QByteArray pdfWithInfo(int pages);
/// The same with XMP, an embedded file, JavaScript at opening, page actions and a launch link.
QByteArray pdfWithEverything();
/// `userPassword` may be empty: then only restrictions are set.
QByteArray encryptedPdf(const QByteArray &userPassword);
/// A PDF with one image, whose JPEG stream is `jpeg`.
QByteArray pdfAroundJpeg(const QByteArray &jpeg, int width, int height);

/// One page with a form: a field of red ground, 72 to 216 points from the left and the bottom,
/// whose look stands in an appearance beside the page.
QByteArray filledForm();

/// Left half red, right half blue.
QImage twoColours(int width, int height);
QByteArray encoded(const QImage &image, const char *format);
/// A JPEG with an Exif segment: orientation as given (1 upright, 6 turned right), the canary as
/// camera model, and a GPS position; and a comment with the canary.
QByteArray jpegWithExif(const QImage &image, int orientation);
/// A PNG with the canary as text.
QByteArray pngWithText(const QImage &image);

/// The object text of a PDF with all streams unpacked, to search in.
QByteArray unpacked(const QByteArray &pdf);
int pageCount(const QByteArray &pdf);

}   // namespace tests
