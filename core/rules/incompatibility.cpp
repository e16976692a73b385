#include "core/rules/incompatibility.h"

#include "core/rules/mark_texts.h"

#include <QRegularExpression>

namespace core::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr IncompatibilityKind kKinds[] = {
    IncompatibilityKind::Excludes, IncompatibilityKind::Choice, IncompatibilityKind::Suspends,
    IncompatibilityKind::Reduces, IncompatibilityKind::Together};

std::optional<IncompatibilityKind> kindOf(const QString &code)
{
    for (const auto kind : kKinds) {
        if (incompatibilityCode(kind) == code)
            return kind;
    }
    return std::nullopt;
}

}   // namespace

QList<ParsedIncompatibility> readIncompatibilities(MapReader &reader)
{
    QList<ParsedIncompatibility> list;
    for (const auto &node : reader.items(u"incompatible_with"_s)) {
        MapReader inner(node, reader.faults());
        ParsedIncompatibility parsed;
        inner.need(u"benefit"_s);
        parsed.benefit = inner.written(u"benefit"_s);
        inner.need(u"kind"_s);
        parsed.kind = inner.written(u"kind"_s);
        parsed.days = {inner.date(u"from"_s), inner.date(u"to"_s)};
        parsed.when = inner.expression(u"when"_s);
        parsed.text = inner.neededWrittenText(u"text"_s);
        inner.need(u"source"_s);
        parsed.sources = inner.strings(u"source"_s);
        parsed.marks = inner.strings(u"provisional"_s);
        list.append(parsed);
    }
    return list;
}

std::vector<IncompatibilityRule>
compileIncompatibilities(const QList<ParsedIncompatibility> &parsed, const QString &own,
                         GraphBuilder &graph, Faults &faults)
{
    QStringList codes;
    for (const auto kind : kKinds)
        codes.append(incompatibilityCode(kind));
    std::vector<IncompatibilityRule> rules;
    for (const auto &one : parsed) {
        if (one.benefit.text == own)
            faults.add(one.benefit.place, u"Una prestazione non è incompatibile con sé stessa."_s);
        else if (!one.benefit.isEmpty() && !isBenefitId(one.benefit.text))
            faults.add(one.benefit.place,
                       u"«%1» non può essere il nome di una prestazione."_s.arg(one.benefit.text),
                       u"si scrive in minuscolo, come bonus_nido"_s);
        const auto kind = kindOf(one.kind.text);
        if (!kind && !one.kind.isEmpty())
            faults.add(one.kind.place,
                       u"«%1» non è un tipo di incompatibilità."_s.arg(one.kind.text),
                       nearestName(one.kind.text, codes));
        if (one.days.from.isValid() && one.days.to.isValid() && one.days.to < one.days.from)
            faults.add(one.benefit.place, u"L'incompatibilità finisce prima di cominciare."_s);
        rules.push_back({one.benefit.text, kind.value_or(IncompatibilityKind::Excludes), one.days,
                         graph.buildOptional(one.when, {Kind::YesNo, {}, false, -1}),
                         graph.buildTemplate(one.text), graph.sources(one.sources),
                         graph.marks(one.marks)});
    }
    return rules;
}

QList<Incompatibility> incompatibilitiesOf(const Benefit &benefit, Evaluator &evaluator)
{
    QList<Incompatibility> list;
    for (const auto &rule : benefit.incompatibilities) {
        if (!rule.days.contains(evaluator.eventDay()))
            continue;
        const auto when = evaluator.condition(rule.when);
        if (when.value.isFalse())
            continue;
        list.append({rule.benefit,
                     {},
                     rule.kind,
                     when.value.isTrue(),
                     evaluator.fillItalian(rule.text),
                     rule.source,
                     markTexts(benefit, rule.marks | when.marks)});
    }
    return list;
}

bool isBenefitId(const QString &id)
{
    static const QRegularExpression kForm(u"^[a-z][a-z0-9_]*$"_s);
    return kForm.match(id).hasMatch();
}

}   // namespace core::rules
