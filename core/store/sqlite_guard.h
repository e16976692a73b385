#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <type_traits>

namespace core::store {

/// Only the code and its standard words: messages of the library may carry values.
Error errorOf(const SQLite::Exception &exception);

/// Runs `work`; what the library throws becomes an error.
template <class Work>
auto guarded(Work work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorOf(exception));
    } catch (const std::exception &) {
        return fail(ErrorCode::Io, QStringLiteral("out of memory in the database"));
    }
}

}   // namespace core::store
