#pragma once

#include <QString>

namespace core::identity {

/// What can be said against an e-mail address. Warnings: only writing to it proves it.
///   NoAt, SeveralAts   not one @
///   Blank              a space inside
///   NoName             nothing before the @
///   BadDomain          after the @ no name with a dot between letters (`example`, `mail..it`,
///   `it.`) BadCharacter       a comma, a bracket or another sign that no address has LikelySlip a
///   well-known provider with a slip of the pen: `gmial.com`
enum class EmailFault {
    None,
    NoAt,
    SeveralAts,
    Blank,
    NoName,
    BadDomain,
    BadCharacter,
    LikelySlip
};

struct EmailCheck {
    EmailFault fault = EmailFault::None;
    QString email;        // without blanks around, the domain in lower case
    QString suggestion;   // LikelySlip: what was probably meant

    bool isValid() const { return fault == EmailFault::None || fault == EmailFault::LikelySlip; }
};

EmailCheck checkEmail(const QString &typed);

}   // namespace core::identity
