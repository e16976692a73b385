#pragma once

#include <QString>

namespace core::identity {

/// What can be said against a telephone number. Warnings, all: the number is kept as typed.
///   NotANumber      letters or no digits
///   UnknownCountry  a prefix after + that no country has
///   TooShort, TooLong
///   NotInUse        right length, but no operator gives such numbers
enum class PhoneFault { None, NotANumber, UnknownCountry, TooShort, TooLong, NotInUse };

struct PhoneCheck {
    PhoneFault fault = PhoneFault::None;
    QString stored;    // E.164 ("+393331234418"); the typed text, simplified, when it is no number
    QString shown;     // national form in Italy ("333 123 4418"), international abroad
    QString country;   // ISO 3166, empty when not known
    bool isMobile = false;   // can take a message

    bool isValid() const { return fault == PhoneFault::None; }
};

/// Numbers without a prefix are Italian. The rules are those of libphonenumber (toolchain: its
/// metadata are compiled in, nothing is asked of a network).
PhoneCheck checkPhone(const QString &typed);

/// How a stored number is read aloud: as checkPhone().shown.
QString shownPhone(const QString &stored);

/// "··· ··· 418": the last three figures; empty for no number.
QString maskedPhone(const QString &stored);

}   // namespace core::identity
