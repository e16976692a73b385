#include "core/rules/yaml_reader.h"

#include "core/rules/parser.h"

namespace core::rules {

using namespace Qt::StringLiterals;

MapReader::MapReader(const YamlNode &node, Faults &faults) : m_node(node), m_faults(faults)
{
    if (!node.isMap())
        faults.add(node.place, u"Qui servono delle voci «nome: valore»."_s);
}

MapReader::~MapReader()
{
    m_faults.noteKeys(m_node.place, m_asked);
    for (const auto &entry : m_node.entries) {
        if (!m_asked.contains(entry.key)) {
            m_faults.add(entry.place, u"La voce «%1» qui non esiste."_s.arg(entry.key),
                         nearestName(entry.key, m_asked));
        }
    }
}

const YamlNode *MapReader::find(const QString &key)
{
    m_asked.append(key);
    for (const auto &entry : m_node.entries) {
        if (entry.key == key)
            return entry.value.kind == YamlNode::Kind::Null ? nullptr : &entry.value;
    }
    return nullptr;
}

const YamlNode *MapReader::need(const QString &key)
{
    const auto *node = find(key);
    if (node == nullptr && m_node.isMap())
        m_faults.add(m_node.place, u"Manca la voce «%1»."_s.arg(key));
    return node;
}

bool MapReader::has(const QString &key) const
{
    for (const auto &entry : m_node.entries) {
        if (entry.key == key)
            return true;
    }
    return false;
}

QString MapReader::string(const QString &key)
{
    const auto *node = find(key);
    return node == nullptr ? QString() : readString(*node, m_faults);
}

QString MapReader::neededString(const QString &key)
{
    const auto *node = need(key);
    return node == nullptr ? QString() : readString(*node, m_faults);
}

Written MapReader::written(const QString &key)
{
    const auto *node = find(key);
    return node == nullptr ? Written{} : Written{readString(*node, m_faults), node->place};
}

Text MapReader::text(const QString &key)
{
    const auto *node = find(key);
    return node == nullptr ? Text{} : readText(*node, m_faults);
}

Text MapReader::neededText(const QString &key)
{
    const auto *node = need(key);
    return node == nullptr ? Text{} : readText(*node, m_faults);
}

WrittenText MapReader::writtenText(const QString &key)
{
    const auto *node = find(key);
    return node == nullptr ? WrittenText{} : WrittenText{readText(*node, m_faults), node->place};
}

WrittenText MapReader::neededWrittenText(const QString &key)
{
    const auto *node = need(key);
    return node == nullptr ? WrittenText{} : WrittenText{readText(*node, m_faults), node->place};
}

QDate MapReader::date(const QString &key)
{
    const auto *node = find(key);
    return node == nullptr ? QDate() : readDate(*node, m_faults);
}

DayRange MapReader::range(const QString &key)
{
    const auto *node = find(key);
    return node == nullptr ? DayRange{} : readRange(*node, m_faults);
}

QList<Written> MapReader::strings(const QString &key)
{
    QList<Written> list;
    const auto *node = find(key);
    if (node == nullptr)
        return list;
    if (!node->isList())
        return {Written{readString(*node, m_faults), node->place}};
    for (const auto &item : node->items)
        list.append(Written{readString(item, m_faults), item.place});
    return list;
}

QList<Written> MapReader::neededSources()
{
    const auto *node = need(u"source"_s);
    const auto sources = strings(u"source"_s);
    if (node != nullptr && sources.isEmpty())
        m_faults.add(node->place, u"Manca la voce «%1»."_s.arg(u"source"_s));
    return sources;
}

Expression MapReader::expression(const QString &key)
{
    const auto *node = find(key);
    return node == nullptr ? Expression{} : readExpression(*node, m_faults);
}

Expression MapReader::neededExpression(const QString &key)
{
    const auto *node = need(key);
    return node == nullptr ? Expression{} : readExpression(*node, m_faults);
}

bool MapReader::flag(const QString &key, bool absent)
{
    const auto *node = find(key);
    if (node == nullptr)
        return absent;
    const auto answer = readYesNo(node->text);
    if (!answer)
        m_faults.add(node->place, u"Qui serve «yes» o «no»."_s);
    return answer.value_or(absent);
}

const std::vector<YamlNode> &MapReader::items(const QString &key)
{
    static const std::vector<YamlNode> kNone;
    const auto *node = find(key);
    if (node == nullptr)
        return kNone;
    if (!node->isList())
        m_faults.add(node->place, u"«%1» è una lista: ogni voce comincia con «-»."_s.arg(key));
    return node->items;
}

const std::vector<YamlEntry> &MapReader::entries(const QString &key)
{
    static const std::vector<YamlEntry> kNone;
    const auto *node = find(key);
    if (node == nullptr)
        return kNone;
    if (!node->isMap())
        m_faults.add(node->place, u"In «%1» servono delle voci «nome: valore»."_s.arg(key));
    return node->entries;
}

QString readString(const YamlNode &node, Faults &faults)
{
    if (!node.isScalar()) {
        faults.add(node.place, u"Qui serve un testo semplice."_s);
        return {};
    }
    return node.text;
}

Text readText(const YamlNode &node, Faults &faults)
{
    Text text;
    if (node.isScalar()) {
        text.byLanguage.insert(u"it"_s, node.text);
        return text;
    }
    for (const auto &entry : node.entries)
        text.byLanguage.insert(entry.key, readString(entry.value, faults));
    if (!text.byLanguage.contains(u"it"_s))
        faults.add(node.place, u"Il testo italiano («it») ci vuole sempre."_s);
    return text;
}

QDate readDate(const YamlNode &node, Faults &faults)
{
    const auto date = QDate::fromString(readString(node, faults), Qt::ISODate);
    if (!date.isValid() && node.isScalar())
        faults.add(node.place, u"«%1» non è un giorno (si scrive 2026-01-31)."_s.arg(node.text));
    return date;
}

DayRange readRange(const YamlNode &node, Faults &faults)
{
    const auto text = readString(node, faults);
    const auto parts = text.split(u".."_s);
    DayRange range;
    bool readable = parts.size() == 2;
    const auto readEnd = [&](const QString &part) {
        const auto date = QDate::fromString(part.trimmed(), Qt::ISODate);
        readable = readable && (part.trimmed().isEmpty() || date.isValid());
        return date;
    };
    if (readable)
        range = {readEnd(parts[0]), readEnd(parts[1])};
    if (!readable || (range.from.isValid() && range.to.isValid() && range.from > range.to)) {
        faults.add(node.place, u"«%1» non è un intervallo di giorni."_s.arg(text),
                   u"si scrive 2015-05-01 .. oppure 2020-01-01 .. 2020-12-31"_s);
    }
    return range;
}

namespace {

Expression readCases(const YamlNode &node, std::size_t at, Faults &faults)
{
    constexpr std::size_t kMostCases = 200;   // each of them needs stack
    if (at > kMostCases) {
        faults.add(node.place, u"Un elenco di casi ne ha al massimo %1."_s.arg(kMostCases));
        return {};
    }
    if (at >= node.items.size()) {
        faults.add(node.place, u"L'ultima voce dell'elenco deve essere «else»."_s);
        return {};
    }
    MapReader reader(node.items[at], faults);
    if (const auto *other = reader.find(u"else"_s)) {
        if (at + 1 != node.items.size())
            faults.add(node.items[at].place, u"«else» deve essere l'ultima voce."_s);
        return readExpression(*other, faults);
    }
    auto when = reader.neededExpression(u"when"_s);
    auto then = reader.neededExpression(u"then"_s);
    const auto place = when.place;
    auto rest = readCases(node, at + 1, faults);
    if (when.isMissing() || then.isMissing() || rest.isMissing())
        return {};
    return Expression{Expression::Form::Call, u"if"_s, {}, {when, then, rest}, place};
}

}   // namespace

Expression readExpression(const YamlNode &node, Faults &faults)
{
    if (node.isList())
        return readCases(node, 0, faults);
    if (!node.isScalar()) {
        faults.add(node.place, u"Qui serve una formula."_s);
        return {};
    }
    auto place = node.place;
    if (node.quoted)
        ++place.column;
    return parseExpression(node.text, place, faults);
}

std::optional<bool> readYesNo(const QString &text)
{
    if (text == u"yes"_s || text == u"true"_s || text == u"sì"_s || text == u"si"_s)
        return true;
    if (text == u"no"_s || text == u"false"_s)
        return false;
    return std::nullopt;
}

}   // namespace core::rules
