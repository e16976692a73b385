#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QList>
#include <QString>

namespace core::devices {

/// Code 39 is on health cards and on the back of the electronic identity card, QR on our receipts.
enum class BarcodeKind { Code39, Qr };

struct Barcode {
    BarcodeKind kind = BarcodeKind::Code39;
    QString text;

    bool operator==(const Barcode &) const = default;
};

/// Every bar code in a picture or a frame of a camera, each once. Pale or tilted ones are tried
/// again with more contrast and turned. Takes about a second at worst on a large photo: not for the
/// window's thread. A picture without codes gives none.
QList<Barcode> readBarcodes(const QImage &picture);

/// A bar code as a picture, black on white with its quiet zone, `moduleWidth` pixels the thinnest
/// bar: what is held under the simulated reader.
/// @error Invalid  characters that the code cannot carry, or too many of them
Result<QImage> drawBarcode(const Barcode &barcode, int moduleWidth = 3);

}   // namespace core::devices
