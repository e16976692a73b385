#pragma once

#include "core/documents/intake_fault.h"
#include "core/documents/intake_types.h"

namespace core::documents {

/// Qt's name of the image format by the first bytes: `jpeg`, `png`, `tiff`, `webp`; empty for
/// others and for those this computer does not read.
QByteArray imageFormat(const QByteArray &bytes);

/// Decodes, turns upright by its Exif orientation, converts to sRGB, scales down to
/// `limits.maxSide` and encodes again; only pixels and resolution survive.
/// @error Broken, TooManyPixels; Unsupported for several images in one file
Taken<Intake> cleanImage(const QByteArray &bytes, const QByteArray &format,
                         const IntakeLimits &limits);

}   // namespace core::documents
