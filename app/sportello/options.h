#pragma once

#include <QCoreApplication>
#include <QString>

namespace app {

/// What the program was started with.
struct Options {
    QString folder;          // the desk's folder
    bool training = false;   // make a training desk when there is none, with a centre inside
    QString demoFolder;      // not empty: play a day and leave what it shows here
    QString recoverFolder;   // not empty: open the desk of an interrupted demonstration again
    QString bundleFolder;    // rules from a folder instead of the built-in ones
    int scalePercent = 100;
    bool dark = false;
    QString language = QStringLiteral("it");   // of the windows
    bool tellReady = false;   // says on the standard output when the sign-in field can be used
    quint16 centrePort = 0;   // of the training centre; 0: the one used before, else any free one
};

/// Reads the command line; prints help, version or a usage error and ends the program for them.
Options readOptions(const QCoreApplication &application);

}   // namespace app
