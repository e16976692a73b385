#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tests {

/// What a program left behind when it ended.
struct Ended {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a program to its end. `variables` are added to the environment. Fails the test when it does
/// not start, crashes, or takes more than two minutes.
Ended runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                 const QMap<QString, QString> &variables = {});

}   // namespace tests
