#pragma once

#include "core/rules/benefit.h"
#include "core/rules/vocabulary.h"

#include <QSet>

namespace core::rules {

/// Whose fields bare names mean while a formula about the members of a list is built.
struct MemberScope {
    int slot = -1;         // of the list; -1: the household
    QStringList entered;   // named parts of the list the members are known to belong to
};

/// Opens a scope for as long as it lives.
class ScopeChange {
public:
    ScopeChange(MemberScope &scope, MemberScope inner) : m_scope(scope), m_outer(scope)
    {
        scope = std::move(inner);
    }
    ~ScopeChange() { m_scope = m_outer; }
    ScopeChange(const ScopeChange &) = delete;
    ScopeChange &operator=(const ScopeChange &) = delete;

private:
    MemberScope &m_scope;
    MemberScope m_outer;
};

/// A list as a formula uses it.
struct ListUse {
    MemberScope scope;
    int list = kNoNode;    // node of the fact
    int where = kNoNode;   // yes/no of each member; kNoNode: all of them
};

/// count, sum, any, … but not `min` and `max`, which also compare single values.
const QStringList &listFunctions();

/// Turns expressions into typed nodes of one benefit: resolves names, checks types and units,
/// refuses circles. Every function that returns a node returns kNoNode after adding a fault.
class GraphBuilder {
public:
    GraphBuilder(const ParsedBenefit &parsed, const Vocabulary &vocabulary, Benefit &benefit,
                 Faults &faults);

    /// Of any type.
    int build(const Expression &expression);
    /// Of the type wanted; `expected` (a number without unit) takes any number.
    int build(const Expression &expression, const Type &expected);
    /// kNoNode without a fault when the expression is missing.
    int buildOptional(const Expression &expression, const Type &expected);
    Template buildTemplate(const WrittenText &text);

    int slotOf(int question, const Place &place);
    /// Index in Benefit::values; -1 after a fault.
    int valueNamed(const QString &name, const Place &place);
    int parameterNamed(const QString &name, const Place &place);
    int tableNamed(const QString &name, const Place &place);
    /// Index in Benefit::rangeTables; -1 after a fault.
    int rangeTableNamed(const QString &name, const Place &place);
    int eventNode(const Place &place);
    /// By field of the list in `slot`, whom it is asked of; empty when the slot is no list.
    std::vector<int> fieldWhens(int slot);

    Marks marks(const QList<Written> &ids);
    QString sources(const QList<Written> &sources);
    /// Ids of the sources and marks asked for so far.
    const QSet<QString> &cited() const { return m_cited; }
    bool accepts(const Type &expected, const Type &actual) const;
    /// For messages: "un numero (EUR/month)".
    QString describe(const Type &type) const;
    QStringList knownNames() const;
    /// A value written by hand of a wanted type; kNoNode after a fault.
    int buildCell(const YamlNode &cell, const Type &type);
    /// By value: building any further node may move the ones there are.
    Type typeOf(int node) const { return m_benefit.nodes[static_cast<std::size_t>(node)].type; }

private:
    int add(Op op, const Type &type, std::vector<int> arguments, const Place &place);
    int constant(const Value &value, const Type &type, const Place &place);
    int fault(const Place &place, const QString &message, const QString &hint = {});
    bool enter(const QString &symbol, const Place &place);

    int literal(const Expression &expression);
    int name(const Expression &expression);
    int member(const Expression &expression);
    int unary(const Expression &expression);
    int binary(const Expression &expression);
    int logical(Op op, const Expression &expression);
    int comparison(const Expression &expression);
    int choiceComparison(int left, const std::vector<Expression> &codes, const Place &place);
    int membership(const Expression &expression);
    int between(const Expression &expression);
    int sum(const Expression &expression);
    int dateShift(int date, int amount, bool back, const Place &place);
    int product(const Expression &expression);
    int call(const Expression &expression);
    int roundCall(const Expression &expression);
    int extremeCall(const Expression &expression);
    int ifCall(const Expression &expression);
    int knownCall(const Expression &expression);
    int asCall(const Expression &expression);
    int listCall(const Expression &expression);
    int listOperation(const Expression &call, const Expression &over);
    bool isWellFormed(const QString &function, const Expression &over);
    int takingPart(const ListUse &use, const Expression &over);
    bool isListCall(const Expression &expression) const;
    Expression overOf(const Expression &argument) const;
    int orderedOver(const QString &function, const ListUse &use, int value, int nth,
                    const Place &place);
    std::optional<ListUse> listUse(const Expression &over);
    std::optional<ListUse> listNamed(const QString &name, const Place &place);
    std::optional<MemberScope> scopeOf(const Written &each);
    int compileList(const Written &name, const Text &label, const Expression &is);
    int fieldNode(int field, const Place &place);
    int fieldNamed(const QString &word) const;
    int memberValue(int value, const Place &place);
    int scoped(const Expression &expression);
    int overNode(Op op, const Type &type, std::vector<int> arguments, const Place &place);
    int factNode(int question, const Place &place);
    int tableKey(int question, const Place &place);
    bool householdKnows(const QString &word) const;
    QStringList listNames() const;
    QStringList fieldsInScope() const;
    int dateCall(const Expression &expression);
    int ordered(const QString &sign, int left, int right, const Place &place);

    std::optional<Type> common(int left, int right) const;
    int compileValue(const ParsedValue &value);
    int compileDerived(const ParsedDerived &derived, const Place &place);
    int compileParameter(const ParsedParameter &parameter, const Place &place);
    void compileRows(const ParsedParameter &parsed, Parameter &parameter);
    int compileTable(const ParsedTable &table, const Place &place);
    int compileRangeTable(const ParsedRangeTable &table, const Place &place);
    void addRangeColumn(const ParsedRangeColumn &column, RangeTable &table);
    int stepMember(const Expression &expression);
    int stepAcross(const ParsedRangeColumn &column, int table, const std::vector<int> &arguments,
                   const Place &place);
    int stepNode(int table, const QString &column, const std::vector<int> &arguments,
                 const Place &place);
    void compileTableRow(const ParsedTable &parsed, const ParsedTableRow &row, Table &table);

    const ParsedBenefit &m_parsed;
    const Vocabulary &m_vocabulary;
    Benefit &m_benefit;
    Faults &m_faults;
    QHash<QString, int> m_values;   // name → position in m_parsed.values
    QHash<QString, int> m_parameters;
    QHash<QString, int> m_tables;
    QHash<QString, int> m_rangeTables;
    QHash<QString, int> m_tableByName;   // compiled
    QHash<QString, int> m_rangeTableByName;
    QSet<QString> m_open;     // symbols being compiled: seeing one again is a circle
    QSet<QString> m_failed;   // symbols that have their fault already
    int m_event = kNoNode;
    MemberScope m_scope;
    QHash<int, QStringList> m_entered;   // named list → it and the lists it is part of
    QHash<int, QString> m_eachOf;        // value of each member → the named list it is for
    QSet<QString> m_cited;
    std::optional<Place> m_blame;   // where a derived fact was named, for faults inside it
};

}   // namespace core::rules
