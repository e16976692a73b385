#pragma once

#include "core/identity/mrz.h"

#include <QJsonObject>

namespace app::ctl {

/// A machine-readable zone as the `codes` command answers it: the members of every other code, and
/// in `parts` what it says. `proposals` are the doubts: what a person should look at. When a check
/// digit is wrong `expected_check` has all four: number, birth, expiry, composite.
QJsonObject mrzJson(int line, const core::identity::MrzCheck &check, const QDate &today);

}   // namespace app::ctl
