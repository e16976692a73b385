#include "core/centre/centre_key.h"

#include "core/security/jws.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace core::centre {
namespace {

Result<QByteArray> makeKey(const QString &path)
{
    return security::generateSigningKey().and_then(
        [&](const QByteArray &key) -> Result<QByteArray> {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) ||
                !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
                file.write(key) != key.size() || !file.commit())
                return fail(ErrorCode::Io, QStringLiteral("centre's key cannot be written"));
            return key;
        });
}

}   // namespace

Result<QByteArray> loadOrMakeKey(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("centre-key.der"));
    QFile file(path);
    if (!file.exists())
        return makeKey(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("centre's key cannot be read"));
    const QByteArray key = file.read(4096);
    if (!security::publicKeyOf(key))
        return fail(ErrorCode::Corrupt, QStringLiteral("centre's key file is no key"));
    return key;
}

}   // namespace core::centre
