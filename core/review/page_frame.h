#pragma once

#include "core/review/html_writer.h"

#include <functional>

namespace core::review {

/// A whole page: head with title and style, then what `body` writes.
QByteArray writePage(HtmlWriter &html, const QString &title, const std::function<void()> &body);

}   // namespace core::review
