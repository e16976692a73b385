#pragma once

#include "core/review/law_shape.h"
#include "core/rules/yaml_document.h"

namespace core::review {

/// An entry of a law file as text: `same` is equal for entries that mean the same, `shown` is for
/// people.
struct EntryText {
    QString same;
    QString shown;
};

/// Of an entry with everything below it. `node` null: empty texts.
EntryText entryText(const rules::YamlNode *node, const Shape &shape);

/// A record written without a map, as the map it stands for; any other entry unchanged.
rules::YamlNode withoutShortForm(const rules::YamlNode &node, const Shape &shape);

/// Which of the two ways of an Either entry is meant.
const Shape &chosenShape(const rules::YamlNode &node, const Shape &either);

}   // namespace core::review
