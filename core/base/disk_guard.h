#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace core {

/// What the disk still takes (REL-04). Low: say so. NoScans: answers go on, new documents do not.
/// Full: what was kept back has been given away, so that what is being saved can end.
enum class DiskRoom { Plenty, Low, NoScans, Full };

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kLowRoom = 500 * kMegabyte;
constexpr qint64 kScanRoom = 200 * kMegabyte;
constexpr qint64 kReserve = 50 * kMegabyte;

/// Bytes that may still be written below a folder; nothing when nobody can say.
using SpaceProbe = std::function<std::optional<qint64>(const QString &folder)>;
SpaceProbe systemSpace();

/// Watches the room on the disk of one folder and keeps a part of it back. Safe from any thread.
class DiskGuard {
public:
    /// `reserve` bytes are kept back in a file of the folder once keepReserve() was called.
    explicit DiskGuard(QString folder, SpaceProbe probe = systemSpace(), qint64 reserve = kReserve);

    /// Measured now.
    DiskRoom room();
    /// What was measured last, in whole megabytes; nothing when nobody can say.
    std::optional<int> megabytesFree() const;
    /// Makes the file that keeps room back, when there is none and the disk has room for it and
    /// for documents beside. @error Io  it could not be made: nothing is left behind
    Result<> keepReserve();
    /// To be called before anything is saved: gives the room away that was kept back when nearly
    /// nothing else is left. Cheap.
    void beforeSaving();

    static QString reserveFileName();

private:
    std::optional<qint64> measure();
    QString reservePath() const;

    const QString m_folder;
    const SpaceProbe m_probe;
    const qint64 m_reserve;
    std::mutex m_mutex;   // over the file
    std::atomic<qint64> m_free = -1;
    std::atomic<bool> m_spent = false;   // given away, and not made again
};

/// Detail of the error of a document that was not taken because of this.
inline const QString kNoDiskRoom = QStringLiteral("no room on the disk for a new document");

}   // namespace core
