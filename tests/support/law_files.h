#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tests {

/// Law files by name below the bundle's folder: `benefits/naspi.yaml` → text.
using LawFiles = QMap<QString, QByteArray>;

/// The files of the example in a page such as FORMAT.md: every yaml block that begins with
/// `# file: NAME`. Line and column of a block are kept by leading empty lines only where asked.
LawFiles lawFilesOf(const QByteArray &page);

/// The same with one piece of text replaced, which must be there exactly once.
LawFiles replaced(LawFiles files, const QString &file, const QByteArray &text,
                  const QByteArray &by);

/// The law below `folder`: every YAML file, no words in other languages.
LawFiles lawFilesIn(const QString &folder);

/// Writes them below `folder`, which the caller owns.
void writeLawFiles(const LawFiles &files, const QString &folder);

}   // namespace tests
