#include "core/base/disk_guard.h"

#include <QFile>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <utility>

namespace core {

namespace {

/// With less than this a save may not end.
constexpr qint64 kLeastToSave = 20 * kMegabyte;

}   // namespace

SpaceProbe systemSpace()
{
    return [](const QString &folder) -> std::optional<qint64> {
        struct statvfs about = {};
        if (statvfs(QFile::encodeName(folder).constData(), &about) != 0)
            return std::nullopt;
        return static_cast<qint64>(about.f_bavail) * static_cast<qint64>(about.f_frsize);
    };
}

DiskGuard::DiskGuard(QString folder, SpaceProbe probe, qint64 reserve)
    : m_folder(std::move(folder)), m_probe(std::move(probe)), m_reserve(reserve)
{
}

QString DiskGuard::reserveFileName()
{
    return QStringLiteral("riserva.spazio");
}

QString DiskGuard::reservePath() const
{
    return m_folder + QLatin1Char('/') + reserveFileName();
}

std::optional<qint64> DiskGuard::measure()
{
    const auto free = m_probe(m_folder);
    m_free = free.value_or(-1);
    return free;
}

DiskRoom DiskGuard::room()
{
    const auto free = measure();
    if (!free || *free >= kLowRoom)
        return DiskRoom::Plenty;
    if (*free >= kScanRoom)
        return DiskRoom::Low;
    return m_spent || *free < kLeastToSave ? DiskRoom::Full : DiskRoom::NoScans;
}

std::optional<int> DiskGuard::megabytesFree() const
{
    const qint64 free = m_free;
    return free < 0 ? std::nullopt : std::optional(static_cast<int>(free / kMegabyte));
}

Result<> DiskGuard::keepReserve()
{
    const std::lock_guard lock(m_mutex);
    const auto free = measure();
    if (!free || *free < kScanRoom + m_reserve || QFile::exists(reservePath()))
        return {};
    QFile file(reservePath());
    const bool made = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      posix_fallocate(file.handle(), 0, m_reserve) == 0;
    if (!made) {
        file.remove();
        return fail(ErrorCode::Io, QStringLiteral("no room could be kept back"));
    }
    m_spent = false;
    return {};
}

void DiskGuard::beforeSaving()
{
    const auto free = measure();
    if (!free || *free >= kLeastToSave)
        return;
    const std::lock_guard lock(m_mutex);
    if (QFile::remove(reservePath()))
        m_spent = true;
}

}   // namespace core
