#include "core/store/file_system.h"

#include "core/base/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QStorageInfo>

namespace core::store {

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> kinds = {"nfs",         "nfs4",  "cifs",       "smb3",
                                            "smbfs",       "afs",   "fuse.sshfs", "davfs",
                                            "fuse.rclone", "ncpfs", "ceph",       "fuse.glusterfs"};
    return kinds.contains(type.toLower());
}

Result<QString> localPrivateFolder(const QString &folder)
{
    return privateFolder(folder).and_then([](const QString &home) -> Result<QString> {
        if (isNetworkFileSystem(QStorageInfo(home).fileSystemType()))
            return fail(ErrorCode::Io, QStringLiteral("the folder is on a network share"));
        return home;
    });
}

Result<> closeToOthers(const QString &path)
{
    const QFileInfo about(path);
    if (about.isSymLink() || !about.isFile())
        return fail(ErrorCode::Io, QStringLiteral("a link, or not a plain file"));
    const auto ownOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser |
                         QFileDevice::WriteUser;
    if ((about.permissions() & ~ownOnly) != 0 &&
        !QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(ErrorCode::Io, QStringLiteral("cannot close the file to others"));
    return {};
}

}   // namespace core::store
