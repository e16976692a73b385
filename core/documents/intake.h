#pragma once

#include "core/documents/intake_fault.h"
#include "core/documents/intake_types.h"

#include <QByteArray>
#include <QString>

namespace core::documents {

/// Takes a file in: finds out from its content what it is, whether it is whole, and strips what it
/// should not carry (who made it, where, on which device, scripts, hidden attachments). Knows no
/// case and keeps nothing; its input is hostile until it comes out.

/// PDF is rewritten without document information, XMP, scripts, actions and embedded files; JPEG
/// and PNG are decoded, turned upright and encoded again (JPEG quality 85) without metadata. TIFF
/// of one page becomes PNG and WebP becomes JPEG (PNG when transparent) where Qt reads them. The
/// same bytes always give the same result. Disk and CPU heavy: call it on a worker.
Taken<Intake> takeIn(const QByteArray &bytes, const IntakeLimits &limits = {});
/// The same for a file; its size is looked at before a byte is read.
Taken<Intake> takeInFile(const QString &path, const IntakeLimits &limits = {});

}   // namespace core::documents
