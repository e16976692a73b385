#pragma once

#include "core/base/result.h"
#include "core/centre/http.h"

namespace core::centre {

/// Replies that several routes give.
HttpResponse notFound(const HttpRequest &request);
/// 503 with Retry-After: the store failed; nothing can be said of what was asked.
HttpResponse storeFailed(const HttpRequest &request);
HttpResponse malformed(const HttpRequest &request);
HttpResponse unsupportedMedia(const HttpRequest &request, const char *expected);

/// The media type without its parameters, in lower case.
QByteArray mediaTypeOf(const HttpRequest &request);

}   // namespace core::centre
