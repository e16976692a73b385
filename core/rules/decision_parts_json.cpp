#include "core/rules/decision_parts_json.h"

namespace core::rules {

using namespace Qt::StringLiterals;

QJsonObject wordsJson(const Text &words)
{
    QJsonObject languages;
    for (auto it = words.byLanguage.cbegin(); it != words.byLanguage.cend(); ++it) {
        const auto state = words.drafts.contains(it.key()) ? u"bozza"_s : u"rivista"_s;
        languages.insert(it.key(), QJsonObject{{u"text"_s, *it}, {u"state"_s, state}});
    }
    return languages;
}

void insertWords(const Text &words, QJsonObject &json)
{
    if (!words.isEmpty())
        json.insert(u"words"_s, wordsJson(words));
}

namespace {

QString sideCode(Change::Side side)
{
    switch (side) {
    case Change::Side::AtLeast:
        return u"at-least"_s;
    case Change::Side::MoreThan:
        return u"more-than"_s;
    case Change::Side::AtMost:
        return u"at-most"_s;
    case Change::Side::LessThan:
        return u"less-than"_s;
    case Change::Side::Exactly:
        return u"exactly"_s;
    }
    return {};
}

QString stateCode(SuccessionStep::State state)
{
    switch (state) {
    case SuccessionStep::State::Ended:
        return u"ended"_s;
    case SuccessionStep::State::InForce:
        return u"in-force"_s;
    case SuccessionStep::State::NotYet:
        return u"not-yet"_s;
    case SuccessionStep::State::Unknown:
        return u"unknown"_s;
    }
    return {};
}

}   // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue oneOrSeveral(const QStringList &texts)
{
    return texts.size() > 1 ? QJsonValue(QJsonArray::fromStringList(texts))
                            : orNull(texts.value(0));
}

QJsonValue dayOrNull(QDate day)
{
    return orNull(day.toString(Qt::ISODate));
}

QJsonObject wayOutJson(const WayOut &way)
{
    QJsonObject json{{u"rule"_s, way.rule},
                     {u"text"_s, way.text},
                     {u"from"_s, dayOrNull(way.from)},
                     {u"enough"_s, way.enough}};
    if (way.change)
        json.insert(u"change"_s, QJsonObject{{u"fact"_s, way.change->key},
                                             {u"is"_s, sideCode(way.change->side)},
                                             {u"value"_s, way.change->value}});
    insertWords(way.words, json);
    return json;
}

QJsonArray successionJson(const QList<SuccessionStep> &steps)
{
    QJsonArray list;
    for (const auto &step : steps) {
        list.append(QJsonObject{{u"benefit"_s, step.benefit},
                                {u"name"_s, orNull(step.name)},
                                {u"state"_s, stateCode(step.state)},
                                {u"from"_s, dayOrNull(step.from)},
                                {u"to"_s, dayOrNull(step.to)},
                                {u"after"_s, orNull(step.after)}});
    }
    return list;
}

QJsonArray contradictionsJson(const QList<Contradiction> &contradictions)
{
    QJsonArray list;
    for (const auto &one : contradictions)
        list.append(QJsonObject{{u"id"_s, one.id}, {u"at"_s, one.at}, {u"text"_s, one.text}});
    return list;
}

QJsonArray incompatibilitiesJson(const QList<Incompatibility> &incompatibilities)
{
    QJsonArray list;
    for (const auto &one : incompatibilities) {
        list.append(QJsonObject{{u"benefit"_s, one.benefit},
                                {u"kind"_s, incompatibilityCode(one.kind)},
                                {u"certain"_s, one.certain},
                                {u"text"_s, one.text},
                                {u"source"_s, one.source},
                                {u"provisional"_s, orNull(one.provisional)}});
    }
    return list;
}

}   // namespace core::rules
