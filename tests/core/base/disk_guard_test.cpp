#include "core/base/disk_guard.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace core;

namespace {

constexpr qint64 kSmallReserve = 64 * 1024;

struct Disk {
    QTemporaryDir folder;
    std::optional<qint64> free = 10 * kLowRoom;
    DiskGuard guard{folder.path(), [this](const QString &) { return free; }, kSmallReserve};

    DiskRoom with(qint64 bytes)
    {
        free = bytes;
        return guard.room();
    }
    QString reserve() const
    {
        return folder.path() + QLatin1Char('/') + DiskGuard::reserveFileName();
    }
};

}   // namespace

TEST_CASE("the room on the disk is told at the two limits to the byte (REL-04)", "[base]")
{
    Disk disk;
    CHECK(disk.with(kLowRoom) == DiskRoom::Plenty);
    CHECK(disk.with(kLowRoom - 1) == DiskRoom::Low);
    CHECK(disk.with(kScanRoom) == DiskRoom::Low);
    CHECK(disk.with(kScanRoom - 1) == DiskRoom::NoScans);
    CHECK(disk.guard.megabytesFree() == 199);
    CHECK(disk.with(0) == DiskRoom::Full);
    disk.free.reset();
    CHECK(disk.guard.room() == DiskRoom::Plenty);
    CHECK_FALSE(disk.guard.megabytesFree());
}

TEST_CASE("room is kept back while there is some, given away for the last saves, and kept again",
          "[base]")
{
    Disk disk;
    REQUIRE(disk.guard.keepReserve());
    const QFileInfo kept(disk.reserve());
    CHECK(kept.size() == kSmallReserve);
    CHECK((kept.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    disk.free = 100 * kMegabyte;
    disk.guard.beforeSaving();
    CHECK(QFileInfo::exists(disk.reserve()));

    disk.free = 1;
    disk.guard.beforeSaving();
    CHECK_FALSE(QFileInfo::exists(disk.reserve()));
    // What was given away has made room, and still the disk is full to who works.
    CHECK(disk.with(kSmallReserve + 1) == DiskRoom::Full);
    CHECK(disk.with(100 * kMegabyte) == DiskRoom::Full);
    REQUIRE(disk.guard.keepReserve());
    CHECK_FALSE(QFileInfo::exists(disk.reserve()));

    CHECK(disk.with(kLowRoom) == DiskRoom::Plenty);
    REQUIRE(disk.guard.keepReserve());
    CHECK(QFileInfo::exists(disk.reserve()));
    CHECK(disk.with(100 * kMegabyte) == DiskRoom::NoScans);
}

TEST_CASE("nothing is left behind when no room can be kept back", "[base]")
{
    DiskGuard nowhere(QStringLiteral("/proc/sportello"),
                      [](const QString &) { return std::optional<qint64>(kLowRoom); });
    const auto kept = nowhere.keepReserve();
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::Io);
    nowhere.beforeSaving();
}

TEST_CASE("the system says how much room a folder has", "[base]")
{
    const QTemporaryDir folder;
    const auto free = systemSpace()(folder.path());
    REQUIRE(free);
    CHECK(*free >= 0);
    CHECK_FALSE(systemSpace()(folder.path() + QStringLiteral("/nowhere")));
}
