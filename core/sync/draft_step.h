#pragma once

#include "core/sync/centre_line.h"

namespace core::sync {

/// What became of one draft.
struct DraftStep {
    enum class End {
        Done,
        NeverThere,   // the centre has no such draft and says nothing of one that was
        Aside,        // not this one, for `reason`; the others go on
        Stop,   // no other either: `delivery` says why; with a `reason`, this one waits longer
    };
    End end = End::Done;
    QString reason;   // a stable code
    Delivery delivery;
};

DraftStep asideFor(const QString &reason);

/// What trouble with one draft means for it and for the others. When that is not sure a small
/// question to the centre tells.
DraftStep stepAfter(CentreLine &line, const Delivery &delivery);

}   // namespace core::sync
