#pragma once

#include "core/review/law_shape.h"

#include <optional>

namespace core::review {

/// The kinds of file of a bundle.
enum class LawFile { Bundle, Benefit, Questions, Parameters, Contacts };

/// By the name below the bundle's folder: `benefits/naspi.yaml`. Nothing for any other file.
std::optional<LawFile> lawFileNamed(const QString &name);

/// What resources/benefits/FORMAT.md says, as data.
Shape lawShape(LawFile file);

}   // namespace core::review
