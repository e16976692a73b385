#include "core/bundle/install_state.h"

#include "core/base/durable_file.h"
#include "core/base/strict_json.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace core::bundle {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMostBytes = 256 * 1024;

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"state.json"_s);
}

bool isFolderName(const QString &text)
{
    static const QRegularExpression kForm(u"^[0-9]{1,16}-[0-9a-f]{8}$"_s);
    return kForm.match(text).hasMatch();
}

}   // namespace

Result<InstallState> InstallState::read(const QString &folder)
{
    const auto bytes = readRegularFile(fileIn(folder), kMostBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return InstallState();
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto json = parseStrictJson(*bytes);
    if (!json)
        return tl::unexpected(json.error());
    InstallState state;
    const QJsonObject highest = json->value(u"highest"_s).toObject();
    for (auto key = highest.begin(); key != highest.end(); ++key)
        state.highest.insert(key.key(), key.value().toInteger());
    for (const QJsonValue &name : json->value(u"order"_s).toArray()) {
        if (!isFolderName(name.toString()))
            return fail(ErrorCode::Corrupt, u"state of the installed bundles"_s);
        state.order.append(name.toString());
    }
    return state;
}

Result<> InstallState::write(const QString &folder) const
{
    QJsonObject versions;
    for (auto key = highest.cbegin(); key != highest.cend(); ++key)
        versions.insert(key.key(), *key);
    const QJsonObject json{{u"highest"_s, versions},
                           {u"order"_s, QJsonArray::fromStringList(order)}};
    return writeDurably(fileIn(folder), QJsonDocument(json).toJson());
}

}   // namespace core::bundle
