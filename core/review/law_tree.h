#pragma once

#include "core/rules/bundle_files.h"
#include "core/rules/yaml_document.h"

namespace core::review {

/// A bundle as its files are written, put together by what they speak of: the name of a file has
/// no meaning.
struct LawTree {
    QString version;
    QString sha256;
    rules::YamlNode bundle;
    QMap<QString, rules::YamlNode> benefits;   // by id
    rules::YamlNode questions;                 // one map: all sections, questions, derived facts
    rules::YamlNode parameters;                // one map: all shared parameters
    rules::YamlNode contacts = {};             // one map: all emergency contacts
};

/// Broken YAML is reported; the bundle's own check says everything else.
LawTree readLawTree(const rules::BundleFiles &files, rules::Faults &faults);

/// The value of a key of a map; null when it has none.
const rules::YamlNode *entryOf(const rules::YamlNode &map, const QString &key);

}   // namespace core::review
