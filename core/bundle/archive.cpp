#include "core/bundle/archive.h"

#include <QRegularExpression>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace core::bundle {

namespace {

constexpr qsizetype kBlock = 512;

using Writer = std::unique_ptr<struct archive, decltype(&archive_write_free)>;
using Reader = std::unique_ptr<struct archive, decltype(&archive_read_free)>;
using Entry = std::unique_ptr<struct archive_entry, decltype(&archive_entry_free)>;

/// Why the files cannot go into an archive; empty when they can.
QString faultOf(const rules::BundleFiles &files)
{
    if (files.isEmpty() || files.size() > kMostFiles)
        return QStringLiteral("number of files");
    qsizetype total = 0;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!rules::isBundleFileName(file.key()))
            return QStringLiteral("name of a file: ") + file.key();
        total += file->size();
        if (file->size() > kMostFileBytes || total > kMostArchiveBytes)
            return QStringLiteral("size of a file: ") + file.key();
    }
    return {};
}

/// Room for the headers, the padding and the end of an archive of `files`.
std::size_t roomFor(const rules::BundleFiles &files)
{
    qsizetype room = 32 * kBlock;
    for (const QByteArray &bytes : files)
        room += bytes.size() + 2 * kBlock;
    return static_cast<std::size_t>(room);
}

bool writeFile(struct archive *out, const QString &name, const QByteArray &bytes)
{
    const Entry entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toLatin1().constData());
    archive_entry_set_size(entry.get(), bytes.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), 0, 0);
    return archive_write_header(out, entry.get()) == ARCHIVE_OK &&
           archive_write_data(out, bytes.constData(), static_cast<std::size_t>(bytes.size())) ==
               bytes.size();
}

tl::unexpected<Error> corrupt(const char *why)
{
    return fail(ErrorCode::Corrupt, QStringLiteral("archive: ") + QLatin1String(why));
}

Result<QByteArray> readFile(struct archive *in, struct archive_entry *entry)
{
    const qint64 size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1;
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) != nullptr ||
        size < 0 || size > kMostFileBytes)
        return corrupt("an entry that is no plain file of a possible size");
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    if (archive_read_data(in, bytes.data(), static_cast<std::size_t>(size)) != size)
        return corrupt("cut");
    return bytes;
}

Result<rules::BundleFiles> readAll(const QByteArray &bytes)
{
    const Reader in(archive_read_new(), &archive_read_free);
    archive_read_support_format_tar(in.get());
    if (archive_read_open_memory(in.get(), bytes.constData(),
                                 static_cast<std::size_t>(bytes.size())) != ARCHIVE_OK)
        return corrupt("not one");
    rules::BundleFiles files;
    struct archive_entry *entry = nullptr;
    int state = ARCHIVE_OK;
    while ((state = archive_read_next_header(in.get(), &entry)) == ARCHIVE_OK) {
        const char *path = archive_entry_pathname(entry);
        const QString name = QString::fromLatin1(path == nullptr ? "" : path);
        if (!rules::isBundleFileName(name) || files.contains(name) || files.size() == kMostFiles)
            return corrupt("an entry that has no place in a bundle");
        auto file = readFile(in.get(), entry);
        if (!file)
            return tl::unexpected(file.error());
        files.insert(name, *file);
    }
    if (state != ARCHIVE_EOF)
        return corrupt("a header that cannot be read");
    return files;
}

}   // namespace

Result<QByteArray> packArchive(const rules::BundleFiles &files)
{
    if (const QString fault = faultOf(files); !fault.isEmpty())
        return fail(ErrorCode::Invalid, QStringLiteral("archive: ") + fault);
    const std::size_t room = roomFor(files);
    QByteArray bytes(static_cast<qsizetype>(room), '\0');
    std::size_t used = 0;
    const Writer out(archive_write_new(), &archive_write_free);
    bool good = archive_write_set_format_ustar(out.get()) == ARCHIVE_OK &&
                archive_write_set_bytes_in_last_block(out.get(), 1) == ARCHIVE_OK &&
                archive_write_open_memory(out.get(), bytes.data(), room, &used) == ARCHIVE_OK;
    for (auto file = files.cbegin(); file != files.cend() && good; ++file)
        good = writeFile(out.get(), file.key(), *file);
    good = good && archive_write_close(out.get()) == ARCHIVE_OK;
    if (!good)
        return fail(ErrorCode::Io, QStringLiteral("archive: the library could not write it"));
    bytes.truncate(static_cast<qsizetype>(used));
    return bytes;
}

Result<rules::BundleFiles> unpackArchive(const QByteArray &archive)
{
    if (archive.size() > kMostArchiveBytes)
        return corrupt("too large");
    auto files = readAll(archive);
    if (!files)
        return files;
    // One set of files has one archive: whatever else could be hidden in a tar is refused here.
    const auto again = packArchive(*files);
    if (!again || *again != archive)
        return corrupt("not in the one form it can have");
    return files;
}

}   // namespace core::bundle
