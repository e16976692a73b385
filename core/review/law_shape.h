#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core::review {

/// How one entry of a law file is written, and so what counts as a change of it.
enum class Form {
    Code,      // a name that other entries use
    Plain,     // a sentence in Italian
    Words,     // a sentence, or one by language
    Phrase,    // Words with `{formula}` in between
    Formula,   // an expression, or a list of when/then ended by else
    Cell,      // a formula, or plain text in a text column
    YesNo,
    Whole,
    Number,   // decimal, or a percentage
    Day,
    DayRange,
    CountRange,
    UnitName,
    Rounding,
    Choice,       // one of `words`
    Names,        // one name or a list; their order has no meaning
    Facts,        // what is given to a case: fact → value
    Values,       // what is expected of a case: name → value, or a list, or a value
    List,         // of `item`
    Record,       // `fields`; other keys are faults unless `rest` says how they are written
    Dictionary,   // name → `item`
    Either        // of `alternatives` the one that knows more of the keys; the first, if equal
};

struct Field;

/// The form of one entry with what is below it: the one description of the law files that the
/// editor's schema and the comparison of two bundles are made from.
struct Shape {
    Form form = Form::Plain;
    QStringList words;                 // Choice
    std::vector<Shape> item;           // List, Dictionary, and what other keys of a Record hold
    std::vector<Field> fields;         // Record
    std::vector<Shape> alternatives;   // Either
    QString shortKey;                  // Record: written without a map, it is this field alone
    QStringList identity;              // List: fields that say which item of another list it is
    bool ordered = false;              // List: the order has a meaning

    const Field *field(const QString &key) const;
};

struct Field {
    QString key;
    Shape shape;
    bool needed = false;
    QString title;   // Italian, two or three words
    QString about;   // Italian, one sentence for the editor; may be empty
};

}   // namespace core::review
