#include "core/review/json_schema.h"

#include "core/rules/unit.h"

#include <QJsonArray>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

QJsonObject types(const QStringList &names)
{
    return {{u"type"_s, names.size() == 1 ? QJsonValue(names.first())
                                          : QJsonValue(QJsonArray::fromStringList(names))}};
}

QJsonObject anyOf(const QList<QJsonObject> &schemas)
{
    QJsonArray array;
    for (const auto &schema : schemas)
        array.append(schema);
    return {{u"anyOf"_s, array}};
}

QJsonObject pattern(const QString &expression)
{
    return {{u"type"_s, u"string"_s}, {u"pattern"_s, expression}};
}

QJsonObject defined(const QString &name)
{
    return {{u"$ref"_s, u"#/definitions/"_s + name}};
}

const QString kDay = QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}");

QJsonObject schemaOf(const Shape &shape);

QJsonObject recordSchema(const Shape &shape)
{
    QJsonObject properties;
    QJsonArray needed;
    for (const auto &field : shape.fields) {
        auto schema = schemaOf(field.shape);
        // Beside $ref every other word would be passed over.
        if (schema.contains(u"$ref"_s))
            schema = {{u"allOf"_s, QJsonArray{schema}}};
        schema.insert(u"title"_s, field.title);
        if (!field.about.isEmpty())
            schema.insert(u"description"_s, field.about);
        properties.insert(field.key, schema);
        if (field.needed)
            needed.append(field.key);
    }
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!needed.isEmpty())
        schema.insert(u"required"_s, needed);
    schema.insert(u"additionalProperties"_s,
                  shape.item.empty() ? QJsonValue(false) : schemaOf(shape.item.front()));
    if (shape.shortKey.isEmpty())
        return schema;
    return anyOf({schemaOf(shape.field(shape.shortKey)->shape), schema});
}

/// Entries that are one scalar, or that the definitions below describe.
QJsonObject leafSchema(const Shape &shape)
{
    switch (shape.form) {
    case Form::Words:
    case Form::Phrase:
        return defined(u"words"_s);
    case Form::Formula:
        return defined(u"formula"_s);
    case Form::Names:
        return defined(u"names"_s);
    case Form::YesNo:
        return {{u"enum"_s, QJsonArray{true, false, u"yes"_s, u"no"_s, u"sì"_s, u"si"_s}}};
    case Form::Whole:
        return types({u"integer"_s});
    case Form::Number:
        return anyOf({types({u"number"_s, u"null"_s}),
                      pattern(u"^-?[0-9]+(\\.[0-9]+)?(%|/[0-9]+(\\.[0-9]+)?)?$"_s)});
    case Form::Day:
        return pattern(u'^' + kDay + u'$');
    case Form::DayRange:
        return pattern(u"^(%1)? *\\.\\. *(%1)?$"_s.arg(kDay));
    case Form::CountRange:
        return pattern(u"^-?[0-9]* *\\.\\. *-?[0-9]*$"_s);
    case Form::UnitName:
        return pattern(u"^((%1)(/(%1))*)?$"_s.arg(rules::Unit::bases().join(u'|')));
    case Form::Rounding:
        return pattern(u"^(exact|(half_up|half_even|floor|ceil)\\([0-9.]+\\))$"_s);
    case Form::Choice:
        return {{u"enum"_s, QJsonArray::fromStringList(shape.words)}};
    case Form::Facts:
        return types({u"object"_s});
    case Form::Cell:
    case Form::Values:
        return {};
    default:
        return types({u"string"_s, u"number"_s, u"boolean"_s});
    }
}

QJsonObject schemaOf(const Shape &shape)
{
    switch (shape.form) {
    case Form::Record:
        return recordSchema(shape);
    case Form::List:
        return {{u"type"_s, u"array"_s}, {u"items"_s, schemaOf(shape.item.front())}};
    case Form::Dictionary:
        return {{u"type"_s, u"object"_s},
                {u"additionalProperties"_s, schemaOf(shape.item.front())}};
    case Form::Either:
        return anyOf({schemaOf(shape.alternatives[0]), schemaOf(shape.alternatives[1])});
    default:
        return leafSchema(shape);
    }
}

QJsonObject definitions()
{
    const auto string = types({u"string"_s});
    const QJsonObject words{{u"type"_s, u"object"_s},
                            {u"required"_s, QJsonArray{u"it"_s}},
                            {u"additionalProperties"_s, string}};
    const auto formula = defined(u"formula"_s);
    const QJsonObject when{
        {u"type"_s, u"object"_s},
        {u"properties"_s, QJsonObject{{u"when"_s, formula}, {u"then"_s, formula}}},
        {u"required"_s, QJsonArray{u"when"_s, u"then"_s}},
        {u"additionalProperties"_s, false}};
    const QJsonObject otherwise{{u"type"_s, u"object"_s},
                                {u"properties"_s, QJsonObject{{u"else"_s, formula}}},
                                {u"required"_s, QJsonArray{u"else"_s}},
                                {u"additionalProperties"_s, false}};
    const QJsonObject choice{{u"type"_s, u"array"_s}, {u"items"_s, anyOf({when, otherwise})}};
    return {
        {u"words"_s, anyOf({string, words})},
        {u"formula"_s, anyOf({types({u"string"_s, u"number"_s, u"boolean"_s}), choice})},
        {u"names"_s, anyOf({string, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, string}}})}};
}

}   // namespace

QString lawFileCode(LawFile file)
{
    switch (file) {
    case LawFile::Bundle:
        return u"bundle"_s;
    case LawFile::Benefit:
        return u"benefit"_s;
    case LawFile::Questions:
        return u"questions"_s;
    case LawFile::Parameters:
        return u"parameters"_s;
    case LawFile::Contacts:
        return u"contacts"_s;
    }
    return {};
}

std::optional<LawFile> lawFileFromCode(const QString &code)
{
    for (const auto file : {LawFile::Bundle, LawFile::Benefit, LawFile::Questions,
                            LawFile::Parameters, LawFile::Contacts}) {
        if (lawFileCode(file) == code)
            return file;
    }
    return std::nullopt;
}

QJsonObject jsonSchema(LawFile file)
{
    auto schema = schemaOf(lawShape(file));
    schema.insert(u"$schema"_s, u"http://json-schema.org/draft-07/schema#"_s);
    schema.insert(u"title"_s, u"Sportello: file «%1» delle regole"_s.arg(lawFileCode(file)));
    schema.insert(u"definitions"_s, definitions());
    return schema;
}

}   // namespace core::review
