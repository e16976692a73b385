#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <string>

namespace app::ctl {

/// The whole of `path`, or of standard input for "-".
/// @error Io  it cannot be read
core::Result<QByteArray> readInput(const std::string &path);
/// The first line of standard input without its end.
QString readInputLine();
/// Replaces `path`, or writes to standard output when it is empty. @error Io
core::Result<> writeOutput(const std::string &path, const QByteArray &bytes);

void print(const QString &line);
void print(const QJsonObject &object);
void print(const QJsonArray &array);
/// The object on a line of its own.
void printLine(const QJsonObject &object);
/// A message for people, on standard error.
void say(const QString &message);

}   // namespace app::ctl
