#include "core/rules/benefit_reader.h"

#include "core/rules/case_reader.h"
#include "core/rules/contradiction.h"
#include "core/rules/figure_reader.h"
#include "core/rules/incompatibility.h"
#include "core/rules/paper_reader.h"
#include "core/rules/showing.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

ParsedAsk readAsk(const YamlNode &node, Faults &faults)
{
    ParsedAsk ask;
    if (!node.isMap()) {
        ask.key = {readString(node, faults), node.place};
        return ask;
    }
    MapReader reader(node, faults);
    const auto *key = reader.need(u"key"_s);
    if (key != nullptr)
        ask.key = {readString(*key, faults), key->place};
    ask.when = reader.expression(u"when"_s);
    ask.defaultValue = reader.expression(u"default"_s);
    ask.record = reader.flag(u"record"_s);
    return ask;
}

void readBecause(MapReader &reader, ParsedRequirement &requirement)
{
    const auto *node = reader.need(u"because"_s);
    if (node == nullptr)
        return;
    const auto perState = [](const YamlEntry &entry) {
        return entry.key == u"met"_s || entry.key == u"unmet"_s || entry.key == u"unknown"_s;
    };
    const bool split = node->isMap() && !node->entries.empty() && perState(node->entries.front());
    if (!split) {
        const WrittenText text{readText(*node, reader.faults()), node->place};
        requirement.met = requirement.unmet = requirement.unknown = text;
        return;
    }
    MapReader because(*node, reader.faults());
    requirement.met = because.neededWrittenText(u"met"_s);
    requirement.unmet = because.neededWrittenText(u"unmet"_s);
    requirement.unknown = because.writtenText(u"unknown"_s);
    if (requirement.unknown.isEmpty())
        requirement.unknown = requirement.met;
}

ParsedRequirement readRequirement(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    ParsedRequirement requirement;
    requirement.place = node.place;
    requirement.id = {reader.neededString(u"id"_s), node.place};
    requirement.label = reader.string(u"label"_s);
    requirement.inForce = reader.range(u"in_force"_s);
    requirement.knownFrom = reader.date(u"known_from"_s);
    requirement.by = reader.expression(u"by"_s);
    requirement.when = reader.expression(u"when"_s);
    requirement.need = reader.neededExpression(u"need"_s);
    requirement.sources = reader.neededSources();
    requirement.marks = reader.strings(u"provisional"_s);
    readBecause(reader, requirement);
    if (const auto *referral = reader.find(u"referral"_s)) {
        MapReader inner(*referral, faults);
        requirement.referralTo = inner.neededExpression(u"to"_s);
        requirement.referralNote = inner.neededWrittenText(u"note"_s);
    }
    if (const auto *wayOut = reader.find(u"way_out"_s)) {
        MapReader inner(*wayOut, faults);
        requirement.wayOut = inner.neededWrittenText(u"text"_s);
        requirement.wayOutFrom = inner.expression(u"from"_s);
    }
    return requirement;
}

QMap<QString, QString> readDictionary(MapReader &reader, const QString &key)
{
    QMap<QString, QString> map;
    for (const auto &entry : reader.entries(key))
        map.insert(entry.key, readString(entry.value, reader.faults()));
    return map;
}

void readIdentity(MapReader &reader, ParsedBenefit &benefit)
{
    const auto *id = reader.need(u"id"_s);
    if (id != nullptr)
        benefit.id = {readString(*id, reader.faults()), id->place};
    benefit.name = reader.neededText(u"name"_s);
    benefit.plainName = reader.neededText(u"plain_name"_s);
    benefit.forWhom = reader.text(u"for_whom"_s);
    benefit.documentsLater = reader.flag(u"documents_later"_s, true);
    benefit.law = reader.neededString(u"law"_s);
    benefit.service = reader.neededString(u"service"_s);
    benefit.body = reader.neededString(u"body"_s);
    benefit.event = reader.neededExpression(u"event"_s);
    reader.need(u"in_force"_s);
    benefit.inForce = reader.range(u"in_force"_s);
    benefit.successors = reader.strings(u"successor"_s);
    for (const auto &replaced : reader.strings(u"replaces"_s))
        benefit.replaces.append(replaced.text);
    benefit.notYet = reader.neededWrittenText(u"not_yet"_s);
    benefit.ended = benefit.inForce.to.isValid() ? reader.neededWrittenText(u"ended"_s)
                                                 : reader.writtenText(u"ended"_s);
    benefit.showing = readShowing(reader);
    benefit.sources = readDictionary(reader, u"sources"_s);
    benefit.marks = readDictionary(reader, u"marks"_s);
    for (const auto &key : {u"sources"_s, u"marks"_s}) {
        for (const auto &entry : reader.entries(key)) {
            if (benefit.citable.contains(entry.key))
                reader.faults().add(entry.place, u"Il nome «%1» c'è già."_s.arg(entry.key));
            benefit.citable.insert(entry.key, entry.place);
        }
    }
}

void readRules(MapReader &reader, ParsedBenefit &benefit)
{
    auto &faults = reader.faults();
    for (const auto &node : reader.items(u"asks"_s))
        benefit.asks.append(readAsk(node, faults));
    benefit.accepts = reader.strings(u"accepts"_s);
    for (const auto &node : reader.items(u"requirements"_s))
        benefit.requirements.append(readRequirement(node, faults));
    for (const auto &node : reader.items(u"not_computable"_s)) {
        MapReader limit(node, faults);
        const auto when = limit.neededExpression(u"when"_s);
        const auto note = limit.neededWrittenText(u"note"_s);
        benefit.limits.append({when, note, limit.neededSources()});
    }
    if (const auto *sends = reader.find(u"sends_to"_s)) {
        MapReader inner(*sends, faults);
        benefit.sendsTo = inner.neededExpression(u"to"_s);
        benefit.sendsNote = inner.neededWrittenText(u"note"_s);
    }
    for (const auto &node : reader.items(u"results"_s)) {
        if (!node.isMap()) {
            benefit.results.append(
                ParsedResult{Written{readString(node, faults), node.place}, Expression{}});
            continue;
        }
        MapReader result(node, faults);
        benefit.results.append(
            {{result.neededString(u"name"_s), node.place}, result.expression(u"when"_s)});
    }
}

}   // namespace

ParsedBenefit readBenefit(const YamlNode &file, Faults &faults)
{
    ParsedBenefit benefit;
    benefit.place = file.place;
    MapReader reader(file, faults);
    readIdentity(reader, benefit);
    readFigures(reader, benefit);
    readRules(reader, benefit);
    readPapers(reader, benefit);
    benefit.incompatibilities = readIncompatibilities(reader);
    benefit.checks = readChecks(reader);
    readCases(reader, benefit);
    return benefit;
}

}   // namespace core::rules
