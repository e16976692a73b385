#include "app/sportello/rules_line.h"

#include "core/base/durable_file.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app {

using namespace core;

namespace {

constexpr qint64 kFileLimit = 16 * 1024;

QString pathIn(const QString &deskFolder)
{
    return QDir(deskFolder).filePath(QStringLiteral("cache/rules_line.json"));
}

QJsonObject toJson(const RulesLine &line)
{
    return {{QStringLiteral("program"), QStringLiteral(SPORTELLO_VERSION)},
            {QStringLiteral("version"), line.version},
            {QStringLiteral("issued_on"), line.issuedOn.toString(Qt::ISODate)},
            {QStringLiteral("expires_at"), line.expiresAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("expired_bodies"), QJsonArray::fromStringList(line.expiredBodies)}};
}

}   // namespace

std::optional<RulesLine> rememberedRules(const QString &deskFolder)
{
    const auto bytes = readRegularFile(pathIn(deskFolder), kFileLimit);
    const QJsonObject json = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
    RulesLine line{
        json[QLatin1String("version")].toString(),
        QDate::fromString(json[QLatin1String("issued_on")].toString(), Qt::ISODate),
        QDateTime::fromString(json[QLatin1String("expires_at")].toString(), Qt::ISODateWithMs),
        json[QLatin1String("expired_bodies")].toVariant().toStringList()};
    if (json[QLatin1String("program")] != QLatin1String(SPORTELLO_VERSION) ||
        line.version.isEmpty() || !line.issuedOn.isValid())
        return std::nullopt;
    return line;
}

void rememberRules(const QString &deskFolder, const RulesLine &line)
{
    if (rememberedRules(deskFolder) == line)
        return;
    const QString path = pathIn(deskFolder);
    if (privateFolder(QFileInfo(path).path()))
        static_cast<void>(
            writeDurably(path, QJsonDocument(toJson(line)).toJson(QJsonDocument::Compact)));
}

}   // namespace app
