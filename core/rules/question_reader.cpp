#include "core/rules/question_reader.h"

#include "core/rules/contradiction.h"
#include "core/rules/figure_reader.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

const QMap<QString, AnswerKind> &answerKinds()
{
    static const QMap<QString, AnswerKind> kKinds = {
        {u"yes_no"_s, AnswerKind::YesNo},    {u"count"_s, AnswerKind::Count},
        {u"decimal"_s, AnswerKind::Decimal}, {u"amount"_s, AnswerKind::Amount},
        {u"date"_s, AnswerKind::Date},       {u"month"_s, AnswerKind::Month},
        {u"choice"_s, AnswerKind::Choice},   {u"text"_s, AnswerKind::Text},
        {u"list"_s, AnswerKind::List}};
    return kKinds;
}

QMap<QString, QStringList> readValueMap(const std::vector<YamlEntry> &entries, Faults &faults)
{
    QMap<QString, QStringList> map;
    for (const auto &entry : entries) {
        QStringList codes;
        if (entry.value.isList()) {
            for (const auto &item : entry.value.items)
                codes.append(readString(item, faults));
        } else if (entry.value.kind != YamlNode::Kind::Null) {
            codes.append(readString(entry.value, faults));
        }
        map.insert(entry.key, codes);
    }
    return map;
}

ParsedAlias readAlias(const YamlNode &node, Faults &faults)
{
    ParsedAlias alias;
    QString name;
    if (node.isMap()) {
        MapReader reader(node, faults);
        name = reader.neededString(u"name"_s);
        alias.values = readValueMap(reader.entries(u"values"_s), faults);
    } else {
        name = readString(node, faults);
    }
    alias.name = {name.section(u'@', 0, 0), node.place};
    alias.benefit = name.section(u'@', 1);
    return alias;
}

void readCountRange(MapReader &reader, Question &question)
{
    const auto range = reader.written(u"range"_s);
    if (range.isEmpty())
        return;
    const auto parts = range.text.split(u".."_s);
    bool good = parts.size() == 2;
    const auto readEnd = [&](const QString &part) -> std::optional<qint64> {
        if (part.trimmed().isEmpty())
            return std::nullopt;
        bool whole = false;
        const auto number = part.trimmed().toLongLong(&whole);
        good = good && whole;
        return number;
    };
    if (good) {
        question.least = readEnd(parts[0]);
        question.most = readEnd(parts[1]);
    }
    if (!good)
        reader.faults().add(range.place, u"Un intervallo di numeri si scrive 0..208."_s);
}

Option readOption(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    return Option{reader.neededString(u"value"_s), reader.neededText(u"label"_s),
                  reader.text(u"hint"_s)};
}

AnswerKind readKind(MapReader &reader)
{
    const auto *node = reader.need(u"kind"_s);
    if (node == nullptr)
        return AnswerKind::Text;
    if (!answerKinds().contains(node->text)) {
        reader.faults().add(node->place, u"Il tipo «%1» non esiste."_s.arg(node->text),
                            nearestName(node->text, answerKinds().keys()));
    }
    return answerKinds().value(node->text, AnswerKind::Text);
}

/// What a question of the wizard and a field of a list have in common.
ParsedQuestion readAnswer(MapReader &reader)
{
    auto &faults = reader.faults();
    ParsedQuestion parsed;
    parsed.place = reader.place();
    auto &question = parsed.question;
    question.key = reader.neededString(u"key"_s);
    question.kind = readKind(reader);
    const auto unit = reader.written(u"unit"_s);
    question.unit = unit.text;
    if (!Unit::parse(unit.text))
        faults.add(unit.place, u"L'unità «%1» non esiste."_s.arg(unit.text));
    question.ask = reader.neededText(u"ask"_s);
    question.shortLabel = reader.neededText(u"short"_s);
    question.help = reader.text(u"help"_s);
    question.why = reader.text(u"why"_s);
    question.ground = reader.string(u"ground"_s);
    question.retention = reader.string(u"retention"_s);
    question.ifUnknown = reader.text(u"if_unknown"_s);
    readCountRange(reader, question);
    for (const auto &option : reader.items(u"options"_s))
        question.options.append(readOption(option, faults));
    for (const auto &alias : reader.items(u"aliases"_s)) {
        parsed.aliases.append(readAlias(alias, faults));
        question.aliases.append(parsed.aliases.last().name.text);
    }
    question.record = reader.flag(u"record"_s);
    question.isVolatile = reader.flag(u"volatile"_s);
    parsed.typical = reader.strings(u"typical"_s);
    parsed.valueAliases = readValueMap(reader.entries(u"value_aliases"_s), faults);
    return parsed;
}

ParsedQuestion readField(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    auto parsed = readAnswer(reader);
    parsed.when = reader.expression(u"when"_s);
    if (const auto *absent = reader.find(u"default"_s))
        parsed.absent = *absent;
    return parsed;
}

ParsedShorthand readShorthand(const YamlEntry &entry, Faults &faults)
{
    MapReader reader(entry.value, faults);
    ParsedShorthand shorthand;
    shorthand.name = {entry.key, entry.place};
    for (const auto &field : reader.entries(u"fields"_s))
        shorthand.fields.insert(field.key, readString(field.value, faults));
    shorthand.field = reader.written(u"value"_s);
    shorthand.countName = reader.written(u"number"_s);
    return shorthand;
}

ParsedQuestion readQuestion(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    auto parsed = readAnswer(reader);
    auto &question = parsed.question;
    question.section = reader.neededString(u"section"_s);
    if (question.kind != AnswerKind::List)
        return parsed;
    question.item = reader.neededText(u"item"_s);
    reader.need(u"fields"_s);
    for (const auto &field : reader.items(u"fields"_s)) {
        parsed.fields.append(readField(field, faults));
        question.fields.append(parsed.fields.last().question);
    }
    for (const auto &entry : reader.entries(u"shorthands"_s))
        parsed.shorthands.append(readShorthand(entry, faults));
    parsed.countName = reader.written(u"number"_s);
    parsed.applicantRow = reader.expression(u"applicant_row"_s);
    return parsed;
}

ParsedDerived readDerived(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    ParsedDerived derived;
    derived.name = {reader.neededString(u"name"_s), node.place};
    derived.unit = reader.written(u"unit"_s);
    derived.label = reader.text(u"label"_s);
    for (const auto &alias : reader.strings(u"aliases"_s))
        derived.aliases.append(alias.text);
    derived.each = reader.written(u"each"_s);
    derived.is = reader.neededExpression(u"is"_s);
    return derived;
}

Section readSection(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    Section section;
    section.id = reader.neededString(u"id"_s);
    section.title = reader.neededText(u"title"_s);
    const auto task = reader.written(u"task"_s);
    section.task = task.text;
    if (!task.isEmpty() && !sectionTasks().contains(task.text))
        faults.add(task.place, u"Il compito «%1» non esiste."_s.arg(task.text),
                   nearestName(task.text, sectionTasks()));
    return section;
}

}   // namespace

ParsedQuestions readQuestions(const YamlNode &file, Faults &faults)
{
    ParsedQuestions parsed;
    MapReader reader(file, faults);
    for (const auto &node : reader.items(u"sections"_s)) {
        parsed.sections.append(readSection(node, faults));
    }
    for (const auto &node : reader.items(u"questions"_s))
        parsed.questions.append(readQuestion(node, faults));
    for (const auto &node : reader.items(u"derived"_s))
        parsed.derived.append(readDerived(node, faults));
    parsed.checks = readChecks(reader);
    for (const auto &value : readNamedLists(reader)) {
        parsed.derived.append({value.name, {}, value.label, {}, value.is, {}, /*isList=*/true});
    }
    return parsed;
}

}   // namespace core::rules
