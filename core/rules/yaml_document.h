#pragma once

#include "core/rules/fault.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core::rules {

struct YamlEntry;

/// One node of a law file with the place where it begins.
struct YamlNode {
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    QString text;          // Scalar only
    bool quoted = false;   // Scalar only: written in quotes, so never read as yes/no or null
    Place place;
    std::vector<YamlNode> items;      // List
    std::vector<YamlEntry> entries;   // Map, in the order of the file

    bool isMap() const { return kind == Kind::Map; }
    bool isList() const { return kind == Kind::List; }
    bool isScalar() const { return kind == Kind::Scalar; }
};

struct YamlEntry {
    QString key;
    Place place;   // of the key
    YamlNode value;
};

/// The tree of one file. Reports broken YAML and keys written twice; the second one is dropped.
YamlNode parseYaml(const QString &file, const QByteArray &bytes, Faults &faults);

}   // namespace core::rules
