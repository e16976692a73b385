#pragma once

#include <QDate>

#include <string>

namespace CLI {
class App;
class Option;
}

namespace app::ctl {

/// Help and messages of the command line in Italian, for `app` and all its commands.
void speakItalian(CLI::App &app);

/// Adds an option that takes a day as YYYY-MM-DD; any other text is refused as bad usage.
CLI::Option *addDay(CLI::App &app, const std::string &name, QDate &day, const std::string &help);

}   // namespace app::ctl
