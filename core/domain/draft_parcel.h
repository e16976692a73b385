#pragma once

#include "core/domain/case.h"
#include "core/domain/person.h"

#include <QByteArray>
#include <QString>

namespace core::domain {

/// A draft as it travels between the desks of one site (W4): what a colleague needs to go on with
/// it elsewhere. The pages of its documents travel beside it, as attachments.
struct DraftParcel {
    Case draft;          // its revision counts at the desk that wrote it, nowhere else
    Person person;       // whose it is
    QString desk;        // that wrote it, "H501-D02"
    QString deskName;    // "Banco 2"
    QString changedBy;   // full name of who changed it last

    /// Canonical JSON: the same draft gives the same bytes.
    QByteArray toBytes() const;
    /// @error Corrupt  not JSON, a member is missing or of another type, a case that cannot exist,
    /// the person is not that of the case
    static Result<DraftParcel> fromBytes(const QByteArray &bytes);

    bool operator==(const DraftParcel &) const = default;
};

}   // namespace core::domain
