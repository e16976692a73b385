#pragma once

#include <QByteArray>

#include <optional>

namespace core::documents {

/// Some scanners leave the end marker out of the images they put into a PDF.
enum class JpegEnd { Required, MayBeMissing };

/// The JPEG without application segments and comments (Exif with place and device, XMP, previews)
/// and without what follows its end. Kept are those a decoder needs for right colours: JFIF (APP0),
/// ICC (APP2) and Adobe (APP14). Nothing when it is not a JPEG or is cut short.
std::optional<QByteArray> withoutJpegMetadata(const QByteArray &jpeg,
                                              JpegEnd end = JpegEnd::Required);

}   // namespace core::documents
