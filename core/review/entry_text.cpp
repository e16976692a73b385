#include "core/review/entry_text.h"

#include "core/base/italian_date.h"
#include "core/review/figure_text.h"
#include "core/review/formula_text.h"
#include "core/rules/parser.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::review {

using namespace Qt::StringLiterals;
using rules::Faults;
using rules::YamlNode;

namespace {

EntryText both(const QString &text)
{
    return {text, text};
}

/// The expression in one spelling, or as written where it is not one.
QString formulaOr(const YamlNode &node, const QString &fallback)
{
    Faults faults;
    const auto expression = rules::readExpression(node, faults);
    return faults.isEmpty() && !expression.isMissing() ? formulaText(expression) : fallback;
}

/// Blanks and the spelling of the formulas inside a sentence are not its words.
QString oneSpelling(const QString &sentence)
{
    static const QRegularExpression kPlace(u"\\{([^{}]*)\\}"_s);
    const auto text = sentence.simplified();
    QString result;
    qsizetype from = 0;
    auto found = kPlace.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        Faults faults;
        const auto expression = rules::parseExpression(match.captured(1), {}, faults);
        result += text.mid(from, match.capturedStart() - from) + u'{' +
                  (faults.isEmpty() ? formulaText(expression) : match.captured(1)) + u'}';
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

EntryText words(const YamlNode &node)
{
    if (node.isScalar())
        return both(oneSpelling(node.text));
    QStringList languages;
    for (const auto &entry : node.entries)
        languages.append(entry.key + u": "_s + oneSpelling(entry.value.text));
    languages.sort();
    // Only Italian is the same as written without languages.
    if (languages.size() == 1 && languages.first().startsWith(u"it: "_s))
        return both(languages.first().mid(4));
    return both(languages.join(u" | "_s));
}

EntryText number(const YamlNode &node)
{
    const bool percent = node.text.endsWith(u'%');
    auto figure = rules::rationalFromDecimal(percent ? node.text.chopped(1) : node.text);
    if (!figure)
        return both(node.text);
    const auto shown = italianWritten(node.text);
    if (percent)
        *figure /= 100;
    return {exactText(*figure), shown};
}

EntryText day(const YamlNode &node)
{
    const auto date = QDate::fromString(node.text, Qt::ISODate);
    return {node.text, date.isValid() ? formatDateItalian(date) : node.text};
}

EntryText dayRange(const YamlNode &node)
{
    Faults faults;
    const auto range = rules::readRange(node, faults);
    if (!faults.isEmpty())
        return both(node.text);
    return {range.from.toString(Qt::ISODate) + u".."_s + range.to.toString(Qt::ISODate),
            rangeWords(range)};
}

QStringList namesOf(const YamlNode &node)
{
    QStringList names;
    if (node.isScalar())
        names.append(node.text.simplified());
    for (const auto &item : node.items)
        names.append(item.text.simplified());
    return names;
}

/// Facts and expected values: any tree, in one spelling.
QString anyText(const YamlNode &node, bool sorted)
{
    if (node.isList()) {
        QStringList items;
        for (const auto &item : node.items)
            items.append(anyText(item, sorted));
        return u'[' + items.join(u", "_s) + u']';
    }
    if (node.isMap()) {
        QStringList entries;
        for (const auto &entry : node.entries)
            entries.append(entry.key + u": "_s + anyText(entry.value, sorted));
        if (sorted)
            entries.sort();
        return entries.join(u", "_s);
    }
    if (node.kind == YamlNode::Kind::Null)
        return u"null"_s;
    const auto figure = rules::rationalFromDecimal(node.text);
    return figure ? exactText(*figure) : node.text.simplified();
}

EntryText leaf(const YamlNode &node, Form form)
{
    switch (form) {
    case Form::Words:
    case Form::Phrase:
        return words(node);
    case Form::Formula:
    case Form::Cell:
        return both(formulaOr(node, node.text.simplified()));
    case Form::YesNo: {
        const auto answer = rules::readYesNo(node.text);
        return both(answer ? (*answer ? u"sì"_s : u"no"_s) : node.text);
    }
    case Form::Number:
        return number(node);
    case Form::Day:
        return day(node);
    case Form::DayRange:
        return dayRange(node);
    case Form::Names: {
        const auto names = namesOf(node);
        auto sorted = names;
        sorted.sort();
        return {sorted.join(u'\n'), names.join(u"; "_s)};
    }
    case Form::Facts:
    case Form::Values:
        return {anyText(node, true), anyText(node, false)};
    default:
        return both(node.text.simplified());
    }
}

EntryText recordText(const YamlNode &written, const Shape &shape)
{
    const auto node = withoutShortForm(written, shape);
    QStringList same;
    QStringList shown;
    for (const auto &entry : node.entries) {
        const auto *field = shape.field(entry.key);
        const auto text = field != nullptr     ? entryText(&entry.value, field->shape)
                          : shape.item.empty() ? EntryText{entry.value.text, entry.value.text}
                                               : entryText(&entry.value, shape.item.front());
        if (text.same.isEmpty())
            continue;
        same.append(entry.key + u'=' + text.same);
        shown.append((field == nullptr ? entry.key : field->title) + u": "_s + text.shown);
    }
    same.sort();
    return {u'{' + same.join(u"}{"_s) + u'}', shown.join(u"; "_s)};
}

}   // namespace

rules::YamlNode withoutShortForm(const YamlNode &node, const Shape &shape)
{
    if (shape.form != Form::Record || shape.shortKey.isEmpty() || node.isMap() ||
        node.kind == YamlNode::Kind::Null)
        return node;
    YamlNode map;
    map.kind = YamlNode::Kind::Map;
    map.place = node.place;
    map.entries.push_back({shape.shortKey, node.place, node});
    return map;
}

const Shape &chosenShape(const YamlNode &node, const Shape &either)
{
    const auto known = [&](const Shape &shape) {
        return std::count_if(
            node.entries.begin(), node.entries.end(), [&](const rules::YamlEntry &entry) {
                return shape.form == Form::Dictionary || shape.field(entry.key) != nullptr;
            });
    };
    const auto &first = either.alternatives[0];
    const auto &second = either.alternatives[1];
    return known(second) > known(first) ? second : first;
}

EntryText entryText(const YamlNode *node, const Shape &shape)
{
    if (node == nullptr || node->kind == YamlNode::Kind::Null)
        return shape.form == Form::Number && node != nullptr ? EntryText{u"null"_s, u"nessuno"_s}
                                                             : EntryText{};
    switch (shape.form) {
    case Form::Either:
        return entryText(node, chosenShape(*node, shape));
    case Form::Record:
        return recordText(*node, shape);
    case Form::List: {
        QStringList same;
        QStringList shown;
        for (const auto &item : node->items) {
            const auto text = entryText(&item, shape.item.front());
            same.append(text.same);
            shown.append(text.shown);
        }
        if (!shape.ordered)
            same.sort();
        return {same.join(u'\n'), shown.join(u" / "_s)};
    }
    case Form::Dictionary: {
        QStringList same;
        QStringList shown;
        for (const auto &entry : node->entries) {
            const auto text = entryText(&entry.value, shape.item.front());
            same.append(entry.key + u'=' + text.same);
            shown.append(entry.key + u": "_s + text.shown);
        }
        same.sort();
        return {same.join(u'\n'), shown.join(u" / "_s)};
    }
    default:
        return leaf(*node, shape.form);
    }
}

}   // namespace core::review
