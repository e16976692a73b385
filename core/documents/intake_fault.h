#pragma once

#include <QString>
#include <QtGlobal>

#include <tl/expected.hpp>

namespace core::documents {

/// Why a file is not taken in. Closed; words for people are made in the window.
///
/// Unreadable     the operating system does not give it (no such file, no permission, a folder)
/// Empty          no bytes
/// TooLarge       over the limit of bytes; a file on disk is refused before it is read
/// Unsupported    neither PDF nor an image this computer reads, whatever its name says
/// Encrypted      a PDF with a password or with restrictions
/// Broken         cut short or damaged beyond use
/// TooManyPixels  an image that would not fit in memory
/// TooManyPages   over the limit of pages
/// Stopped        the caller did not want it any more
enum class IntakeFault {
    Unreadable,
    Empty,
    TooLarge,
    Unsupported,
    Encrypted,
    Broken,
    TooManyPixels,
    TooManyPages,
    Stopped
};

/// `limit` and `actual` are bytes, pixels or pages as the fault says, 0 where it has no limit.
struct IntakeRefusal {
    IntakeFault fault;
    qint64 limit = 0;
    qint64 actual = 0;

    bool operator==(const IntakeRefusal &) const = default;
};

template <class T>
using Taken = tl::expected<T, IntakeRefusal>;

inline tl::unexpected<IntakeRefusal> refuse(IntakeFault fault, qint64 limit = 0, qint64 actual = 0)
{
    return tl::unexpected<IntakeRefusal>({fault, limit, actual});
}

/// Stable codes for logs and machines: `too_large`, `encrypted`…
QString intakeFaultCode(IntakeFault fault);

}   // namespace core::documents
