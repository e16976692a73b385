#include "core/rules/case_reader.h"

#include <QJsonArray>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null:
        return QJsonValue();
    case YamlNode::Kind::Scalar:
        if (!node.quoted) {
            if (const auto answer = readYesNo(node.text))
                return *answer;
        }
        return node.text;
    case YamlNode::Kind::List: {
        QJsonArray array;
        for (const auto &item : node.items)
            array.append(toJson(item));
        return array;
    }
    case YamlNode::Kind::Map: {
        QJsonObject object;
        for (const auto &entry : node.entries)
            object.insert(entry.key, toJson(entry.value));
        return object;
    }
    }
    return QJsonValue();
}

void checkExpect(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    for (const auto &key :
         {u"outcome"_s, u"reasons"_s,           u"results"_s,        u"schedule"_s,  u"total"_s,
          u"missing"_s, u"provisional"_s,       u"nearest"_s,        u"successor"_s, u"in_force"_s,
          u"way_out"_s, u"incompatibilities"_s, u"contradictions"_s, u"documents"_s, u"notes"_s,
          u"duties"_s,  u"declarations"_s,      u"absent"_s,         u"asks"_s,      u"says"_s,
          u"refused"_s})
        reader.find(key);
}

ParsedCase readCase(const YamlNode &node, const QMap<QString, QJsonObject> &profiles,
                    QStringList &usedProfiles, Faults &faults)
{
    MapReader reader(node, faults);
    ParsedCase parsed;
    parsed.place = node.place;
    parsed.title = reader.neededString(u"title"_s);
    reader.need(u"on"_s);
    parsed.on = reader.date(u"on"_s);
    parsed.knownOn = reader.date(u"known_on"_s);
    const auto like = reader.written(u"like"_s);
    if (!like.isEmpty() && !profiles.contains(like.text)) {
        faults.add(like.place, u"Il profilo «%1» non esiste."_s.arg(like.text),
                   nearestName(like.text, profiles.keys()));
    }
    parsed.given = profiles.value(like.text);
    usedProfiles.append(like.text);
    reader.need(u"given"_s);
    for (const auto &entry : reader.entries(u"given"_s))
        parsed.given.insert(entry.key, toJson(entry.value));
    for (const auto &entry : reader.entries(u"set"_s))
        parsed.fixed.insert(entry.key, readString(entry.value, faults));
    if (const auto *expect = reader.need(u"expect"_s)) {
        parsed.expect = *expect;
        checkExpect(*expect, faults);
    }
    return parsed;
}

}   // namespace

void readCases(MapReader &reader, ParsedBenefit &benefit)
{
    QMap<QString, QJsonObject> profiles;
    const auto &written = reader.entries(u"profiles"_s);
    for (const auto &entry : written)
        profiles.insert(entry.key, toJson(entry.value).toObject());
    QStringList used;
    QStringList titles;
    for (const auto &node : reader.items(u"cases"_s)) {
        const auto parsed = readCase(node, profiles, used, reader.faults());
        if (titles.contains(parsed.title))
            reader.faults().add(node.place, u"Il caso «%1» c'è già."_s.arg(parsed.title));
        titles.append(parsed.title);
        benefit.cases.append(parsed);
    }
    for (const auto &entry : written) {
        if (!used.contains(entry.key))
            benefit.idleProfiles.append({entry.key, entry.place});
    }
}

}   // namespace core::rules
