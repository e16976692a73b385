#pragma once

#include "app/ctl/command.h"
#include "app/ctl/signed_input.h"
#include "core/rules/catalogue.h"

#include <memory>
#include <string>

namespace app::ctl {

/// `replay RECORD`: a kept decision made again with the rules it was made with.
class ReplayCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    tl::expected<std::shared_ptr<const core::rules::Catalogue>, ExitCode>
    rulesOf(const QString &hash, const Surroundings &surroundings) const;

    std::string m_record;
    std::string m_bundles;
    TrustOptions m_keys;
};

}   // namespace app::ctl
