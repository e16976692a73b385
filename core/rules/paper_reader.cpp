#include "core/rules/paper_reader.h"

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

ParsedPaper readBeginning(MapReader &reader)
{
    ParsedPaper paper;
    const auto *id = reader.need(u"id"_s);
    if (id != nullptr)
        paper.id = {readString(*id, reader.faults()), id->place};
    paper.when = reader.expression(u"when"_s);
    return paper;
}

ParsedPaper readDocument(const YamlNode &node, Faults &faults)
{
    MapReader reader(node, faults);
    auto paper = readBeginning(reader);
    static const QStringList kNeeds = {u"required"_s, u"useful"_s, u"declaration"_s, u"office"_s};
    const auto *need = reader.need(u"need"_s);
    if (need != nullptr) {
        paper.need = need->text;
        if (!kNeeds.contains(paper.need)) {
            faults.add(need->place, u"«%1» non è un tipo di documento."_s.arg(paper.need),
                       nearestName(paper.need, kNeeds));
        }
    }
    paper.text = reader.neededWrittenText(u"title"_s);
    paper.explanation = reader.writtenText(u"explanation"_s);
    paper.where = reader.writtenText(u"where"_s);
    paper.sources = reader.strings(u"source"_s);
    return paper;
}

ParsedPaper readStatement(const YamlNode &node, bool hasDay, Faults &faults)
{
    MapReader reader(node, faults);
    auto paper = readBeginning(reader);
    paper.text = reader.neededWrittenText(u"text"_s);
    paper.sources = reader.neededSources();
    if (hasDay)
        paper.by = reader.expression(u"by"_s);
    paper.marks = reader.strings(u"provisional"_s);
    return paper;
}

}   // namespace

void readPapers(MapReader &reader, ParsedBenefit &benefit)
{
    auto &faults = reader.faults();
    for (const auto &node : reader.items(u"documents"_s))
        benefit.documents.append(readDocument(node, faults));
    for (const auto &node : reader.items(u"declarations"_s))
        benefit.declarations.append(readStatement(node, false, faults));
    for (const auto &node : reader.items(u"duties"_s))
        benefit.duties.append(readStatement(node, true, faults));
    for (const auto &node : reader.items(u"notes"_s))
        benefit.notes.append(readStatement(node, false, faults));
}

}   // namespace core::rules
