#include "app/ctl/bundle_schema_command.h"

#include "app/ctl/arguments.h"
#include "app/ctl/streams.h"
#include "core/review/json_schema.h"

#include <CLI/App.hpp>

namespace app::ctl {

using namespace core;

void BundleSchemaCommand::declare(CLI::App &parent)
{
    m_app = addCommand(parent, "schema", "Lo schema JSON di un tipo di file, per gli editor");
    m_app->add_option("KIND", m_kind, "bundle, benefit, questions, parameters, contacts")
        ->required()
        ->check(oneOf({"bundle", "benefit", "questions", "parameters", "contacts"}));
}

ExitCode BundleSchemaCommand::run(const Surroundings & /*surroundings*/)
{
    const auto file = review::lawFileFromCode(QString::fromStdString(m_kind));
    if (!file)
        return ExitCode::Usage;
    print(review::jsonSchema(*file));
    return ExitCode::Done;
}

}   // namespace app::ctl
