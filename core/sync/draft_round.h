#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace core::sync {

/// What a round with the drafts learned.
struct DraftRound {
    bool contact = false;                             // the centre answered, in its own words
    bool noRoute = false;                             // in the end nothing reached it
    std::optional<std::chrono::seconds> asked = {};   // the centre wants to be left alone so long
    /// Why drafts do not travel, or empty. Of all of them: `no-route`, `not-the-centre`, `busy`,
    /// `identity`, `locked`, `store`, `no-site`, `not-offered` (the centre knows no drafts). Of one
    /// of them: `draft:` and why.
    QString trouble = {};

    bool operator==(const DraftRound &) const = default;
};

}   // namespace core::sync
