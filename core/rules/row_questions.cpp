#include "core/rules/row_questions.h"

#include "core/rules/inputs.h"
#include "core/rules/value_text.h"

#include <set>

namespace core::rules {

namespace {

QJsonValue canonicalOf(const Value &value, const Type &type, AnswerKind kind,
                       const Vocabulary &vocabulary)
{
    const QString text = machineValue(value, type, vocabulary);
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Undefined);
    if (kind == AnswerKind::YesNo)
        return value.isTrue();
    if (kind == AnswerKind::Count)
        return text.toLongLong();
    return text;
}

/// Fields that the formula at `node` looks at, through the names it uses.
void fieldsUnder(const Benefit &benefit, int slot, int node, std::set<int> &seen, quint64 &fields)
{
    if (node == kNoNode || !seen.insert(node).second)
        return;
    const GraphNode &at = benefit.nodes[static_cast<std::size_t>(node)];
    if (at.op == Op::MemberField && at.ref == slot)
        fields |= quint64(1) << at.column;
    if (at.op == Op::Named)
        fieldsUnder(benefit, slot, benefit.values[static_cast<std::size_t>(at.ref)].node, seen,
                    fields);
    for (const int argument : at.arguments)
        fieldsUnder(benefit, slot, argument, seen, fields);
}

/// A field that only decides whether another one is asked has to be asked as well.
quint64 wantedFields(const Benefit &benefit, const Vocabulary &vocabulary, int slot)
{
    const FactSlot &fact = benefit.facts[static_cast<std::size_t>(slot)];
    const auto &fields = vocabulary.at(fact.question).fields;
    quint64 wanted = fact.fieldsRead;
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (vocabulary.at(fields[i]).question().record)
            wanted |= quint64(1) << i;
    for (quint64 before = 0; before != wanted;) {
        before = wanted;
        std::set<int> seen;
        for (qsizetype i = 0; i < fields.size(); ++i)
            if ((wanted >> i & 1) != 0)
                fieldsUnder(benefit, slot, fact.fieldWhens[static_cast<std::size_t>(i)], seen,
                            wanted);
    }
    return wanted;
}

/// As if the event were on the day of the decision, where the person has not said when it was.
void assumeEvent(const Benefit &benefit, const Vocabulary &vocabulary, Inputs &inputs)
{
    Evaluator evaluator(benefit, vocabulary, inputs);
    const Traced event = evaluator.event();
    if (event.value.isKnown())
        return;
    for (std::size_t slot = 0; slot < benefit.facts.size(); ++slot) {
        if (!event.missing.test(slot))
            continue;
        const Question &question = vocabulary.at(benefit.facts[slot].question).question();
        const QDate on = inputs.on;
        if (question.kind == AnswerKind::Date)
            inputs.facts[slot] = Value{on};
        else if (question.kind == AnswerKind::Month)
            inputs.facts[slot] = Value{QDate(on.year(), on.month(), 1)};
        else if (question.kind == AnswerKind::Count && question.least.value_or(0) <= on.year() &&
                 question.most.value_or(0) >= on.year())
            inputs.facts[slot] = Value{Rational(on.year())};
    }
}

}   // namespace

ListPlan listPlan(const Vocabulary &vocabulary, const QString &list)
{
    ListPlan plan;
    const int at = vocabulary.indexOf(list);
    if (at < 0)
        return plan;
    for (const int field : vocabulary.at(at).fields) {
        const auto &entry = vocabulary.at(field);
        const auto json = canonicalOf(entry.absent, entry.type, entry.question().kind, vocabulary);
        if (!json.isUndefined())
            plan.defaults.insert(entry.question().key, json);
    }
    for (const ApplicantRow &applicant : vocabulary.applicantRows()) {
        if (applicant.list != at)
            continue;
        plan.applicantField =
            vocabulary.at(vocabulary.at(at).fields[applicant.field]).question().key;
        plan.applicantCode = applicant.code;
        plan.shared = applicant.shared.keys();
    }
    return plan;
}

/// By row, the fields to ask of it, a bit for each in the order of the list's fields.
static Result<std::vector<quint64>> askedFields(const Benefit &graph, const Vocabulary &vocabulary,
                                                int slot, const domain::Facts &facts,
                                                const QDate &on)
{
    auto inputs = makeInputs(graph, vocabulary, facts, {.on = on, .knownOn = on, .fixed = {}});
    if (!inputs)
        return tl::unexpected(inputs.error());
    assumeEvent(graph, vocabulary, *inputs);
    const FactSlot &fact = graph.facts[static_cast<std::size_t>(slot)];
    const Members *members = inputs->facts[static_cast<std::size_t>(slot)].members();
    const quint64 wanted = wantedFields(graph, vocabulary, slot);
    Evaluator evaluator(graph, vocabulary, *inputs);
    std::vector<quint64> rows(members ? members->count : 0);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t i = 0; i < fact.fieldWhens.size(); ++i) {
            const int when = fact.fieldWhens[i];
            if ((wanted >> i & 1) != 0 && evaluator.memberCondition(slot, row, when).value.isTrue())
                rows[row] |= quint64(1) << i;
        }
    }
    return rows;
}

static QList<QStringList> fieldNames(const std::vector<quint64> &rows, const Vocabulary &vocabulary,
                                     const QString &list)
{
    const auto &fields = vocabulary.at(vocabulary.indexOf(list)).fields;
    QList<QStringList> names;
    for (const quint64 asked : rows) {
        QStringList row;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if ((asked >> i & 1) != 0)
                row.append(vocabulary.at(fields[i]).question().key);
        }
        names.append(row);
    }
    return names;
}

Result<QList<QStringList>> rowQuestions(const Catalogue &catalogue, const QStringList &benefits,
                                        const QString &list, const domain::Facts &facts,
                                        const QDate &on)
{
    std::vector<quint64> all;
    bool asks = false;
    for (const QString &benefit : benefits) {
        const auto graph = catalogue.graph(benefit);
        if (!graph)
            return tl::unexpected(graph.error());
        const int slot = (*graph)->slotByKey.value(list, -1);
        if (slot < 0)
            continue;
        const auto rows = askedFields(**graph, catalogue.vocabulary(), slot, facts, on);
        if (!rows)
            return tl::unexpected(rows.error());
        asks = true;
        all.resize(rows->size());
        for (std::size_t row = 0; row < rows->size(); ++row)
            all[row] |= (*rows)[row];
    }
    if (!asks)
        return fail(ErrorCode::NotFound, QStringLiteral("no benefit asks ") + list);
    return fieldNames(all, catalogue.vocabulary(), list);
}

}   // namespace core::rules
