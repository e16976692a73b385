#include "core/rules/describe.h"

#include "core/rules/decision_parts_json.h"
#include "core/rules/incompatibility.h"

#include <QJsonArray>

namespace core::rules {

using namespace Qt::StringLiterals;

QString answerKindCode(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::YesNo:
        return u"yes_no"_s;
    case AnswerKind::Count:
        return u"count"_s;
    case AnswerKind::Decimal:
        return u"decimal"_s;
    case AnswerKind::Amount:
        return u"amount"_s;
    case AnswerKind::Date:
        return u"date"_s;
    case AnswerKind::Month:
        return u"month"_s;
    case AnswerKind::Choice:
        return u"choice"_s;
    case AnswerKind::Text:
        return u"text"_s;
    case AnswerKind::List:
        return u"list"_s;
    }
    return {};
}

namespace {

QJsonObject questionJson(const VocabularyEntry &entry)
{
    const auto &question = entry.question();
    QJsonObject json{{u"key"_s, question.key},
                     {u"type"_s, answerKindCode(question.kind)},
                     {u"label"_s, question.shortLabel.it()},
                     {u"section"_s, question.section}};
    if (!entry.type.unit.isNone())
        json.insert(u"unit"_s, entry.type.unit.toString());
    if (question.record)
        json.insert(u"record"_s, true);
    if (question.isVolatile)
        json.insert(u"volatile"_s, true);
    if (!question.options.isEmpty())
        json.insert(u"options"_s, QJsonArray::fromStringList(entry.codes()));
    if (question.least)
        json.insert(u"least"_s, *question.least);
    if (question.most)
        json.insert(u"most"_s, *question.most);
    if (!question.aliases.isEmpty())
        json.insert(u"aliases"_s, QJsonArray::fromStringList(question.aliases));
    return json;
}

/// A list with its fields; `fieldsRead` are those a rule of this benefit reads.
QJsonObject questionJson(const VocabularyEntry &entry, const Vocabulary &vocabulary,
                         quint64 fieldsRead)
{
    auto json = questionJson(entry);
    if (entry.type.kind != Kind::List)
        return json;
    json.insert(u"item"_s, entry.question().item.it());
    QJsonArray fields;
    for (qsizetype i = 0; i < entry.fields.size(); ++i) {
        auto field = questionJson(vocabulary.at(entry.fields[i]));
        field.remove(u"section"_s);
        field.insert(u"read"_s, (fieldsRead >> i & 1) != 0);
        fields.append(field);
    }
    json.insert(u"fields"_s, fields);
    QStringList shorthands;
    for (const auto &shorthand : entry.parsed.shorthands)
        shorthands.append(shorthand.name.text);
    if (!shorthands.isEmpty())
        json.insert(u"shorthands"_s, QJsonArray::fromStringList(shorthands));
    return json;
}

QJsonValue deskJson(const Desk &desk)
{
    if (desk.isEmpty())
        return {};
    return QJsonObject{{u"where"_s, orNull(desk.where.it())},
                       {u"hours"_s, orNull(desk.hours.it())},
                       {u"bring"_s, orNull(desk.bring.it())},
                       {u"phone"_s, orNull(desk.phone)}};
}

QJsonObject shownJson(const ShownResults &shown)
{
    return {{u"amount"_s, QJsonArray::fromStringList(shown.amounts)},
            {u"times"_s, orNull(shown.times)},
            {u"deadline"_s, orNull(shown.deadline)},
            {u"payments"_s, shown.payments},
            {u"renewed_by"_s, QJsonArray::fromStringList(shown.renewedBy)}};
}

QJsonArray marksJson(Marks marks, const QStringList &markIds)
{
    QJsonArray list;
    for (int i = 0; i < markIds.size(); ++i) {
        if ((marks >> i & 1) != 0)
            list.append(markIds[i]);
    }
    return list;
}

QJsonObject parameterJson(const Parameter &parameter, const QStringList &markIds)
{
    QJsonArray rows;
    for (const auto &row : parameter.rows) {
        rows.append(QJsonObject{
            {u"from"_s, dayOrNull(row.days.from)},
            {u"to"_s, dayOrNull(row.days.to)},
            {u"known_from"_s, dayOrNull(row.knownFrom)},
            {u"value"_s, row.value ? QJsonValue(toDecimalText(*row.value)) : QJsonValue()},
            {u"source"_s, row.source},
            {u"provisional"_s, marksJson(row.marks, markIds)}});
    }
    return {{u"name"_s, parameter.name},
            {u"label"_s, parameter.label.it()},
            {u"unit"_s, parameter.unit.toString()},
            {u"values"_s, rows}};
}

/// Without the cells: a year may have hundreds.
QJsonObject rangeTableJson(const RangeTable &table, const QStringList &markIds)
{
    QJsonArray columns;
    for (const auto &column : table.columns)
        columns.append(column.name);
    QJsonArray versions;
    for (const auto &period : table.periods) {
        versions.append(QJsonObject{{u"from"_s, dayOrNull(period.days.from)},
                                    {u"to"_s, dayOrNull(period.days.to)},
                                    {u"known_from"_s, dayOrNull(period.knownFrom)},
                                    {u"steps"_s, static_cast<qint64>(period.bounds.size())},
                                    {u"source"_s, period.source},
                                    {u"provisional"_s, marksJson(period.marks, markIds)}});
    }
    return {{u"name"_s, table.name},
            {u"label"_s, table.label.it()},
            {u"unit"_s, table.key.unit.toString()},
            {u"columns"_s, columns},
            {u"versions"_s, versions}};
}

QString needCode(DocumentNeed need)
{
    switch (need) {
    case DocumentNeed::Required:
        return u"required"_s;
    case DocumentNeed::Useful:
        return u"useful"_s;
    case DocumentNeed::DeclarationIsEnough:
        return u"declaration"_s;
    case DocumentNeed::CheckedByOffice:
        return u"office"_s;
    case DocumentNeed::AlreadyHeld:
        return u"held"_s;
    }
    return {};
}

/// Titles as written: places to fill stay visible as names of what fills them.
QString plainWords(const Template &words)
{
    QString text;
    for (const auto &part : words.byLanguage.value(u"it"_s))
        text += part.text + (part.node == kNoNode ? QString() : u"…"_s);
    return text;
}

QJsonArray resultsJson(const Benefit &benefit)
{
    QJsonArray results;
    for (const auto &entry : benefit.results) {
        const auto &value = benefit.values[static_cast<std::size_t>(entry.value)];
        results.append(QJsonObject{
            {u"name"_s, value.name},
            {u"label"_s, value.label.it()},
            {u"unit"_s, value.type.kind == Kind::Date ? u"date"_s : value.type.unit.toString()}});
    }
    return results;
}

}   // namespace

QJsonObject describeBenefit(const Benefit &benefit, const Vocabulary &vocabulary)
{
    const auto &summary = benefit.summary;
    QJsonArray questions;
    for (const auto &fact : benefit.facts) {
        if (fact.asked)
            questions.append(
                questionJson(vocabulary.at(fact.question), vocabulary, fact.fieldsRead));
    }
    QJsonArray parameters;
    for (const auto &parameter : benefit.parameters)
        parameters.append(parameterJson(parameter, benefit.markIds));
    QJsonArray documents;
    for (const auto &document : benefit.documents) {
        documents.append(QJsonObject{{u"id"_s, document.id},
                                     {u"need"_s, needCode(document.need)},
                                     {u"title"_s, plainWords(document.text)},
                                     {u"source"_s, document.source}});
    }
    QJsonArray requirements;
    for (const auto &requirement : benefit.requirements) {
        requirements.append(QJsonObject{{u"rule"_s, requirement.id},
                                        {u"from"_s, dayOrNull(requirement.inForce.from)},
                                        {u"to"_s, dayOrNull(requirement.inForce.to)},
                                        {u"known_from"_s, dayOrNull(requirement.knownFrom)},
                                        {u"source"_s, requirement.source}});
    }
    QJsonArray tables;
    for (const auto &table : benefit.rangeTables)
        tables.append(rangeTableJson(table, benefit.markIds));
    QJsonArray incompatibilities;
    for (const auto &rule : benefit.incompatibilities) {
        incompatibilities.append(QJsonObject{{u"benefit"_s, rule.benefit},
                                             {u"kind"_s, incompatibilityCode(rule.kind)},
                                             {u"from"_s, dayOrNull(rule.days.from)},
                                             {u"to"_s, dayOrNull(rule.days.to)},
                                             {u"text"_s, plainWords(rule.text)},
                                             {u"source"_s, rule.source}});
    }
    return {{u"id"_s, summary.id},
            {u"name"_s, summary.name.it()},
            {u"plain_name"_s, summary.plainName.it()},
            {u"for_whom"_s, orNull(summary.forWhom.it())},
            {u"documents_later"_s, summary.documentsLater},
            {u"law"_s, summary.law},
            {u"service"_s, summary.service},
            {u"body"_s, summary.body},
            {u"needs"_s, QJsonArray::fromStringList(summary.needs)},
            {u"first_step"_s, orNull(summary.firstStep.it())},
            {u"desk"_s, deskJson(summary.desk)},
            {u"shown"_s, shownJson(summary.shown)},
            {u"for_household"_s, summary.oneForHousehold},
            {u"overlay"_s, summary.overlay.isEmpty() ? QJsonValue() : QJsonValue(summary.overlay)},
            {u"from"_s, dayOrNull(summary.inForceFrom)},
            {u"to"_s, dayOrNull(summary.inForceTo)},
            {u"successor"_s, oneOrSeveral(summary.successors)},
            {u"replaces"_s, QJsonArray::fromStringList(benefit.replaces)},
            {u"questions"_s, questions},
            {u"parameters"_s, parameters},
            {u"tables"_s, tables},
            {u"requirements"_s, requirements},
            {u"incompatible_with"_s, incompatibilities},
            {u"results"_s, resultsJson(benefit)},
            {u"documents"_s, documents}};
}

}   // namespace core::rules
