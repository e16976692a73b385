#pragma once

#include "core/documents/shrinking.h"

class QPDF;

namespace core::documents {

/// Makes the pictures inside a PDF smaller where that makes them smaller: JPEG and unpacked grey or
/// RGB of 8 bits. Others (1 bit, CMYK, indexed, with a colour key) stay as they are. How many dots
/// a picture has to the inch is judged as if it filled the largest page, so it never gets fewer
/// than asked. Exceptions of libqpdf go through.
void shrinkPictures(QPDF &pdf, const Shrinking &how);

}   // namespace core::documents
