#pragma once

#include "app/ctl/exit_code.h"

#include <QJsonObject>

#include <tl/expected.hpp>

#include <string>

namespace app::ctl {

/// The object of facts in a file, `-` for standard input. What is wrong is said; then the exit code
/// to end with is the error.
tl::expected<QJsonObject, ExitCode> readFactsFile(const std::string &file);

}   // namespace app::ctl
