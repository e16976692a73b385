#pragma once

#include <QString>

namespace core::casework {

/// "····118Q": all but the last four; empty for no code.
QString maskedCode(const QString &code);

}   // namespace core::casework
