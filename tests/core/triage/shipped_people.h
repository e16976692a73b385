#pragma once

#include "core/domain/facts.h"
#include "core/rules/catalogue.h"

#include <QDate>

#include <memory>

namespace tests {

/// The day of the mock-ups.
inline const QDate kTriageDay{2026, 11, 24};

/// The rules that are shipped.
const std::shared_ptr<const core::rules::Catalogue> &shippedRules();

/// Facts by their canonical keys, as `{"data_nascita": "1986-03-14", …}`.
core::domain::Facts told(const QByteArray &json);
/// The same and more, which wins.
core::domain::Facts told(const core::domain::Facts &facts, const QByteArray &json);

/// Marini of experience.md: dismissed 60 days before kTriageDay, lives with a child of one and a
/// half, pays the nursery, gets the allowance for the child without an ISEE. Came for something
/// else.
core::domain::Facts marini();

}   // namespace tests
