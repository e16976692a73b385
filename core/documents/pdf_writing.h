#pragma once

#include <QByteArray>

#include <cstddef>

class QPDF;

namespace core::documents {

/// What the files that use libqpdf share. Its exceptions go through; the callers end them.

/// The same input always gives the same bytes; nothing unreachable is carried over. Packed streams
/// stay as they are, unpacked ones are packed.
QByteArray writeAnew(QPDF &pdf);

/// What is kept must open without repair and with all its pages: damage may hide where only the new
/// table of contents shows it.
bool opensWhole(const QByteArray &bytes, std::size_t pages);

}   // namespace core::documents
