#pragma once

#include "core/rules/definition.h"
#include "core/rules/source_model.h"
#include "core/rules/value.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>

#include <bitset>
#include <vector>

namespace core::rules {

/// What a node of the graph computes. Arguments are indices of other nodes.
enum class Op {
    Constant,    // `constant`
    Unknown,     // nothing: a person has to decide
    Fact,        // `ref` = slot
    Named,       // `ref` = value
    Parameter,   // `ref` = parameter
    Cell,        // `ref` = table, `column`; arguments: choice, day
    Step,        // `ref` = range table, `column`; arguments: number or date, day
    On,
    KnownOn,
    Event,
    And,
    Or,
    Not,
    Equal,
    Less,
    LessEqual,
    AmongChoices,   // argument 0 in the choices of `constant`
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Min,
    Max,
    Round,   // argument 0 to a multiple of argument 1; `column` = RoundingMode
    If,
    IsKnown,
    OrElse,
    AddDays,       // date, number of days
    AddMonths,     // date, number of months
    DaysBetween,   // later − earlier
    MonthsBetween,
    Year,
    Month,
    Age,
    MakeDate,
    MonthStart,
    MonthEnd,
    NextWorkingDay,

    // Members of a list. The first three arguments are always: the node of the list (Fact), a
    // yes/no of each member (who takes part; constant true for all), and for all but Count and Any
    // a value of each member. Known only when the list is, the yes/no of every member, and the
    // value of those who take part; Any already with one who surely does.
    MemberField,   // `ref` = slot of the list, `column` = field of its question; per member
    Count,         // how many take part, of the household
    Any,           // whether one does
    Sum,           // 0 when nobody does
    Least,         // unknown when nobody does, as the next two
    Greatest,
    Nth,     // the k-th value, argument 3 = k from 1; `column` = NthOrder; ties each count
    First,   // the value, of any kind, of the first in the order of the list who takes part
    /// Per member: 1 + how many who take part have a lesser value, or an equal one and an earlier
    /// place in the list. Also known for a member who does not take part.
    Rank
};

/// Of Op::Nth: the least value first, or the greatest (of dates of birth: the youngest).
enum class NthOrder { Rising, Falling };

/// One node of the typed graph of a benefit. The same graph serves every way of walking it.
struct GraphNode {
    Op op = Op::Unknown;
    Type type;
    std::vector<int> arguments;
    Value constant;
    int ref = -1;
    int column = -1;
    Place place;
    int list = -1;   // ≥ 0: has a value for each member of the list in this slot
};

constexpr int kNoNode = -1;
constexpr int kMostFacts = 256;
using FactSet = std::bitset<kMostFacts>;   // by slot
using Marks = quint64;                     // by position in Benefit::marks

/// A fact this benefit reads, in the order of the wizard; those never asked come last.
struct FactSlot {
    int question = -1;
    int when = kNoNode;
    int defaultNode = kNoNode;
    bool asked = false;
    bool record = false;   // for the application, no rule reads it
    bool referenced = false;
    bool guessed = false;   // the default says something about the person, so still worth asking
    Place place;
    quint64 fieldsRead = 0;        // of a list: fields a rule reads, one bit each
    std::vector<int> fieldWhens;   // of a list: by field, whom it is asked of; per member
};

struct ParameterRow {
    DayRange days;
    QDate knownFrom;
    std::optional<Rational> value;
    QString source;
    Marks marks = 0;
};

struct Parameter {
    QString name;
    Text label;
    Unit unit;
    int by = kNoNode;
    std::vector<ParameterRow> rows;   // later ones win
};

struct TableColumn {
    QString name;
    Type type;
    int defaultNode = kNoNode;
};

struct TableRow {
    Choices keys;
    DayRange days;
    QDate knownFrom;          // later rows win, as with parameters
    std::vector<int> cells;   // kNoNode: the column's default
    Marks marks = 0;
};

struct Table {
    QString name;
    int question = -1;
    int key = kNoNode;   // node of the fact
    int by = kNoNode;
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
};

/// The steps of one period. The first bound that is not less than the argument (greater, when the
/// table's bounds are exclusive) chooses the step.
struct StepPeriod {
    DayRange days;
    QDate knownFrom;
    std::vector<Value> bounds;   // rising; numbers or dates
    /// By column, then by step: one more than `bounds`, the last for what lies beyond them all.
    /// An unknown value: nothing is said for that step.
    std::vector<std::vector<Value>> cells;
    QString source;
    Marks marks = 0;
};

struct RangeColumn {
    QString name;
    Type type;
};

/// A table by range: steps of a number or date, dated. Plain data, generated steps included.
struct RangeTable {
    QString name;
    Text label;
    Type key;
    int argument = kNoNode;   // node of the file's own key
    int by = kNoNode;
    bool inclusive = true;   // a bound belongs to its step: «fino a»; otherwise «sotto»
    std::vector<RangeColumn> columns;
    std::vector<StepPeriod> periods;   // later ones win
};

/// A computed name: of the benefit, or a derived fact.
struct NamedValue {
    QString name;
    Text label;
    Type type;
    int node = kNoNode;
    bool rounded = false;   // named a rounding, `exact` included
    Marks marks = 0;
    int list = -1;         // ≥ 0: has a value for each member of the list in this slot
    bool isList = false;   // a named part of that list: yes/no, who belongs to it
    QString source = {};
    std::vector<int> figures = {};   // of a result: see figures.h
};

/// Words with nodes in between, by language.
struct Template {
    struct Part {
        QString text;
        int node = kNoNode;   // after the text
    };
    QMap<QString, std::vector<Part>> byLanguage;
    quint64 key = 0;   // of the Italian words as written: see wording.h

    bool isEmpty() const { return byLanguage.isEmpty(); }
};

struct Requirement {
    QString id;
    QString label;
    DayRange inForce;
    QDate knownFrom;
    int by = kNoNode;   // kNoNode: the event
    int when = kNoNode;
    int need = kNoNode;
    QString source;
    Template met;
    Template unmet;
    Template unknown;
    Marks marks = 0;
    int referralTo = kNoNode;
    Template referralNote;
    Template wayOut;
    int wayOutFrom = kNoNode;
    std::vector<int> operands;       // nodes of the facts and names it looks at, in order
    std::vector<int> figures = {};   // see figures.h
};

struct Limit {
    int when = kNoNode;
    Template note;
};

struct ResultEntry {
    int value = -1;
    int when = kNoNode;
};

struct Suspension {
    DayRange days;
    int when = kNoNode;
};

struct SchedulePlan {
    bool present = false;
    int start = kNoNode;
    int days = kNoNode;
    int amount = kNoNode;
    int month = 30;
    int rate = kNoNode;
    int firstDay = kNoNode;
    RoundingMode rounding = RoundingMode::HalfUp;
    Rational step = Rational(1, 100);
    std::vector<Suspension> suspended;
    int extensionWhen = kNoNode;
    int extensionDays = kNoNode;
    QString totalName;
    Text totalLabel;
};

struct Paper {
    QString id;
    int when = kNoNode;
    DocumentNeed need = DocumentNeed::Required;
    Template text;
    Template explanation;
    Template where;
    int by = kNoNode;
    QString source;
    Marks marks = 0;
};

/// Another benefit that does not go with this one on some days.
struct IncompatibilityRule {
    QString benefit;
    IncompatibilityKind kind = IncompatibilityKind::Excludes;
    DayRange days;   // of the event
    int when = kNoNode;
    Template text;
    QString source;
    Marks marks = 0;
};

/// Facts that cannot be true together.
struct Check {
    QString id;
    QString at;   // key of the question where it is said; of a field `list.field`
    int wrong = kNoNode;
    Template text;
    std::vector<int> facts;   // slots that `wrong` rests on
};

/// One benefit, checked and ready to be walked. Immutable after loading.
struct Benefit {
    BenefitSummary summary;
    QStringList replaces;
    Template ended;
    Template notYet;
    int event = kNoNode;
    std::vector<GraphNode> nodes;
    std::vector<FactSlot> facts;
    QHash<QString, int> slotByKey;
    std::vector<Parameter> parameters;
    std::vector<Table> tables;
    std::vector<RangeTable> rangeTables;
    std::vector<NamedValue> values;
    QHash<QString, int> valueByName;
    QHash<QString, int> parameterByName;
    QStringList markIds;
    QStringList markTexts;
    std::vector<Requirement> requirements;
    std::vector<Limit> limits;
    int sendsTo = kNoNode;   // who meets every requirement is sent there: a text
    Template sendsNote;
    std::vector<ResultEntry> results;
    SchedulePlan schedule;
    std::vector<Paper> documents;
    std::vector<Paper> declarations;
    std::vector<Paper> duties;
    std::vector<Paper> notes;
    std::vector<IncompatibilityRule> incompatibilities;
    std::vector<Check> checks;
    QStringList uses;          // figures of parameters/*.yaml that it reads
    QList<ParsedCase> cases;   // empty when from an image: Catalogue::cases has them always
};

}   // namespace core::rules
