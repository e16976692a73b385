#include "app/ctl/arguments.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <memory>

namespace app::ctl {

static std::string commandsOf(const CLI::App &app)
{
    std::string names;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        names += (names.empty() ? "" : ", ") + command->get_name();
    return names;
}

static std::string faultText(const CLI::App &app, const CLI::Error &error)
{
    const std::string name = error.get_name();
    const std::string what = error.what();
    if (name == "RequiredError" && what.rfind("A subcommand", 0) == 0)
        return "Serve uno dei comandi: " + commandsOf(app) + ".";
    if (name == "RequiredError")
        return "Serve anche " + what.substr(0, what.find(" is required")) + ".";
    if (what.rfind("The following argument", 0) == 0)
        return "Non conosco questa parte della riga: " + what.substr(what.find(':') + 2);
    if (name == "ExcludesError")
        return "Queste opzioni non vanno insieme: " + what;
    return "Non va bene: " + what;
}

static const char *const kOptions = "Opzioni";

void speakItalian(CLI::App &app)
{
    const auto formatter = std::make_shared<CLI::Formatter>();   // CLI11 shares it among commands
    formatter->label("Usage", "Uso");
    formatter->label("OPTIONS", "OPZIONI");
    formatter->label("Positionals", "Argomenti");
    formatter->label("SUBCOMMAND", "COMANDO");
    formatter->label("REQUIRED", "(serve)");
    formatter->label("Needs", "Con");
    formatter->label("Excludes", "Non con");
    formatter->label("TEXT", "TESTO");
    formatter->column_width(34);
    app.formatter(formatter);
    app.option_defaults()->group(kOptions);
    app.set_help_flag("-h,--help", "Mostra questo aiuto")->group(kOptions);
    app.failure_message([](const CLI::App *failed, const CLI::Error &error) {
        return faultText(*failed, error) + "\nAiuto: " + failed->get_name() + " --help\n";
    });
}

CLI::App *addCommand(CLI::App &parent, const std::string &name, const std::string &help)
{
    CLI::App *command = parent.add_subcommand(name, help)->group("Comandi");
    command->get_help_ptr()->group(kOptions);
    return command;
}

CLI::Validator oneOf(const std::vector<std::string> &values)
{
    const auto faultOf = [values](const std::string &text) -> std::string {
        if (std::find(values.begin(), values.end(), text) != values.end())
            return {};
        std::string all;
        for (const std::string &value : values)
            all += (all.empty() ? "" : ", ") + value;
        return "«" + text + "» non è fra " + all;
    };
    return CLI::Validator(faultOf, "");
}

CLI::Option *addDay(CLI::App &app, const std::string &name, QDate &day, const std::string &help)
{
    const auto read = [&day](const std::string &text) {
        day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
        return day.isValid();
    };
    return app
        .add_option_function<std::string>(
            name,
            [read, name](const std::string &text) {
                if (!read(text))
                    throw CLI::ValidationError(name, "«" + text + "» non è un giorno AAAA-MM-GG");
            },
            help)
        ->type_name("GIORNO");
}

}   // namespace app::ctl
