#pragma once

#include <QImage>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <atomic>

namespace core::devices {

/// Why no page came. Closed; words for people are made in the window.
///
/// NoScanner   none is connected, or the one that was asked for is gone
/// Busy        another program, or another page, is using it
/// Denied      this user may not use it
/// FeederEmpty no sheet in the feeder
/// Jammed      a sheet is stuck
/// CoverOpen   the lid is open
/// Cancelled   the operator stopped it
/// Failed      anything else; `what` of the log tells more
enum class ScanFault { NoScanner, Busy, Denied, FeederEmpty, Jammed, CoverOpen, Cancelled, Failed };

struct ScannerInfo {
    QString id;     // as the driver names it
    QString name;   // maker and model
    bool simulated = false;

    bool operator==(const ScannerInfo &) const = default;
};

template <class T>
using Scanned = tl::expected<T, ScanFault>;

/// A way to scanners. Calls block, so they are made on a thread of their own (see Scanner), always
/// the same one.
class ScanPort {
public:
    virtual ~ScanPort() = default;

    /// May take seconds: drivers ask the network. No scanner is an empty list, not a fault.
    virtual Scanned<QList<ScannerInfo>> list() = 0;
    /// One side of an A4 sheet, 8-bit grey, 200 dpi (experience.md §10); the resolution is in the
    /// image. An empty `id` takes the first scanner. Gives up soon after `cancelled` becomes true.
    virtual Scanned<QImage> scanPage(const QString &id, const std::atomic_bool &cancelled) = 0;
};

/// Pixels an inch of every page.
inline constexpr int kScanDpi = 200;

}   // namespace core::devices
