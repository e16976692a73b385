#pragma once

#include <QDate>

#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
class Validator;
}

namespace app::ctl {

/// Help and messages of the command line in Italian, for `app` and the commands added after.
void speakItalian(CLI::App &app);
/// A command of `parent`, which owns it.
CLI::App *addCommand(CLI::App &parent, const std::string &name, const std::string &help);

/// Refuses any text but these.
CLI::Validator oneOf(const std::vector<std::string> &values);

/// Adds an option that takes a day as YYYY-MM-DD; any other text is refused as bad usage.
CLI::Option *addDay(CLI::App &app, const std::string &name, QDate &day, const std::string &help);

}   // namespace app::ctl
