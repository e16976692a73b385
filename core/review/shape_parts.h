#pragma once

#include "core/review/law_shape.h"

namespace core::review {

// Words to write shapes with, as a table one reads down.

inline Shape of(Form form)
{
    Shape shape;
    shape.form = form;
    return shape;
}

inline Shape oneOf(const QStringList &words)
{
    auto shape = of(Form::Choice);
    shape.words = words;
    return shape;
}

inline Shape record(std::vector<Field> fields, const QString &shortKey = {})
{
    auto shape = of(Form::Record);
    shape.fields = std::move(fields);
    shape.shortKey = shortKey;
    return shape;
}

inline Shape listOf(Shape item, const QStringList &identity = {}, bool ordered = false)
{
    auto shape = of(Form::List);
    shape.item = {std::move(item)};
    shape.identity = identity;
    shape.ordered = ordered;
    return shape;
}

inline Shape dictionaryOf(Shape item)
{
    auto shape = of(Form::Dictionary);
    shape.item = {std::move(item)};
    return shape;
}

inline Field may(const QString &key, Shape shape, const QString &title, const QString &about = {})
{
    return {key, std::move(shape), false, title, about};
}

inline Field must(const QString &key, Shape shape, const QString &title, const QString &about = {})
{
    return {key, std::move(shape), true, title, about};
}

Shape benefitShape();
Shape questionsShape();
Shape parameterShape();
/// Steps of a number or date, dated.
Shape rangeTableShape();
/// Source ids with the place in each.
Field sourceField(bool needed);
Field marksField();
Field knownFromField();
/// Facts that cannot be true together.
Shape checksShape();
/// A part of a list with a name of its own.
Shape listPartShape();

}   // namespace core::review
