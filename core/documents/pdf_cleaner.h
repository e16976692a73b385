#pragma once

#include "core/documents/intake_fault.h"
#include "core/documents/intake_types.h"

namespace core::documents {

/// Opens the PDF, checks that its pages can be read, strips it and writes it anew; earlier
/// revisions and unreachable objects are left behind, and equal input gives equal output. A damaged
/// table of contents is rebuilt; a file without its end is Broken, since pages may be missing.
///
/// Stripped: document information, XMP, page thumbnails, private data of programs, JavaScript and
/// every automatic action, launch, submit and import actions, XFA forms, embedded files, and the
/// metadata of JPEG images inside (not of those packed a second time).
/// The exceptions of libqpdf end here.
/// @error Encrypted, Broken, TooManyPages
Taken<Intake> cleanPdf(const QByteArray &bytes, const IntakeLimits &limits);

}   // namespace core::documents
