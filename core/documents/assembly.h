#pragma once

#include "core/documents/intake_fault.h"
#include "core/documents/intake_types.h"
#include "core/documents/page_stack.h"
#include "core/documents/pdf_binder.h"
#include "core/documents/shrinking.h"

namespace core::documents {

/// A paper ready to be sealed, and what it took to make it fit.
struct Assembled {
    Intake file;
    Shrinking done;          // isNone(): nothing was made smaller
    qint64 sizeBefore = 0;   // bytes before; a lower bound where the work ended early

    bool operator==(const Assembled &) const = default;
};

/// One file of all pages: the file itself when it is one, untouched and small enough; else a PDF.
/// When it is over `limits.maxBytes` its pictures are made smaller by kShrinkingSteps until it
/// fits. The same stack always gives the same bytes. CPU heavy: call it on a worker.
/// @error Empty; TooManyPages; TooLarge  not even the last step fits, `actual` is what that weighs
/// at least; Broken; Stopped
Taken<Assembled> assemble(const PageStack &stack, const IntakeLimits &limits = {},
                          const StopAsked &stopAsked = {});

}   // namespace core::documents
