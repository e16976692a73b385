#pragma once

#include "core/rules/definition.h"
#include "core/rules/expression.h"
#include "core/rules/yaml_document.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::rules {

/// Days from `from` to `to`, both inside; an invalid end is open.
struct DayRange {
    QDate from;
    QDate to;

    bool contains(QDate day) const
    {
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
    bool operator==(const DayRange &) const = default;
};

/// A string as written and where, for what is compiled later.
struct Written {
    QString text;
    Place place;
    bool isEmpty() const { return text.isEmpty(); }
};

/// Words with places to fill, in the languages of the file.
struct WrittenText {
    Text text;
    Place place;
    bool isEmpty() const { return text.isEmpty(); }
};

/// Reads the keys of one map. Keys nobody asked for are faults when the reader goes away, each with
/// the nearest of the keys that were.
class MapReader {
public:
    MapReader(const YamlNode &node, Faults &faults);
    ~MapReader();
    MapReader(const MapReader &) = delete;
    MapReader &operator=(const MapReader &) = delete;

    /// Null when absent or written as null.
    const YamlNode *find(const QString &key);
    /// A fault when absent.
    const YamlNode *need(const QString &key);
    bool has(const QString &key) const;

    QString string(const QString &key);
    QString neededString(const QString &key);
    Written written(const QString &key);
    Text text(const QString &key);
    Text neededText(const QString &key);
    WrittenText writtenText(const QString &key);
    WrittenText neededWrittenText(const QString &key);
    QDate date(const QString &key);
    DayRange range(const QString &key);
    /// One string or a list of them.
    QList<Written> strings(const QString &key);
    /// `source`: at least one; a fault when absent or empty.
    QList<Written> neededSources();
    /// Missing when absent.
    Expression expression(const QString &key);
    Expression neededExpression(const QString &key);
    bool flag(const QString &key, bool absent = false);
    /// The items of a list; empty when absent.
    const std::vector<YamlNode> &items(const QString &key);
    const std::vector<YamlEntry> &entries(const QString &key);

    const Place &place() const { return m_node.place; }
    Faults &faults() { return m_faults; }

private:
    const YamlNode &m_node;
    Faults &m_faults;
    QStringList m_asked;
};

/// The scalar's text; a fault and empty for lists and maps.
QString readString(const YamlNode &node, Faults &faults);
Text readText(const YamlNode &node, Faults &faults);
QDate readDate(const YamlNode &node, Faults &faults);
DayRange readRange(const YamlNode &node, Faults &faults);
/// A formula, or the list of `{when, then}` ended by `{else}`, which becomes nested `if`s.
Expression readExpression(const YamlNode &node, Faults &faults);
std::optional<bool> readYesNo(const QString &text);

}   // namespace core::rules
