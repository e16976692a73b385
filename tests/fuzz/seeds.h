#pragma once

#include "core/rules/bundle_files.h"

#include <QList>

namespace tests {

/// The example of FORMAT.md, as a bundle without faults.
const core::rules::BundleFiles &exampleFiles();
QString exampleBenefit();
QString exampleQuestions();

/// Files to begin from: those of the example, its parts, and texts that broke something once.
QList<QByteArray> bundleSeeds();
/// Formulas to begin from: those of the shipped benefits, and texts that broke something once.
QList<QByteArray> expressionSeeds();

/// A health card and identity cards, whole and cut.
QList<QByteArray> cardSeeds();
QList<QByteArray> mrzSeeds();

/// The example packed, signed and compiled, as feedArchive(), feedManifest() and feedImage() take
/// it.
QList<QByteArray> archiveSeeds();
QList<QByteArray> manifestSeeds();
QList<QByteArray> imageSeeds();

}   // namespace tests
