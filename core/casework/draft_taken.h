#pragma once

namespace core::casework {

/// What became of a draft that came from another desk.
enum class DraftTaken {
    Same,        // nothing new in it
    New,         // not known here before
    Forwarded,   // nothing was changed here meanwhile: it is the draft now
    Differs,     // changed here too: kept beside, for somebody to settle
    Older,       // handed in or put away here: theirs is of no use any more
};

}   // namespace core::casework
