#pragma once

#include "tests/architecture/source_tree.h"

#include <QString>
#include <QStringList>

namespace tests::architecture {

// Each check answers one line per fault, `path:line: what`; empty when the tree keeps the rule.

/// Includes that do not look down, are not written from the root, or stand in no layer.
QStringList includeFaults(const LayerTable &table, const QList<SourceFile> &files);
/// Cycles between pairs of one layer.
QStringList cycleFaults(const LayerTable &table, const QList<SourceFile> &files);
/// Outside libraries included where they have no business, or in more pairs than allowed.
QStringList libraryFaults(const QList<SourceFile> &files);
/// Words for people made inside core, where nothing is translated.
QStringList wordsInCoreFaults(const QList<SourceFile> &files);
QStringList lengthFaults(const QList<SourceFile> &files, int most);
/// Layers whose LINKS in CMake differ from the table. `cmake` holds each layer's CMakeLists.txt.
QStringList linkFaults(const LayerTable &table, const QMap<QString, QString> &cmake);

}   // namespace tests::architecture
