#pragma once

#include "app/ctl/exit_code.h"
#include "core/bundle/verify.h"

#include <QString>

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace app::ctl {

/// `rules.tar` → `rules.json`: where the manifest of an archive is when nobody says otherwise.
QString manifestBeside(const std::string &archive);

/// Whom a command is to believe.
class TrustOptions {
public:
    /// Adds --keys and --training to `app`.
    void declare(CLI::App &app);
    /// The keys in the program and those of the files given. Says what cannot be read.
    tl::expected<core::bundle::Terms, ExitCode> terms() const;

private:
    std::vector<std::string> m_keys;
    bool m_training = false;
};

/// The bundle a command is given.
class SignedInput {
public:
    /// Adds ARCHIVE, --manifest and those of TrustOptions to `app`.
    void declare(CLI::App &app);
    tl::expected<core::bundle::Terms, ExitCode> terms() const { return m_trust.terms(); }
    /// Says what cannot be read.
    tl::expected<core::bundle::SignedBundle, ExitCode> bundle() const;

private:
    TrustOptions m_trust;
    std::string m_archive;
    std::string m_manifest;
};

}   // namespace app::ctl
