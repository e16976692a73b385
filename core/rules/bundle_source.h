#pragma once

#include "core/rules/bundle_files.h"
#include "core/rules/contact_reader.h"
#include "core/rules/overlay.h"
#include "core/rules/source_model.h"

namespace core::rules {

/// The files of a bundle, read but not yet checked against each other.
struct BundleSource {
    QString version;
    QDate issuedOn;
    QList<Overlay> overlays;            // by their ids
    QString sha256;                     // over sorted file names and bytes, lower-case hex
    QList<ParsedQuestions> questions;   // by file name
    QList<ParsedShared> shared;         // by file name
    QList<ParsedBenefit> benefits;      // by file name; what `uses` names is in them
    QList<ParsedContacts> contacts;     // by file name
};

BundleSource readBundle(const BundleFiles &files, Faults &faults);

}   // namespace core::rules
