#include "core/rules/decision_parts_json.h"

#include <QJsonArray>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

QString verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return u"met"_s;
    case Verdict::Unmet:
        return u"unmet"_s;
    case Verdict::Unknown:
        return u"unknown"_s;
    }
    return {};
}

/// Counts as numbers, yes/no as booleans; amounts keep both decimals as text.
QJsonValue machineJson(const QString &value)
{
    if (value.isEmpty())
        return QJsonValue();
    if (value == u"true"_s || value == u"false"_s)
        return value == u"true"_s;
    bool whole = false;
    const auto number = value.toLongLong(&whole);
    return whole && QString::number(number) == value ? QJsonValue(number) : QJsonValue(value);
}

QJsonArray figuresJson(const QList<LegalFigure> &figures)
{
    QJsonArray list;
    for (const auto &figure : figures) {
        list.append(QJsonObject{{u"name"_s, figure.name},
                                {u"value"_s, figure.value},
                                {u"unit"_s, orNull(figure.unit)},
                                {u"from"_s, dayOrNull(figure.from)},
                                {u"to"_s, dayOrNull(figure.to)},
                                {u"source"_s, figure.source},
                                {u"provisional"_s, orNull(figure.provisional)}});
    }
    return list;
}

QJsonObject reasonJson(const Reason &reason)
{
    QJsonObject facts;
    QJsonObject origins;
    QJsonObject members;   // counted from 1
    for (const auto &operand : reason.operands) {
        facts.insert(operand.key, machineJson(operand.value));
        if (operand.computed)
            origins.insert(operand.key, u"computed"_s);
        else if (!operand.value.isEmpty())
            origins.insert(operand.key, domain::originCode(operand.origin));
        if (operand.member >= 0)
            members.insert(operand.key, operand.member + 1);
    }
    QJsonObject json{{u"rule"_s, reason.rule},
                     {u"state"_s, verdictCode(reason.state)},
                     {u"source"_s, reason.source},
                     {u"text"_s, reason.text},
                     {u"facts"_s, facts},
                     {u"origins"_s, origins},
                     {u"from"_s, dayOrNull(reason.from)},
                     {u"to"_s, dayOrNull(reason.to)},
                     {u"figures"_s, figuresJson(reason.figures)},
                     {u"provisional"_s, orNull(reason.provisional)}};
    if (!members.isEmpty())
        json.insert(u"members"_s, members);
    insertWords(reason.words, json);
    return json;
}

QJsonObject resultsJson(const QList<ResultValue> &results)
{
    QJsonObject json;
    for (const auto &result : results) {
        const bool money = result.unit.startsWith(u"EUR"_s);
        QJsonObject one{{u"value"_s, money ? QJsonValue(result.value) : machineJson(result.value)}};
        if (!result.unit.isEmpty() && result.unit != u"date"_s)
            one.insert(u"unit"_s, result.unit);
        if (!result.source.isEmpty())
            one.insert(u"source"_s, result.source);
        if (!result.figures.isEmpty())
            one.insert(u"figures"_s, figuresJson(result.figures));
        if (!result.provisional.isEmpty())
            one.insert(u"provisional"_s, result.provisional);
        json.insert(result.name, one);
    }
    return json;
}

}   // namespace

QJsonObject Decision::toJson() const
{
    QJsonArray reasonList;
    for (const auto &reason : reasons)
        reasonList.append(reasonJson(reason));
    QJsonArray instalments;
    for (const auto &instalment : schedule) {
        instalments.append(QJsonObject{{u"from"_s, instalment.from.toString(Qt::ISODate)},
                                       {u"amount"_s, instalment.amount.toDecimal()}});
    }
    QJsonArray missingKeys;
    for (const auto &fact : missing)
        missingKeys.append(fact.key);
    QJsonValue nearestJson;
    if (nearest) {
        nearestJson = wayOutJson(*nearest);
    }
    QJsonObject json{{u"benefit"_s, benefit},
                     {u"on"_s, on.toString(Qt::ISODate)},
                     {u"known_on"_s, knownOn.toString(Qt::ISODate)},
                     {u"bundle"_s, bundle},
                     {u"outcome"_s, outcomeCode(outcome)},
                     {u"reasons"_s, reasonList},
                     {u"results"_s, resultsJson(results)},
                     {u"schedule"_s, instalments},
                     {u"missing"_s, missingKeys},
                     {u"nearest"_s, nearestJson},
                     {u"provisional"_s, QJsonArray::fromStringList(provisional)},
                     {u"successor"_s, oneOrSeveral(successors)}};
    if (!note.isEmpty())
        json.insert(u"note"_s, note);
    if (!noteWords.isEmpty())
        json.insert(u"note_words"_s, wordsJson(noteWords));
    if (!contradictions.isEmpty())
        json.insert(u"contradictions"_s, contradictionsJson(contradictions));
    if (!incompatibilities.isEmpty())
        json.insert(u"incompatibilities"_s, incompatibilitiesJson(incompatibilities));
    if (!succession.isEmpty()) {
        json.insert(u"boundary"_s, dayOrNull(boundary));
        json.insert(u"succession"_s, successionJson(succession));
        json.insert(u"in_force"_s, oneOrSeveral(inForce));
    }
    return json;
}

}   // namespace core::rules
