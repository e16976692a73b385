#pragma once

#include "core/rules/catalogue.h"
#include "tests/support/law_files.h"

#include <QTemporaryDir>

#include <memory>

namespace tests {

/// The files of the example in FORMAT.md.
const LawFiles &exampleLaw();

using Loaded =
    tl::expected<std::shared_ptr<const core::rules::Catalogue>, QList<core::rules::Fault>>;

/// Loads files from a folder of its own.
Loaded loadLaw(const LawFiles &files);
/// The example, which must load.
std::shared_ptr<const core::rules::Catalogue> exampleCatalogue();
/// The only fault of files that must be refused; more than one fails the test.
core::rules::Fault onlyFault(const LawFiles &files);

/// Facts from `{"data_cessazione": "2026-03-31", …}`.
core::domain::Facts factsOf(const core::rules::Catalogue &catalogue, const QByteArray &json);
/// The decision of the example's benefit on 2026-04-20.
core::rules::Decision decideOn(const core::rules::Catalogue &catalogue, const QByteArray &facts,
                               QDate on = {2026, 4, 20});

}   // namespace tests
