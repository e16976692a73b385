#pragma once

#include "core/rules/benefit.h"
#include "core/rules/contact.h"
#include "core/rules/overlay.h"
#include "core/rules/vocabulary.h"

#include <QDate>
#include <QString>

#include <vector>

namespace core::rules {

/// All a catalogue is made of, however it came to be. A plain struct: an image (image.h) is made of
/// it field by field.
struct CatalogueContents {
    QString version;
    QString sha256;
    QDate issuedOn;
    QList<Overlay> overlays;
    Vocabulary vocabulary;
    std::vector<Benefit> benefits;   // in the order of the file names
    Benefit checks;                  // no benefit: only the checks of the files of questions
    QList<EmergencyContact> contacts;
};

}   // namespace core::rules
