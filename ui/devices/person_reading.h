#pragma once

#include "core/devices/health_card.h"
#include "core/domain/person.h"
#include "core/identity/identity_code.h"
#include "core/identity/mrz.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace ui {

enum class ReadingSource { HealthCard, IdentityCard, Barcode };

/// What a device told of a person. Only the code says who it is; all the rest is a proposal that
/// somebody looks at before it is kept, the address of a chip above all.
struct PersonReading {
    ReadingSource source = ReadingSource::Barcode;
    QString code;   // tax code or provisional code as read; empty on an identity card
    core::domain::Person proposal;
    QString document;     // number of the identity card
    QDate expiresOn;      // of the card or document; invalid when not told
    QStringList doubts;   // sentences: what to look at

    /// What to look for when there is no code: surname, name, birth date.
    QString searchWords() const;
};

/// `places` gives the name of the place of birth and of residence.
PersonReading readingOf(const core::devices::HealthCard &card, const core::identity::Places &places,
                        const QDate &today);
PersonReading readingOf(const core::identity::MrzCheck &zone, const QDate &today);
PersonReading readingOf(const core::identity::IdentityCode &code);

}   // namespace ui
