#pragma once

#include "tests/support/files.h"
#include "tests/support/program.h"
#include "tests/support/string_makers.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace tests {

inline Ended ctl(const QStringList &arguments, const QByteArray &input = {},
                 const QMap<QString, QString> &variables = {})
{
    return runProgram(QStringLiteral(SPORTELLO_CTL), arguments, input, variables);
}

inline QJsonDocument json(const Ended &ended)
{
    INFO(ended.out.toStdString() << ended.err.toStdString());
    const auto document = QJsonDocument::fromJson(ended.out);
    REQUIRE_FALSE(document.isNull());
    return document;
}

/// Writes the files of the example in FORMAT.md below `folder`: a whole bundle with one invented
/// benefit.
inline void writeExampleBundle(const QString &folder)
{
    const auto page =
        QString::fromUtf8(readFile(QStringLiteral(SOURCE_DIR "/resources/benefits/FORMAT.md")));
    const QString start = QStringLiteral("```yaml\n# file: ");
    int files = 0;
    for (auto at = page.indexOf(start); at >= 0; at = page.indexOf(start, at + 1)) {
        const auto nameAt = at + start.size();
        const auto textAt = page.indexOf(QLatin1Char('\n'), nameAt) + 1;
        const auto end = page.indexOf(QStringLiteral("\n```"), textAt) + 1;
        const QString path = folder + QLatin1Char('/') + page.mid(nameAt, textAt - nameAt - 1);
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        writeFile(path, page.mid(textAt, end - textAt).toUtf8());
        ++files;
    }
    REQUIRE(files == 4);
}

}   // namespace tests
