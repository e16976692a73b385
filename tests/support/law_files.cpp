#include "tests/support/law_files.h"

#include "tests/support/files.h"

#include <QDir>

#include <catch2/catch.hpp>

namespace tests {

LawFiles lawFilesOf(const QByteArray &page)
{
    const QByteArray opening = "```yaml\n# file: ";
    LawFiles files;
    for (auto at = page.indexOf(opening); at >= 0; at = page.indexOf(opening, at + 1)) {
        const auto name = at + opening.size();
        const auto body = page.indexOf('\n', name) + 1;
        const auto end = page.indexOf("```", body);
        REQUIRE(end > body);
        files.insert(QString::fromUtf8(page.mid(name, body - 1 - name)),
                     page.mid(body, end - body));
    }
    return files;
}

LawFiles replaced(LawFiles files, const QString &file, const QByteArray &text, const QByteArray &by)
{
    INFO(text.toStdString());
    REQUIRE(files.contains(file));
    REQUIRE(files[file].count(text) == 1);
    files[file].replace(text, by);
    return files;
}

LawFiles lawFilesIn(const QString &folder)
{
    LawFiles files;
    for (const auto &part : {QStringLiteral("benefits"), QStringLiteral("contacts"),
                             QStringLiteral("parameters"), QStringLiteral("questions")}) {
        const QDir dir(folder + QLatin1Char('/') + part);
        for (const QString &name : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files))
            files.insert(part + QLatin1Char('/') + name, readFile(dir.filePath(name)));
    }
    REQUIRE_FALSE(files.isEmpty());
    return files;
}

void writeLawFiles(const LawFiles &files, const QString &folder)
{
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const auto path = folder + QLatin1Char('/') + it.key();
        REQUIRE(QDir().mkpath(path.left(path.lastIndexOf(QLatin1Char('/')))));
        writeFile(path, *it);
    }
}

}   // namespace tests
