#pragma once

#include "core/rules/definition.h"
#include "core/rules/yaml_reader.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace core::rules {

// What the files say, read but not yet understood: names unresolved, types unchecked. Every part
// keeps the place where it is written, so that the check can point at it.

struct ParsedAlias {
    Written name;
    QString benefit;                     // empty: everywhere
    QMap<QString, QStringList> values;   // value given under this name → codes of the question
};

struct ParsedQuestion {
    Question question;
    Place place;
    QList<ParsedAlias> aliases;
    QMap<QString, QStringList> valueAliases;   // old code → codes
};

struct ParsedDerived {
    Written name;
    Written unit;
    Text label;
    QStringList aliases;
    Expression is;
};

struct ParsedQuestions {
    QList<Section> sections;
    QList<ParsedQuestion> questions;
    QList<ParsedDerived> derived;
};

struct ParsedParameterRow {
    QDate from;
    QDate to;
    QDate knownFrom;
    std::optional<Rational> value;   // nothing: the series ends here
    QList<Written> sources;
    QList<Written> marks;
    Place place;
};

struct ParsedParameter {
    Written name;
    Text label;
    Written unit;
    Expression by;
    DayRange covers;
    QList<ParsedParameterRow> rows;
};

struct ParsedColumn {
    Written name;
    Written type;   // yes_no, text, date, number or a unit
    std::optional<YamlNode> defaultCell;
};

struct ParsedTableRow {
    QList<Written> keys;
    DayRange days;
    QMap<QString, YamlNode> cells;
    QList<Written> sources;
    QList<Written> marks;
    Place place;
};

struct ParsedTable {
    Written name;
    Written key;
    Expression by;
    QList<ParsedColumn> columns;
    QList<ParsedTableRow> rows;
};

struct ParsedAsk {
    Written key;
    Expression when;
    Expression defaultValue;
    bool record = false;
};

struct ParsedRounding {
    bool exact = false;
    QString function;   // empty: none
    Rational step = 1;
    Place place;
};

struct ParsedValue {
    Written name;
    Expression is;
    Text label;
    Written unit;
    ParsedRounding rounding;
    QList<Written> sources;
    QList<Written> marks;
};

struct ParsedRequirement {
    Written id;
    QString label;
    DayRange inForce;
    QDate knownFrom;
    Expression by;
    Expression when;
    Expression need;
    QList<Written> sources;
    WrittenText met;
    WrittenText unmet;
    WrittenText unknown;
    QList<Written> marks;
    Expression referralTo;
    WrittenText referralNote;
    WrittenText wayOut;
    Expression wayOutFrom;
    Place place;
};

struct ParsedLimit {
    Expression when;
    WrittenText note;
};

struct ParsedResult {
    Written name;
    Expression when;
};

struct ParsedSuspension {
    QDate from;
    QDate to;
    Expression when;
};

struct ParsedSchedule {
    bool present = false;
    Place place;
    Expression start;
    Expression days;
    Expression amount;
    int month = 30;
    Expression rate;
    Expression firstDay;
    ParsedRounding rounding;
    QList<ParsedSuspension> suspended;
    Expression extensionWhen;
    Expression extensionDays;
    QString totalName;
    Text totalLabel;
};

/// A document, declaration, duty or note: a text that holds on a condition.
struct ParsedPaper {
    Written id;
    Expression when;
    QString need;       // documents
    WrittenText text;   // title of a document
    WrittenText explanation;
    WrittenText where;
    Expression by;   // duties
    QList<Written> sources;
    QList<Written> marks;
};

struct ParsedCase {
    QString title;
    QDate on;
    QDate knownOn;
    QJsonObject given;   // profile included
    QMap<QString, QString> fixed;
    YamlNode expect;
    Place place;
};

struct ParsedBenefit {
    Place place;
    Written id;
    Text name;
    Text plainName;
    QString law;
    QString service;
    QString body;
    Expression event;
    DayRange inForce;
    QString successor;
    QStringList replaces;
    WrittenText ended;
    WrittenText notYet;
    QMap<QString, QString> sources;
    QMap<QString, QString> marks;
    QList<ParsedParameter> parameters;
    QList<ParsedTable> tables;
    QList<ParsedAsk> asks;
    QList<Written> accepts;
    QList<ParsedValue> values;
    QList<ParsedRequirement> requirements;
    QList<ParsedLimit> limits;
    QList<ParsedResult> results;
    ParsedSchedule schedule;
    QList<ParsedPaper> documents;
    QList<ParsedPaper> declarations;
    QList<ParsedPaper> duties;
    QList<ParsedPaper> notes;
    QList<ParsedCase> cases;
};

}   // namespace core::rules
