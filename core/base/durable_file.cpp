#include "core/base/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

/// An open file that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }
    bool close()
    {
        const bool good = m_number < 0 || ::close(m_number) == 0;
        m_number = -1;
        return good;
    }

private:
    int m_number;
};

tl::unexpected<Error> systemFault(const char *what)
{
    return fail(ErrorCode::Io, QStringLiteral("%1: errno %2").arg(QLatin1String(what)).arg(errno));
}

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count =
            ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

Result<> syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    Descriptor file(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        return systemFault("sync folder");
    return {};
}

/// A failing fsync is final: what the system then holds of the file is unknown.
Result<> writeNew(const QByteArray &path, const QByteArray &bytes)
{
    Descriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                           S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return systemFault("create file");
    if (!writeAll(file.number(), bytes))
        return systemFault("write file");
    if (::fsync(file.number()) != 0)
        return systemFault("sync file");
    if (!file.close())
        return systemFault("close file");
    return {};
}

}   // namespace

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary = target + ".part";
    // Left by a program that was killed while writing: never the only copy of anything.
    if (::unlink(temporary.constData()) != 0 && errno != ENOENT)
        return systemFault("remove old temporary file");
    if (const auto written = writeNew(temporary, bytes); !written) {
        ::unlink(temporary.constData());
        return written;
    }
    if (::rename(temporary.constData(), target.constData()) != 0) {
        const auto fault = systemFault("rename file");
        ::unlink(temporary.constData());
        return fault;
    }
    return syncFolderOf(path);
}

Result<QByteArray> readRegularFile(const QString &path, qint64 limit)
{
    const QByteArray name = QFile::encodeName(path);
    Descriptor file(::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen())
        return errno == ENOENT
                   ? Result<QByteArray>(fail(ErrorCode::NotFound, QStringLiteral("no such file")))
                   : Result<QByteArray>(systemFault("open file"));
    struct stat about = {};
    if (::fstat(file.number(), &about) != 0)
        return systemFault("look at file");
    if (!S_ISREG(about.st_mode) || about.st_size > limit)
        return fail(ErrorCode::Io, QStringLiteral("not a plain file, or too large"));
    QFile reader;
    if (!reader.open(file.number(), QIODevice::ReadOnly))
        return systemFault("read file");
    // Not `limit`: QIODevice sets as much memory aside as it is asked for.
    const QByteArray bytes = reader.read(about.st_size);
    if (bytes.size() != about.st_size)
        return systemFault("read file");
    return bytes;
}

Result<> removeDurably(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return errno == ENOENT ? Result<>() : Result<>(systemFault("remove file"));
    return syncFolderOf(path);
}

Result<QString> privateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat about = {};
    if (::lstat(name.constData(), &about) != 0) {
        if (!QDir().mkpath(path) || ::lstat(name.constData(), &about) != 0)
            return systemFault("make folder");
    }
    if (!S_ISDIR(about.st_mode) || about.st_uid != ::geteuid())
        return fail(ErrorCode::Io, QStringLiteral("a link, not a folder, or another user's"));
    if ((about.st_mode & 07777) != S_IRWXU && ::chmod(name.constData(), S_IRWXU) != 0)
        return systemFault("close folder to others");
    return QFileInfo(path).canonicalFilePath();
}

}   // namespace core
