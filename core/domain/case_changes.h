#pragma once

#include "core/domain/case.h"

#include <optional>

namespace core::domain {

/// What an integration changes of what was handed in before it.
struct FactChange {
    QString key;
    std::optional<Fact> before;   // absent: was not answered
    std::optional<Fact> after;    // absent: taken out
};

/// Answers whose state or value differs from the version before; none without one. Where an answer
/// comes from and when it was given is no change.
QList<FactChange> integrationChanges(const Case &subject);
/// Documents whose files or state differ, by id.
QStringList integrationDocuments(const Case &subject);

}   // namespace core::domain
