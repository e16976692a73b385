#pragma once

#include "core/centre/http.h"

#include <QJsonArray>

#include <optional>

namespace core::centre {

/// The page of a feed that a request asks for.
struct FeedPage {
    qint64 after = 0;   // the number of the last item that was read
    int limit = 0;      // items
};

/// From `cursor` and `limit` of the query; nothing when they are no numbers that can be.
std::optional<FeedPage> askedPage(const HttpRequest &request);

/// @param last  the number of the last of `items`, or of the request's cursor when there are none
HttpResponse pageReply(const QJsonArray &items, qint64 last, bool more);

}   // namespace core::centre
