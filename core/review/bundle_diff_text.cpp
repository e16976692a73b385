#include "core/base/italian_date.h"
#include "core/review/bundle_diff.h"

#include <QJsonArray>

#include <algorithm>

namespace core::review {

using namespace Qt::StringLiterals;

namespace {

QString kindCode(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Added:
        return u"added"_s;
    case Change::Kind::Removed:
        return u"removed"_s;
    case Change::Kind::Changed:
        return u"changed"_s;
    case Change::Kind::Moved:
        return u"moved"_s;
    }
    return {};
}

QString itemWords(const Change &change)
{
    if (change.item.isEmpty())
        return change.sectionTitle;
    auto words = change.sectionTitle + u", "_s + change.item;
    if (!change.label.isEmpty() && change.label != change.item)
        words += u" «%1»"_s.arg(change.label);
    return words;
}

/// What changed, in one line or, when it is long, before and after under each other.
QStringList linesOf(const Change &change)
{
    QStringList where{itemWords(change)};
    where += change.path;
    const auto head = u"    "_s + where.join(u", "_s);
    switch (change.kind) {
    case Change::Kind::Added:
        return {head + u": nuovo. "_s + change.after};
    case Change::Kind::Removed:
        return {head + u": tolto. Era: "_s + change.before};
    case Change::Kind::Moved:
        return {head + u": ordine cambiato"_s, u"        prima: "_s + change.before,
                u"        ora:   "_s + change.after};
    case Change::Kind::Changed:
        break;
    }
    constexpr qsizetype kShort = 60;
    if (change.before.size() + change.after.size() <= kShort)
        return {head + u": "_s + change.before + u" → "_s + change.after};
    return {head, u"        prima: "_s + change.before, u"        ora:   "_s + change.after};
}

void appendPart(QStringList &lines, const QList<Change> &changes)
{
    QList<QDate> days;
    for (const auto &change : changes) {
        if (!days.contains(change.from))
            days.append(change.from);
    }
    std::sort(days.begin(), days.end());   // an invalid day comes first
    for (const auto &day : std::as_const(days)) {
        lines.append(day.isValid() ? u"  Dal %1"_s.arg(formatDateItalian(day))
                                   : u"  Senza una data propria"_s);
        for (const auto &change : changes) {
            if (change.from == day)
                lines += linesOf(change);
        }
    }
}

}   // namespace

QStringList diffText(const BundleDiff &diff)
{
    QStringList lines{
        u"Regole %1 (%2) → %3 (%4)"_s.arg(diff.versionBefore, diff.sha256Before.left(8),
                                          diff.versionAfter, diff.sha256After.left(8))};
    if (diff.isSame()) {
        lines.append(u"Nessun cambiamento nelle regole."_s);
        return lines;
    }
    const auto partOf = [&](const QString &part) {
        QList<Change> changes;
        for (const auto &change : diff.changes) {
            if (change.part == part)
                changes.append(change);
        }
        return changes;
    };
    if (const auto shared = partOf({}); !shared.isEmpty()) {
        lines.append({QString(), u"Per tutte le prestazioni"_s});
        appendPart(lines, shared);
    }
    for (const auto &part : diff.parts) {
        const auto changes = partOf(part.part);
        if (changes.isEmpty())
            continue;
        auto head = u"%1 (%2)"_s.arg(part.name, part.part);
        if (part.casesBefore != part.casesAfter)
            head += u", casi: %1 → %2"_s.arg(part.casesBefore).arg(part.casesAfter);
        lines.append({QString(), head});
        appendPart(lines, changes);
    }
    lines.append({QString(), u"Cambiamenti: %1"_s.arg(diff.changes.size())});
    return lines;
}

QJsonObject diffJson(const BundleDiff &diff)
{
    QJsonArray parts;
    for (const auto &part : diff.parts) {
        parts.append(QJsonObject{{u"benefit"_s, part.part},
                                 {u"name"_s, part.name},
                                 {u"cases_before"_s, part.casesBefore},
                                 {u"cases_after"_s, part.casesAfter}});
    }
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    QJsonArray changes;
    for (const auto &change : diff.changes) {
        changes.append(QJsonObject{{u"change"_s, kindCode(change.kind)},
                                   {u"benefit"_s, orNull(change.part)},
                                   {u"section"_s, orNull(change.section)},
                                   {u"item"_s, orNull(change.item)},
                                   {u"label"_s, orNull(change.label)},
                                   {u"path"_s, QJsonArray::fromStringList(change.path)},
                                   {u"field"_s, orNull(change.field)},
                                   {u"from"_s, orNull(change.from.toString(Qt::ISODate))},
                                   {u"before"_s, orNull(change.before)},
                                   {u"after"_s, orNull(change.after)}});
    }
    const auto side = [](const QString &version, const QString &sha256) {
        return QJsonObject{{u"version"_s, version}, {u"sha256"_s, sha256}};
    };
    return {{u"before"_s, side(diff.versionBefore, diff.sha256Before)},
            {u"after"_s, side(diff.versionAfter, diff.sha256After)},
            {u"same"_s, diff.isSame()},
            {u"benefits"_s, parts},
            {u"changes"_s, changes}};
}

}   // namespace core::review
