#pragma once

#include "core/documents/intake_fault.h"
#include "core/documents/page_stack.h"
#include "core/documents/shrinking.h"

#include <QByteArray>

#include <functional>

namespace core::documents {

/// Asked between pages; true ends the work.
using StopAsked = std::function<bool()>;

/// One PDF of all pages in their order, turned as they are, pictures made as small as `how` says.
/// Values written into forms become part of the page. One picture is decoded at a time. The
/// exceptions of libqpdf end here. Gives up early once the pictures alone weigh more than
/// `mostBytes`.
/// @error Broken; TooLarge  with what it weighs at least; Stopped
Taken<QByteArray> bindPages(const PageStack &stack, const Shrinking &how, qint64 mostBytes,
                            const StopAsked &stopAsked);

}   // namespace core::documents
