#pragma once

#include "core/rules/catalogue.h"
#include "tests/support/law_files.h"

namespace tests {

/// The smallest bundle around one benefit, `prova`, in force from 2020, whose event is `giorno`:
/// facts `giorno` (date), `isee` (EUR), `componenti` (count), `nascita` (date), `ha_lavoro`
/// (yes/no). `body` is the rest of the benefit's file, from `sources` on.
LawFiles smallLaw(const QByteArray &body);

/// The same with one more file of the bundle.
LawFiles withFile(LawFiles files, const QString &name, const QByteArray &text);

/// Loads it; it must be without faults.
std::shared_ptr<const core::rules::Catalogue> loadedLaw(const LawFiles &files);

/// Decides `benefit` on `on` with what is known on `knownOn` (`on` when invalid).
core::rules::Decision decided(const core::rules::Catalogue &catalogue, const QByteArray &facts,
                              QDate on, QDate knownOn = {},
                              const QString &benefit = QStringLiteral("prova"));

/// The machine form of a result; "absent" when there is none.
QString resultOf(const core::rules::Decision &decision, const QString &name);

}   // namespace tests
