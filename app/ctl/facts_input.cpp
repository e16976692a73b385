#include "app/ctl/facts_input.h"

#include "app/ctl/streams.h"
#include "core/base/strict_json.h"

namespace app::ctl {

tl::expected<QJsonObject, ExitCode> readFactsFile(const std::string &file)
{
    const auto bytes = readInput(file);
    if (!bytes) {
        say(QStringLiteral("Non riesco a leggere %1.").arg(QString::fromStdString(file)));
        return tl::unexpected(ExitCode::Io);
    }
    auto facts = core::parseStrictJson(*bytes);
    if (!facts) {
        say(QStringLiteral("I fatti non sono un oggetto JSON: %1").arg(facts.error().detail));
        return tl::unexpected(ExitCode::InvalidInput);
    }
    return *facts;
}

}   // namespace app::ctl
