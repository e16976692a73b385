#pragma once

#include <QByteArray>

namespace resources {

/// The public keys whose rule bundles the program takes, as `core::bundle::TrustedKeys` reads them.
QByteArray trustedBundleKeys();

}   // namespace resources
