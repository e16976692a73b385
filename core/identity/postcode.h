#pragma once

#include <QString>

namespace core::identity {

/// What can be said against a CAP. It is text, five digits, leading zeros kept (00118); the comune
/// is never taken from it.
///   NotDigits     something else than digits
///   ZeroMissing   four digits or fewer: probably the zeros in front were dropped
///   TooLong       more than five digits
enum class PostcodeFault { None, NotDigits, ZeroMissing, TooLong };

struct PostcodeCheck {
    PostcodeFault fault = PostcodeFault::None;
    QString cap;          // without blanks, as typed
    QString suggestion;   // ZeroMissing: with zeros in front

    bool isValid() const { return fault == PostcodeFault::None; }
};

PostcodeCheck checkPostcode(const QString &typed);

}   // namespace core::identity
