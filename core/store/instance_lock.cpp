#include "core/store/instance_lock.h"

#include "core/store/file_system.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace core::store {

Result<InstanceLock> InstanceLock::acquire(const QString &folder)
{
    const auto home = localPrivateFolder(folder);
    if (!home)
        return tl::unexpected(home.error());
    const QByteArray path = QFile::encodeName(*home + QStringLiteral("/instance.lock"));
    const int file =
        ::open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return fail(ErrorCode::Io, QStringLiteral("lock file: errno %1").arg(errno));
    InstanceLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return fail(ErrorCode::Conflict, QStringLiteral("another program works on this desk"));
    return fail(ErrorCode::Io, QStringLiteral("lock file: errno %1").arg(errno));
}

InstanceLock::InstanceLock(InstanceLock &&other) noexcept : m_file(std::exchange(other.m_file, -1))
{
}

InstanceLock &InstanceLock::operator=(InstanceLock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

InstanceLock::~InstanceLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

}   // namespace core::store
