#include "core/sync/news_mark.h"

#include "core/base/strict_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace core::sync {
namespace {

const QString kCentre = QStringLiteral("centre");
const QString kCursor = QStringLiteral("cursor");
const QString kOwed = QStringLiteral("owed");
const QString kBegun = QStringLiteral("begun");
constexpr qint64 kDay = 24 * 3600;   // seconds

}   // namespace

bool NewsMark::isToBeginAgain(const QDateTime &now) const
{
    // Either way: a clock that was wrong does not put it off for years.
    return !begun.isValid() || qAbs(begun.secsTo(now)) >= kDay;
}

QString NewsMark::toString() const
{
    QJsonArray ids;
    for (const CaseId &id : owed)
        ids.append(id.toString());
    const QJsonObject json{{kCentre, centre},
                           {kCursor, cursor},
                           {kOwed, ids},
                           {kBegun, begun.toString(Qt::ISODateWithMs)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

NewsMark NewsMark::fromString(const QString &text, const QString &centre)
{
    NewsMark mark{centre, {}, {}, {}};
    const auto json = parseStrictJson(text.toUtf8());
    if (!json || json->value(kCentre).toString() != centre)
        return mark;
    mark.cursor = json->value(kCursor).toString();
    mark.begun = QDateTime::fromString(json->value(kBegun).toString(), Qt::ISODateWithMs);
    for (const QJsonValue &value : json->value(kOwed).toArray()) {
        if (const auto id = CaseId::fromString(value.toString()))
            mark.owed.append(*id);
    }
    return mark;
}

}   // namespace core::sync
