#pragma once

#include <QByteArray>

#include <optional>

namespace core::documents {

/// The JPEG without application segments and comments (Exif with place and device, XMP, previews)
/// and without what follows its end. Kept are those a decoder needs for right colours: JFIF (APP0),
/// ICC (APP2) and Adobe (APP14). Nothing when the stream is cut short or not a JPEG.
std::optional<QByteArray> withoutJpegMetadata(const QByteArray &jpeg);

}   // namespace core::documents
