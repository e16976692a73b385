#include "app/ctl/streams.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace app::ctl {

using namespace core;

static void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

Result<QByteArray> readInput(const std::string &path)
{
    QFile file;
    const bool isOpen = path == "-" ? file.open(stdin, QIODevice::ReadOnly)
                                    : (file.setFileName(QString::fromStdString(path)),
                                       file.open(QIODevice::ReadOnly));
    if (!isOpen)
        return fail(ErrorCode::Io, file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, file.errorString());
    return bytes;
}

QString readInputLine()
{
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<> writeOutput(const std::string &path, const QByteArray &bytes)
{
    if (path.empty()) {
        write(stdout, bytes);
        return {};
    }
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Io, file.errorString());
    return {};
}

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void print(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson());
}

void print(const QJsonArray &array)
{
    write(stdout, QJsonDocument(array).toJson());
}

void printLine(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void say(const QString &message)
{
    write(stderr, message.toUtf8() + '\n');
}

}   // namespace app::ctl
