#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace core {

/// What went wrong, as far as a caller may branch on it. Closed on purpose.
///
/// NotFound   what is needed is not there and the work cannot go on
/// Invalid    the input breaks a rule; nothing was changed
/// Denied     this operator may not do this, or the password is wrong
/// Locked     the vault is closed, or tries are slowed
/// Conflict   somebody else changed it since
/// Offline    the centre cannot be reached, or what answers is not the centre
/// Corrupt    stored or received bytes are not what they claim to be
/// Io         disk or operating system
enum class ErrorCode { NotFound, Invalid, Denied, Locked, Conflict, Offline, Corrupt, Io };

/// Why an operation failed. `detail` is for the log: English, no personal data.
/// Words for people are made in ui/error_text from `code` alone.
struct Error {
    ErrorCode code;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, QString detail)
{
    return tl::unexpected<Error>({code, std::move(detail)});
}

}   // namespace core
