#pragma once

#include <QByteArray>
#include <QString>

namespace core::documents {

struct IntakeLimits {
    qint64 maxBytes = 10 * 1024 * 1024;
    qint64 maxPixels = 50'000'000;   // of the image as it comes
    int maxSide = 3508;              // pixels of the longer side kept: A4 at 300 dpi
    int maxPages = 300;
};

/// A cleaned file, ready to be sealed.
struct Intake {
    QByteArray bytes;
    QString mediaType;   // application/pdf, image/jpeg, image/png
    int pages = 1;
    QString sha256;    // lower-case hex of `bytes`
    qint64 size = 0;   // of `bytes`
    bool downscaled = false;

    bool operator==(const Intake &) const = default;
};

}   // namespace core::documents
