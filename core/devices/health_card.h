#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace core::devices {

/// What the chip of a health card (TS-CNS) says of its holder. Everything is a proposal: the
/// address above all is that of the day the card was issued. Height, birth act and expatriation
/// notes are on the chip too; the desk has no use for them and does not keep them.
struct HealthCard {
    QString issuer;
    QDate issuedOn;    // invalid when empty or no date
    QDate expiresOn;   // as above
    QString surname;
    QString name;
    QDate bornOn;
    domain::Sex sex = domain::Sex::NotStated;
    QString fiscalCode;   // as written, not checked
    QString citizenship;
    QString birthPlaceCode;   // Belfiore code
    QString birthCountry;
    QString residencePlaceCode;   // Belfiore code
    QString address;

    bool operator==(const HealthCard &) const = default;
};

/// Bytes of file 1102 that are read at most.
inline constexpr int kPersonalFileBytes = 400;

/// Reads file 3F00/1100/1102: six hexadecimal characters of total length, then fields, each with
/// two hexadecimal characters of length; 00 is an empty field; what follows the total is filler.
/// The total may or may not count its own six characters: cards of both kinds are about.
/// Bytes are UTF-8 where they are valid UTF-8, else Latin-1.
/// @error NotFound  the file is blank: a card that was never personalised
/// @error Corrupt   a length is not hexadecimal, a field runs past the end or past 400 bytes, or
///                  the fields end before the tax code
Result<HealthCard> parsePersonalFile(const QByteArray &file);

/// The file as an issuer writes it: for the cards of the training.
QByteArray personalFile(const HealthCard &card);

}   // namespace core::devices
