#include "core/centre/feed_page.h"

#include <QUrlQuery>

namespace core::centre {
namespace {

constexpr int kUsualPage = 200;
constexpr int kLargestPage = 500;

}   // namespace

std::optional<FeedPage> askedPage(const HttpRequest &request)
{
    const QUrlQuery query(QString::fromLatin1(request.query));
    const QString cursor = query.queryItemValue(QStringLiteral("cursor"));
    const QString asked = query.queryItemValue(QStringLiteral("limit"));
    bool cursorGood = true;
    bool limitGood = true;
    const qint64 after = cursor.isEmpty() ? 0 : cursor.toLongLong(&cursorGood);
    const int limit = asked.isEmpty() ? kUsualPage : asked.toInt(&limitGood);
    if (!cursorGood || !limitGood || after < 0 || limit < 1)
        return std::nullopt;
    return FeedPage{after, qMin(limit, kLargestPage)};
}

HttpResponse pageReply(const QJsonArray &items, qint64 last, bool more)
{
    return jsonReply(200, {{QStringLiteral("items"), items},
                           {QStringLiteral("next_cursor"), QString::number(last)},
                           {QStringLiteral("more"), more}});
}

}   // namespace core::centre
