#include "core/review/bundle_diff.h"

#include "core/review/entry_text.h"
#include "core/review/law_format.h"

#include <algorithm>

namespace core::review {

using namespace Qt::StringLiterals;
using rules::YamlEntry;
using rules::YamlNode;

namespace {

bool isNull(const YamlNode *node)
{
    return node == nullptr || node->kind == YamlNode::Kind::Null;
}

/// The words of an item, for people to recognise it by.
QString labelOf(const YamlNode *node)
{
    if (isNull(node))
        return {};
    for (const auto &key : {u"label"_s, u"short"_s, u"title"_s, u"plain_name"_s}) {
        if (const auto *words = entryOf(*node, key)) {
            const auto *italian = words->isMap() ? entryOf(*words, u"it"_s) : words;
            return italian == nullptr ? QString() : italian->text.simplified();
        }
    }
    return {};
}

/// The first day a record holds, when it says so.
QDate firstDay(const YamlNode *node)
{
    if (isNull(node))
        return {};
    if (const auto *from = entryOf(*node, u"from"_s))
        return QDate::fromString(from->text, Qt::ISODate);
    if (const auto *range = entryOf(*node, u"in_force"_s); range != nullptr && range->isScalar())
        return QDate::fromString(range->text.section(u".."_s, 0, 0).trimmed(), Qt::ISODate);
    return {};
}

/// An item of a list or dictionary with what names it.
struct Item {
    QString id;      // equal in both bundles for the same item
    QString title;   // for people
    const YamlNode *node = nullptr;
};

class Comparison {
public:
    QList<Change> run(const Shape &shape, const YamlNode *before, const YamlNode *after,
                      const QString &part)
    {
        m_where = {};
        m_where.part = part;
        fields(shape, before, after);
        return m_changes;
    }

private:
    void fields(const Shape &shape, const YamlNode *before, const YamlNode *after)
    {
        for (const auto &field : shape.fields) {
            const auto saved = m_where;
            if (m_where.section.isEmpty()) {
                m_where.section = field.key;
                m_where.sectionTitle = field.title;
            } else {
                m_where.path.append(field.title);
            }
            m_where.field = field.key;
            compare(field.shape, before == nullptr ? nullptr : entryOf(*before, field.key),
                    after == nullptr ? nullptr : entryOf(*after, field.key));
            m_where = saved;
        }
        if (!shape.item.empty())
            otherKeys(shape, *before, *after);
    }

    /// Columns of a table's row.
    void otherKeys(const Shape &shape, const YamlNode &before, const YamlNode &after)
    {
        QStringList keys;
        for (const auto *node : {&before, &after}) {
            for (const auto &entry : node->entries) {
                if (shape.field(entry.key) == nullptr && !keys.contains(entry.key))
                    keys.append(entry.key);
            }
        }
        for (const auto &key : std::as_const(keys)) {
            const auto saved = m_where;
            m_where.path.append(key);
            m_where.field = key;
            compare(shape.item.front(), entryOf(before, key), entryOf(after, key));
            m_where = saved;
        }
    }

    void compare(const Shape &shape, const YamlNode *before, const YamlNode *after)
    {
        if (isNull(before) && isNull(after))
            return;
        const bool many = shape.form == Form::List || shape.form == Form::Dictionary;
        if (many)
            return items(shape, before, after);
        if (isNull(before) || isNull(after))
            return report(shape, before, after);
        if (shape.form == Form::Either) {
            const auto &first = chosenShape(*before, shape);
            const auto &second = chosenShape(*after, shape);
            if (&first != &second)
                return report(shape, before, after);
            return compare(first, before, after);
        }
        if (shape.form == Form::Record) {
            const auto old = withoutShortForm(*before, shape);
            const auto fresh = withoutShortForm(*after, shape);
            noteDay(&old, &fresh);
            return fields(shape, &old, &fresh);
        }
        if (entryText(before, shape).same != entryText(after, shape).same)
            report(shape, before, after);
    }

    void noteDay(const YamlNode *before, const YamlNode *after)
    {
        const auto day = isNull(after) ? firstDay(before) : firstDay(after);
        if (day.isValid())
            m_where.from = day;
    }

    void report(const Shape &shape, const YamlNode *before, const YamlNode *after)
    {
        auto change = m_where;
        change.kind = isNull(before)  ? Change::Kind::Added
                      : isNull(after) ? Change::Kind::Removed
                                      : Change::Kind::Changed;
        if (shape.form == Form::Record && change.kind != Change::Kind::Changed) {
            const auto day = firstDay(isNull(after) ? before : after);
            if (day.isValid())
                change.from = day;
        }
        change.before = entryText(before, shape).shown;
        change.after = entryText(after, shape).shown;
        m_changes.append(change);
    }

    static QList<Item> itemsOf(const Shape &shape, const YamlNode *node)
    {
        QList<Item> items;
        if (isNull(node))
            return items;
        for (const auto &entry : node->entries)
            items.append({entry.key, entry.key, &entry.value});
        for (const auto &item : node->items) {
            auto named = identify(shape, item);
            // Two with one name, which a check would refuse, are still two.
            while (std::any_of(items.begin(), items.end(),
                               [&](const Item &other) { return other.id == named.id; }))
                named.id += u'\'';
            items.append(named);
        }
        return items;
    }

    static Item identify(const Shape &list, const YamlNode &node)
    {
        const auto &shape = list.item.front();
        const auto map = withoutShortForm(node, shape);
        QStringList ids;
        QStringList titles;
        for (const auto &key : list.identity) {
            const auto *entry = entryOf(map, key);
            const auto *field = shape.field(key);
            if (entry == nullptr || field == nullptr) {
                ids.append(QString());
                continue;
            }
            const auto text = entryText(entry, field->shape);
            ids.append(text.same);
            const bool day = field->shape.form == Form::Day;
            titles.append(day ? field->title.toLower() + u' ' + text.shown : text.shown);
        }
        if (ids.isEmpty())
            ids.append(entryText(&node, shape).same);
        return {ids.join(u'|'), titles.join(u", "_s), &node};
    }

    void items(const Shape &shape, const YamlNode *before, const YamlNode *after)
    {
        const auto old = itemsOf(shape, before);
        const auto fresh = itemsOf(shape, after);
        const auto find = [](const QList<Item> &list, const QString &id) -> const Item * {
            for (const auto &item : list) {
                if (item.id == id)
                    return &item;
            }
            return nullptr;
        };
        if (shape.ordered)
            order(old, fresh);
        for (const auto &item : old) {
            const auto *other = find(fresh, item.id);
            one(shape, item, item.node, other == nullptr ? nullptr : other->node);
        }
        for (const auto &item : fresh) {
            if (find(old, item.id) == nullptr)
                one(shape, item, nullptr, item.node);
        }
    }

    void one(const Shape &shape, const Item &item, const YamlNode *before, const YamlNode *after)
    {
        const auto saved = m_where;
        m_where.field.clear();
        if (m_where.item.isEmpty()) {
            m_where.item = item.title;
            m_where.label = labelOf(isNull(after) ? before : after);
        } else {
            if (m_where.path.isEmpty())
                m_where.path.append(QString());
            m_where.path.last() = (m_where.path.last() + u' ' + item.title).trimmed();
        }
        compare(shape.item.front(), before, after);
        m_where = saved;
    }

    /// The items of both in another order.
    void order(const QList<Item> &before, const QList<Item> &after)
    {
        const auto common = [](const QList<Item> &of, const QList<Item> &in) {
            QStringList ids;
            for (const auto &item : of) {
                if (std::any_of(in.begin(), in.end(),
                                [&](const Item &other) { return other.id == item.id; }))
                    ids.append(item.title);
            }
            return ids;
        };
        const auto old = common(before, after);
        const auto fresh = common(after, before);
        if (old == fresh)
            return;
        auto change = m_where;
        change.kind = Change::Kind::Moved;
        change.before = old.join(u", "_s);
        change.after = fresh.join(u", "_s);
        m_changes.append(change);
    }

    Change m_where;
    QList<Change> m_changes;
};

qsizetype casesOf(const YamlNode *benefit)
{
    const auto *cases = isNull(benefit) ? nullptr : entryOf(*benefit, u"cases"_s);
    return cases == nullptr ? 0 : static_cast<qsizetype>(cases->items.size());
}

QString nameOf(const YamlNode *benefit)
{
    const auto *name = isNull(benefit) ? nullptr : entryOf(*benefit, u"name"_s);
    if (name == nullptr)
        return {};
    const auto *italian = name->isMap() ? entryOf(*name, u"it"_s) : name;
    return italian == nullptr ? QString() : italian->text;
}

const YamlNode *find(const QMap<QString, YamlNode> &benefits, const QString &id)
{
    const auto it = benefits.constFind(id);
    return it == benefits.cend() ? nullptr : &*it;
}

}   // namespace

BundleDiff compareBundles(const LawTree &before, const LawTree &after)
{
    BundleDiff diff{before.version, after.version, before.sha256, after.sha256, {}, {}};
    diff.changes +=
        Comparison().run(lawShape(LawFile::Parameters), &before.parameters, &after.parameters, {});
    diff.changes +=
        Comparison().run(lawShape(LawFile::Questions), &before.questions, &after.questions, {});
    diff.changes +=
        Comparison().run(lawShape(LawFile::Contacts), &before.contacts, &after.contacts, {});
    auto ids = before.benefits.keys() + after.benefits.keys();
    ids.sort();
    ids.removeDuplicates();
    for (const auto &id : std::as_const(ids)) {
        const auto *old = find(before.benefits, id);
        const auto *fresh = find(after.benefits, id);
        const auto name = nameOf(fresh == nullptr ? old : fresh);
        diff.parts.append({id, name, casesOf(old), casesOf(fresh)});
        if (old != nullptr && fresh != nullptr) {
            diff.changes += Comparison().run(lawShape(LawFile::Benefit), old, fresh, id);
            continue;
        }
        Change whole;
        whole.part = id;
        whole.kind = old == nullptr ? Change::Kind::Added : Change::Kind::Removed;
        whole.sectionTitle = u"Prestazione"_s;
        whole.item = id;
        whole.label = name;
        whole.from = firstDay(fresh == nullptr ? old : fresh);
        (old == nullptr ? whole.after : whole.before) = name;
        diff.changes.append(whole);
    }
    return diff;
}

}   // namespace core::review
