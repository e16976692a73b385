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

/// Another name of a list in input, whose rows have some fields by their name.
struct ParsedShorthand {
    Written name;
    QMap<QString, QString> fields;   // as written
    Written field;                   // the one that a single value is; may be empty
    Written countName;               // what a number given under this name means; may be empty
};

struct ParsedQuestion {
    Question question;
    Place place;
    QList<ParsedAlias> aliases;
    QMap<QString, QStringList> valueAliases;   // old code → codes
    QList<Written> typical;                    // answers, each as common as the others
    QList<ParsedQuestion> fields;              // of a list
    Expression when;                           // of a field: whom it is asked of
    std::optional<YamlNode> absent;            // of a field: what it is when not given
    QList<ParsedShorthand> shorthands;         // of a list
    Written countName;                         // of a list: what a number given for it means
    Expression applicantRow;                   // of a list: which row is the applicant's
};

struct ParsedDerived {
    Written name;
    Written unit;
    Text label;
    QStringList aliases;
    Expression is;
    Written each;          // of each member of this list
    bool isList = false;   // a named part of a list
};

/// Facts that cannot be true together, and what is said of it at one question.
struct ParsedCheck {
    Written id;
    Written at;
    Expression wrong;
    WrittenText text;
};

struct ParsedQuestions {
    QList<Section> sections;
    QList<ParsedQuestion> questions;
    QList<ParsedDerived> derived;
    QList<ParsedCheck> checks;
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
    QDate knownFrom;
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
    QList<Written> sources;   // of the rows without their own
};

struct ParsedRounding {
    bool exact = false;
    QString function;   // empty: none
    Rational step = 1;
    Place place;
};

/// One line of a table by range. Without a bound: what lies beyond them all.
struct ParsedStepRow {
    Written bound;
    QMap<QString, YamlNode> cells;
    Place place;
};

/// Steps made by formula: `first` to `last`, one `every` so many, each column in a straight line.
struct ParsedStepLine {
    Rational first;
    Rational last;
    Rational every;
    QMap<QString, std::pair<Rational, Rational>> ends;   // by column, at `first` and at `last`
    Place place;
};

/// The steps of a table for some days: written row by row, made by a line, or those before
/// multiplied by one and a rate and rounded again.
struct ParsedStepVersion {
    DayRange days;
    QDate knownFrom;
    QList<ParsedStepRow> rows;
    std::optional<ParsedStepLine> line;
    QMap<QString, Rational> rates;   // by column, «up_to» or «below» the bounds
    QList<ParsedStepRow> printed;    // what the annex prints and the steps have to be
    QList<Written> sources;
    QList<Written> marks;
    Place place;
};

struct ParsedRangeColumn {
    Written name;
    Written type;        // yes_no, text, date, number or a unit
    Expression across;   // a count that chooses one of `first` to `last`; or missing
    int first = 0;
    int last = 0;
};

/// The name of one column of those that go across a count.
QString acrossName(const ParsedRangeColumn &column, int count);

/// A table by range.
struct ParsedRangeTable {
    Written name;
    Text label;
    Expression steps;   // number or date looked up; missing: a number given at each use
    Written unit;       // of the bounds
    Written edge;       // up_to, below
    bool lastGoesOn = false;
    Expression by;
    DayRange covers;
    QList<ParsedRangeColumn> columns;
    QMap<QString, ParsedRounding> roundings;   // by column, «up_to» or «below» the bounds
    QList<ParsedStepVersion> versions;
};

struct ParsedAsk {
    Written key;
    Expression when;
    Expression defaultValue;
    bool record = false;
};

struct ParsedValue {
    Written name;
    Expression is;
    Text label;
    Written unit;
    ParsedRounding rounding;
    QList<Written> sources;
    QList<Written> marks;
    Written each;          // of each member of this list
    bool isList = false;   // a named part of a list
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
    QList<Written> sources;
};

struct ParsedResult {
    Written name;
    Expression when;
};

struct ParsedSuspension {
    QDate from;
    QDate to;
    Expression when;
    Place place;
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
    QList<Written> sources;   // of the reduction, its suspensions and the extension
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

/// Another benefit that does not go with this one, or not wholly.
struct ParsedIncompatibility {
    Written benefit;
    Written kind;
    DayRange days;
    Expression when;
    WrittenText text;
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

/// How the benefit stands in a list of all that a person may ask for.
struct ParsedShowing {
    QList<Written> needs;
    Text firstStep;
    Desk desk;
    bool forHousehold = false;
    QList<Written> amounts;   // results by name, as the next two
    Written times;
    Written deadline;
    int payments = 0;
    QList<Written> renewedBy;   // facts
};

struct ParsedBenefit {
    Place place;
    QString overlay;   // id of the local bundle it comes from; empty: national
    Written id;
    Text name;
    Text plainName;
    Text forWhom;
    bool documentsLater = true;
    QString law;
    QString service;
    QString body;
    Expression event;
    DayRange inForce;
    QList<Written> successors;
    QStringList replaces;
    WrittenText ended;
    WrittenText notYet;
    QMap<QString, QString> sources;
    QMap<QString, QString> marks;
    QList<ParsedParameter> parameters;
    QList<ParsedTable> tables;
    QList<ParsedRangeTable> rangeTables;
    QList<Written> uses;   // figures of parameters/*.yaml, by name
    QList<ParsedAsk> asks;
    QList<Written> accepts;
    QList<ParsedValue> values;
    QList<ParsedRequirement> requirements;
    QList<ParsedLimit> limits;
    Expression sendsTo;
    WrittenText sendsNote;
    QList<ParsedResult> results;
    ParsedSchedule schedule;
    QList<ParsedPaper> documents;
    QList<ParsedPaper> declarations;
    QList<ParsedPaper> duties;
    QList<ParsedPaper> notes;
    QList<ParsedIncompatibility> incompatibilities;
    QList<ParsedCheck> checks;
    QList<ParsedCase> cases;
    QMap<QString, Place> citable;   // where each source and mark is declared
    QList<Written> idleProfiles;    // no case is like them
    ParsedShowing showing;
};

/// A file of figures that several benefits use.
struct ParsedShared {
    Place place;
    QString stem;   // file name without folder and ending
    QMap<QString, QString> sources;
    QMap<QString, QString> marks;
    QList<ParsedParameter> parameters;
    QList<ParsedRangeTable> rangeTables;
};

}   // namespace core::rules
