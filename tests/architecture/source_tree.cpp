#include "tests/architecture/source_tree.h"

#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace tests::architecture {

static QList<Include> includesOf(const QStringList &lines)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    QList<Include> found;
    for (int number = 0; number < lines.size(); ++number) {
        const auto match = form.match(lines[number]);
        if (match.hasMatch())
            found.append({match.captured(2), number + 1, match.captured(1) == QLatin1String("\"")});
    }
    return found;
}

QString SourceFile::pair() const
{
    return path.left(path.lastIndexOf(QLatin1Char('.')));
}

QList<SourceFile> sourcesUnder(const QString &root, const QStringList &folders)
{
    QMap<QString, SourceFile> byPath;
    for (const QString &folder : folders) {
        QDirIterator files(root + QLatin1Char('/') + folder,
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString full = files.next();
            SourceFile file;
            file.path = QDir(root).relativeFilePath(full);
            file.lines = QString::fromUtf8(readFile(full)).split(QLatin1Char('\n'));
            if (file.lines.last().isEmpty())
                file.lines.removeLast();
            file.includes = includesOf(file.lines);
            byPath.insert(file.path, file);
        }
    }
    return byPath.values();
}

LayerTable LayerTable::fromMarkdown(const QString &markdown)
{
    static const QRegularExpression row(
        QStringLiteral(R"(^\| ((?:core|app)/\w+|ui|resources) \|([^|]*)\|)"));
    static const QRegularExpression name(QStringLiteral(R"([a-z]+(?:/[a-z]+)?)"));
    LayerTable table;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        const auto match = row.match(line);
        if (!match.hasMatch())
            continue;
        QSet<QString> &allowed = table.mayInclude[match.captured(1)];
        auto names = name.globalMatch(match.captured(2));
        while (names.hasNext())
            allowed.insert(names.next().captured());
    }
    return table;
}

QString LayerTable::layerOf(const QString &path) const
{
    for (auto layer = mayInclude.keyBegin(); layer != mayInclude.keyEnd(); ++layer) {
        if (path.startsWith(*layer + QLatin1Char('/')))
            return *layer;
    }
    return {};
}

}   // namespace tests::architecture
