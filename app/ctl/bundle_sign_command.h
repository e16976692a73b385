#pragma once

#include "app/ctl/command.h"
#include "core/rules/catalogue.h"

#include <QDate>

#include <string>
#include <vector>

namespace app::ctl {

/// `bundle sign ARCHIVE --key FILE`: the signed manifest of an archive whose rules are in order.
class BundleSignCommand : public Command {
public:
    void declare(CLI::App &parent) override;
    ExitCode run(const Surroundings &surroundings) override;

private:
    std::shared_ptr<const core::rules::Catalogue>
    soundRules(const Surroundings &surroundings) const;

    std::string m_archive;
    std::string m_key;
    std::string m_manifest;
    std::string m_id;   // empty: as the rules say
    std::string m_minClient = SPORTELLO_VERSION;
    QDate m_validFrom;
    QDate m_expires;
    std::vector<qint64> m_previous;
};

}   // namespace app::ctl
