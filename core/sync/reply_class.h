#pragma once

#include "core/sync/transport.h"

#include <QString>

namespace core::sync {

/// What a reply means for the queue (interop §10).
///
/// Good              what was asked for; its body is still to be believed only after a look
/// LocalLink         nothing can reach the centre: the whole queue waits
/// UnknownFate       may have been done: ask before sending again
/// NotTheCentre      something else answered (captive portal, proxy, redirect): as LocalLink
/// Repairable        clock or token: once more, then as ServerBusy
/// Identity          the desk is not welcome: stop and ask for help, delete nothing
/// ServerBusy        the whole queue waits, at least Retry-After
/// ServerFault       the same, and this item lets others pass before it is tried again
/// AttachmentMissing upload what is missing, then once more
/// NotThere          404: for a question, the answer "never seen"
/// ChangedThere      412: what is there is not what we had; ask for it first
/// ThisItem          will never be accepted as it is: out of the way with its reason
/// UnknownRefusal    a refusal nobody foresaw: three tries over a day, then out of the way
enum class ReplyClass {
    Good,
    LocalLink,
    UnknownFate,
    NotTheCentre,
    Repairable,
    Identity,
    ServerBusy,
    ServerFault,
    AttachmentMissing,
    NotThere,
    ChangedThere,
    ThisItem,
    UnknownRefusal,
};

/// Decided by a table, not by "is it 4xx".
ReplyClass classify(const Reply &reply);

/// The last segment of the problem's `type`, or empty when the body is not a problem.
QString problemSlug(const Reply &reply);

}   // namespace core::sync
