#include "core/review/json_schema.h"

#include "core/review/entry_text.h"
#include "core/rules/bundle_source.h"
#include "tests/core/review/review_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace core;
using namespace core::review;
using rules::YamlNode;

namespace {

/// A scalar as the core schema of YAML 1.2 reads it, which editors go by.
QJsonValue scalar(const YamlNode &node)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+(\\.[0-9]+)?$"));
    if (node.quoted)
        return node.text;
    if (node.text == QLatin1String("true") || node.text == QLatin1String("false"))
        return node.text == QLatin1String("true");
    return number.match(node.text).hasMatch() ? QJsonValue(node.text.toDouble())
                                              : QJsonValue(node.text);
}

QJsonValue asJson(const YamlNode &node)
{
    if (node.isList()) {
        QJsonArray array;
        for (const auto &item : node.items)
            array.append(asJson(item));
        return array;
    }
    if (node.isMap()) {
        QJsonObject object;
        for (const auto &entry : node.entries)
            object.insert(entry.key, asJson(entry.value));
        return object;
    }
    return node.isScalar() ? scalar(node) : QJsonValue();
}

/// As much of JSON Schema as ours use.
class Validator {
public:
    explicit Validator(const QJsonObject &schema) : m_schema(schema) {}

    QStringList faults(const QJsonValue &value) const { return check(m_schema, value, {}); }

private:
    static bool isType(const QString &type, const QJsonValue &value)
    {
        if (type == QLatin1String("integer"))
            return value.isDouble() && value.toDouble() == value.toInteger();
        return (type == QLatin1String("string") && value.isString()) ||
               (type == QLatin1String("number") && value.isDouble()) ||
               (type == QLatin1String("boolean") && value.isBool()) ||
               (type == QLatin1String("object") && value.isObject()) ||
               (type == QLatin1String("array") && value.isArray()) ||
               (type == QLatin1String("null") && value.isNull());
    }

    static bool typeFits(const QJsonValue &type, const QJsonValue &value)
    {
        if (type.isUndefined())
            return true;
        if (type.isString())
            return isType(type.toString(), value);
        for (const auto &one : type.toArray()) {
            if (isType(one.toString(), value))
                return true;
        }
        return false;
    }

    QStringList check(const QJsonObject &schema, const QJsonValue &value, const QString &at) const
    {
        if (schema.contains(QLatin1String("$ref"))) {
            const auto name = schema[QLatin1String("$ref")].toString().section(u'/', 2);
            const auto definitions = m_schema[QLatin1String("definitions")].toObject();
            REQUIRE(definitions.contains(name));
            return check(definitions[name].toObject(), value, at);
        }
        QStringList faults;
        if (!typeFits(schema[QLatin1String("type")], value))
            return {at + QStringLiteral(": type")};
        if (schema.contains(QLatin1String("enum")) &&
            !schema[QLatin1String("enum")].toArray().contains(value))
            return {at + QStringLiteral(": not one of the words")};
        if (schema.contains(QLatin1String("pattern")) &&
            !QRegularExpression(schema[QLatin1String("pattern")].toString())
                 .match(value.toString())
                 .hasMatch())
            return {at + QStringLiteral(": pattern, ") + value.toString()};
        for (const auto &part : schema[QLatin1String("allOf")].toArray())
            faults += check(part.toObject(), value, at);
        if (schema.contains(QLatin1String("anyOf"))) {
            QStringList first;
            bool fits = false;
            for (const auto &part : schema[QLatin1String("anyOf")].toArray()) {
                const auto found = check(part.toObject(), value, at);
                fits = fits || found.isEmpty();
                first += found;
            }
            faults += fits ? QStringList() : first;
        }
        return faults + checkObject(schema, value, at) + checkArray(schema, value, at);
    }

    QStringList checkObject(const QJsonObject &schema, const QJsonValue &value,
                            const QString &at) const
    {
        if (!value.isObject())
            return {};
        QStringList faults;
        const auto object = value.toObject();
        const auto properties = schema[QLatin1String("properties")].toObject();
        for (const auto &needed : schema[QLatin1String("required")].toArray()) {
            if (!object.contains(needed.toString()))
                faults.append(at + QStringLiteral(": needs ") + needed.toString());
        }
        const auto others = schema[QLatin1String("additionalProperties")];
        for (auto it = object.begin(); it != object.end(); ++it) {
            const auto below = at + u'/' + it.key();
            if (properties.contains(it.key()))
                faults += check(properties[it.key()].toObject(), it.value(), below);
            else if (others.isBool() && !others.toBool())
                faults.append(below + QStringLiteral(": no such key"));
            else if (others.isObject())
                faults += check(others.toObject(), it.value(), below);
        }
        return faults;
    }

    QStringList checkArray(const QJsonObject &schema, const QJsonValue &value,
                           const QString &at) const
    {
        QStringList faults;
        if (!value.isArray() || !schema.contains(QLatin1String("items")))
            return faults;
        const auto items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            faults += check(schema[QLatin1String("items")].toObject(), items[i],
                            at + u'/' + QString::number(i));
        return faults;
    }

    QJsonObject m_schema;
};

/// Without the words in other languages, which are files of Qt Linguist.
tests::LawFiles lawOf(tests::LawFiles files)
{
    files.removeIf(
        [](const auto &file) { return file.key().startsWith(QStringLiteral("texts/")); });
    return files;
}

QStringList schemaFaults(const tests::LawFiles &files)
{
    QStringList all;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const auto file = lawFileNamed(it.key());
        REQUIRE(file);
        rules::Faults faults;
        const auto node = rules::parseYaml(it.key(), *it, faults);
        REQUIRE(faults.isEmpty());
        for (const auto &fault : Validator(jsonSchema(*file)).faults(asJson(node)))
            all.append(it.key() + fault);
    }
    return all;
}

/// Entries that the product's own files do not have. Only their keys matter here.
tests::LawFiles rareEntries()
{
    return {{QStringLiteral("questions/elenchi.yaml"), R"(
questions:
  - key: componenti
    kind: list
    fields: [{ key: nome, kind: text }]
    shorthands: { figli: { fields: { nome: x } } }
lists: { minori: { is: "componenti where nome == x" } }
derived: [{ name: eta, is: "1" }]
)"},
            {QStringLiteral("parameters/scale.yaml"), R"(
sources: { l: "L." }
parameters: { soglia: { unit: EUR, values: [{ from: 2020-01-01, value: 1, source: l }] } }
tables:
  scaglioni:
    steps: isee
    columns: { quota: EUR, maggiorazione: { type: EUR, across: figli, counts: 1 .. 3 } }
    round: { quota: half_up(0.1) }
    versions:
      - { from: 2020-01-01, source: l, rows: [{ up_to: 1, quota: 2 }] }
      - { from: 2021-01-01, source: l, line: { up_to: 1 .. 2, every: 1, quota: 2 .. 1 } }
      - { from: 2022-01-01, source: l, rate: { quota: 8% }, printed: [{ up_to: 1, quota: 2 }] }
)"},
            {QStringLiteral("benefits/rara.yaml"), R"(
id: rara
incompatible_with: [{ benefit: altra, kind: excludes, text: x, source: l }]
tables: { scaglioni: { steps: isee, columns: {}, versions: [] } }
lists: { minori: { is: "componenti where nome == x" } }
schedule: { extension: { days: 1, source: l } }
)"}};
}

/// Keys the reader knows and keys the shape has, by where in the format.
class KeyComparison {
public:
    void add(const tests::LawFiles &files)
    {
        QList<rules::KnownKeys> known;
        rules::Faults faults;
        faults.logKeysTo(&known);
        rules::readBundle(files, faults);
        m_known.clear();
        for (const auto &map : known)
            m_known[placeText(map.map)] += QSet<QString>(map.keys.begin(), map.keys.end());
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            rules::Faults broken;
            const auto node = rules::parseYaml(it.key(), *it, broken);
            const auto file = *lawFileNamed(it.key());
            walk(node, lawShape(file), lawFileCode(file));
        }
    }

    QStringList differences() const
    {
        QStringList lines;
        for (auto it = m_shape.cbegin(); it != m_shape.cend(); ++it) {
            const auto reader = m_reader.value(it.key());
            for (const auto &key : reader - *it)
                lines.append(QStringLiteral("%1: only the reader knows %2").arg(it.key(), key));
            for (const auto &key : *it - reader)
                lines.append(QStringLiteral("%1: only the shape has %2").arg(it.key(), key));
        }
        return lines;
    }

    qsizetype maps() const { return m_shape.size(); }

private:
    static QString placeText(const rules::Place &place)
    {
        return QStringLiteral("%1:%2:%3").arg(place.file).arg(place.line).arg(place.column);
    }

    void walk(const YamlNode &node, const Shape &shape, const QString &path)
    {
        if (shape.form == Form::Either)
            return walkEither(node, shape, path);
        if (shape.form == Form::Record && node.isMap())
            return walkRecord(node, shape, path);
        if (shape.form == Form::List || shape.form == Form::Dictionary) {
            for (const auto &item : node.items)
                walk(item, shape.item.front(), path);
            for (const auto &entry : node.entries)
                walk(entry.value, shape.item.front(), path);
        }
    }

    void walkEither(const YamlNode &node, const Shape &shape, const QString &path)
    {
        const auto &chosen = chosenShape(node, shape);
        const bool second = &chosen == &shape.alternatives[1];
        walk(node, chosen, path + (second ? QStringLiteral("|2") : QStringLiteral("|1")));
    }

    void walkRecord(const YamlNode &node, const Shape &shape, const QString &path)
    {
        auto asked = m_known.value(placeText(node.place));
        QSet<QString> own;
        for (const auto &field : shape.fields)
            own.insert(field.key);
        if (!shape.item.empty())
            asked &= own;   // the others are named by the file
        m_reader[path] += asked;
        m_shape[path] = own;
        for (const auto &entry : node.entries) {
            if (const auto *field = shape.field(entry.key))
                walk(entry.value, field->shape, path + u'/' + entry.key);
        }
    }

    QMap<QString, QSet<QString>> m_known;    // by place
    QMap<QString, QSet<QString>> m_reader;   // by path in the format
    QMap<QString, QSet<QString>> m_shape;
};

}   // namespace

TEST_CASE("the editor's schema has the keys that the reader knows, and no others", "[review]")
{
    KeyComparison comparison;
    comparison.add(tests::exampleFiles());
    comparison.add(tests::filesUnder(QStringLiteral("resources")));
    comparison.add(tests::filesUnder(QStringLiteral("tests/bench/rules")));
    comparison.add(rareEntries());
    CHECK(comparison.differences().join(u'\n') == QString());
    CHECK(comparison.maps() > 25);
}

TEST_CASE("every law file of the tree fits the editor's schema", "[review]")
{
    CHECK(schemaFaults(tests::exampleFiles()).join(u'\n') == QString());
    CHECK(schemaFaults(lawOf(tests::filesUnder(QStringLiteral("resources")))).join(u'\n') ==
          QString());
    CHECK(schemaFaults(tests::filesUnder(QStringLiteral("tests/bench/rules"))).join(u'\n') ==
          QString());
}

TEST_CASE("the editor's schema refuses what the reader refuses", "[review]")
{
    const auto file = QStringLiteral("benefits/sostegno_prova.yaml");
    const auto faulty = [&](const char *text, const char *by) {
        return schemaFaults(tests::replaced(tests::exampleFiles(), file, text, by))
            .join(u'\n')
            .toStdString();
    };
    CHECK_THAT(faulty("plain_name:", "plain_nome:"), Catch::Contains("no such key"));
    CHECK_THAT(faulty("plain_name:", "plain_nome:"), Catch::Contains("needs plain_name"));
    CHECK_THAT(faulty("in_force: 2022-01-01 ..", "in_force: 1/1/2022"), Catch::Contains("pattern"));
    CHECK_THAT(faulty("need: required", "need: mandatory"),
               Catch::Contains("not one of the words"));
    CHECK_THAT(faulty("round: half_up(0.01)\n    source: \"l1 art. 4\"",
                      "round: up\n    source: \"l1 art. 4\""),
               Catch::Contains("pattern"));
    CHECK_THAT(faulty("results: [", "results: ["), Catch::Equals(""));
}

TEST_CASE("the schemas beside the law files are the ones the program prints", "[review]")
{
    for (const auto file : {LawFile::Bundle, LawFile::Benefit, LawFile::Questions,
                            LawFile::Parameters, LawFile::Contacts}) {
        const auto name =
            QStringLiteral(SOURCE_DIR "/resources/schema/%1.schema.json").arg(lawFileCode(file));
        CAPTURE(name);
        CHECK(QJsonDocument::fromJson(tests::readFile(name)).object() == jsonSchema(file));
    }
}

TEST_CASE("every law file of the product tells editors its schema", "[review]")
{
    const auto files = lawOf(tests::filesUnder(QStringLiteral("resources")));
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        CAPTURE(it.key());
        const auto line =
            QStringLiteral("# yaml-language-server: $schema=../schema/%1.schema.json\n")
                .arg(lawFileCode(*lawFileNamed(it.key())));
        CHECK(it->startsWith(line.toUtf8()));
    }
}
