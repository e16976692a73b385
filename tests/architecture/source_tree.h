#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace tests::architecture {

struct Include {
    QString target;        // as written: "core/base/money.h", "yaml-cpp/yaml.h"
    int line = 0;          // from 1
    bool quoted = false;   // "…" as against <…>
};

struct SourceFile {
    QString path;   // from the root of the tree
    QStringList lines;
    QList<Include> includes;

    /// The path without its ending: a header and its source are one.
    QString pair() const;
};

/// Every `.h` and `.cpp` below the folders of `root`, sorted by path.
QList<SourceFile> sourcesUnder(const QString &root, const QStringList &folders);

/// The table of `core/LAYERS.md`: layer to the layers that it may include.
struct LayerTable {
    QMap<QString, QSet<QString>> mayInclude;

    static LayerTable fromMarkdown(const QString &markdown);
    /// The layer a file belongs to, or an empty string.
    QString layerOf(const QString &path) const;
};

}   // namespace tests::architecture
