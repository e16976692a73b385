#include "app/ctl/arguments.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <memory>

namespace app::ctl {

static std::string faultText(const CLI::Error &error)
{
    const std::string name = error.get_name();
    const std::string what = error.what();
    if (name == "RequiredError")
        return "Manca qualcosa: " + what;
    if (name == "ExtrasError")
        return "Non conosco questa parte della riga: " + what;
    if (name == "ExcludesError" || name == "RequiresError")
        return "Queste opzioni non vanno insieme così: " + what;
    return "Non va bene: " + what;
}

void speakItalian(CLI::App &app)
{
    const auto formatter = std::make_shared<CLI::Formatter>();   // CLI11 shares it among commands
    formatter->label("Usage", "Uso");
    formatter->label("OPTIONS", "OPZIONI");
    formatter->label("Positionals", "Argomenti");
    formatter->label("Options", "Opzioni");
    formatter->label("Subcommands", "Comandi");
    formatter->label("SUBCOMMAND", "COMANDO");
    formatter->label("REQUIRED", "(serve)");
    formatter->label("Needs", "Con");
    formatter->label("Excludes", "Non con");
    formatter->label("TEXT", "TESTO");
    formatter->column_width(34);
    app.formatter(formatter);
    app.set_help_flag("-h,--help", "Mostra questo aiuto");
    app.failure_message([](const CLI::App *failed, const CLI::Error &error) {
        return faultText(error) + "\nAiuto: " + failed->get_name() + " --help\n";
    });
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
