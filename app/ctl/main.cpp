#include "app/ctl/arguments.h"
#include "app/ctl/ask_command.h"
#include "app/ctl/bundle_command.h"
#include "app/ctl/codes_command.h"
#include "app/ctl/describe_command.h"
#include "app/ctl/evaluate_command.h"
#include "app/ctl/replay_command.h"
#include "app/ctl/report_command.h"
#include "app/ctl/screen_command.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <QCoreApplication>

#include <array>

using namespace app::ctl;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const core::SystemClock clock;
    Surroundings surroundings{clock, {}};

    CLI::App line("Le regole, i codici e i riepiloghi di Sportello dalla riga di comando",
                  "sportello-ctl");
    speakItalian(line);
    line.set_version_flag("--version", "sportello-ctl " SPORTELLO_VERSION, "Mostra la versione")
        ->group("Opzioni");
    line.add_option("--bundle", surroundings.bundle,
                    "Usa queste regole: una cartella o un archivio")
        ->type_name("REGOLE");
    line.add_option("--overlay", surroundings.overlays,
                    "Con queste misure locali: cartella o archivio; si può ripetere")
        ->type_name("REGOLE")
        ->type_size(1)
        ->allow_extra_args(false);
    line.require_subcommand(1);

    DescribeCommand describe;
    EvaluateCommand evaluate;
    AskCommand ask;
    CodesCommand codes;
    ReportCommand report;
    BundleCommand bundle;
    ReplayCommand replay;
    ScreenCommand screen;
    const std::array<Command *, 8> commands = {&describe, &evaluate, &ask,    &codes,
                                               &report,   &bundle,   &replay, &screen};
    for (Command *command : commands)
        command->declare(line);

    try {
        line.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return line.exit(error) == 0 ? static_cast<int>(ExitCode::Done)
                                     : static_cast<int>(ExitCode::Usage);
    }
    for (Command *command : commands) {
        if (command->chosen())
            return static_cast<int>(command->run(surroundings));
    }
    return static_cast<int>(ExitCode::Usage);
}
