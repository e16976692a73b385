#pragma once

#include "core/rules/fault.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace core::rules {

/// The sources of a bundle in memory: name below the bundle's folder (`benefits/naspi.yaml`) →
/// bytes. Sorted, so the same files are always met in the same order.
using BundleFiles = QMap<QString, QByteArray>;

/// The file that says a bundle's version and day of issue.
QString bundleHead();

/// Whether a bundle may have a file of this name: `benefits/naspi.yaml`, `texts/en.ts`.
bool isBundleFileName(const QString &name);

/// The files of a bundle in a folder on disk or a `:/` resource; others there are left alone. A
/// file that cannot be read is a fault.
BundleFiles readBundleFiles(const QString &folder, Faults &faults);

/// SHA-256 over names and bytes, lower-case hex: which rules these are.
QString hashOf(const BundleFiles &files);

}   // namespace core::rules
