#pragma once

#include "core/rules/source_model.h"

namespace core::rules {

/// The files of a bundle, read from a folder or a `:/` resource.
struct BundleSource {
    QString version;
    QDate issuedOn;
    QString sha256;                     // over sorted file names and bytes, lower-case hex
    QList<ParsedQuestions> questions;   // by file name
    QList<ParsedBenefit> benefits;      // by file name
};

BundleSource readBundle(const QString &folder, Faults &faults);

}   // namespace core::rules
