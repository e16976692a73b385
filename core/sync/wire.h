#pragma once

#include "core/base/result.h"
#include "core/base/strict_json.h"
#include "core/sync/transport.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <optional>

/// What all messages of the protocol have in common.
namespace core::sync {

constexpr JsonLimits kReplyLimits{.maxBytes = 256 * 1024, .maxDepth = 16, .maxValues = 5000};

/// `path` below /v1/.
QUrl resourceUrl(const QUrl &centre, const QString &path);

/// With correlation id, digest and a time-out that grows with `body`: a thin link is not a broken
/// one.
Request wireRequest(const QByteArray &method, const QUrl &url, const QByteArray &mediaType = {},
                    const QByteArray &body = {});
/// Lets `request` be answered with up to `bytes`, and gives them time to come.
void expectReply(Request &request, qint64 bytes);

/// The object of a JSON reply, or nothing if it is not one.
std::optional<QJsonObject> jsonOfReply(const Reply &reply);

tl::unexpected<Error> notTheCentre(const char *what);

}   // namespace core::sync
