#pragma once

#include <QByteArray>
#include <QString>

namespace tests {

/// The whole file. Fails the test when it cannot be read.
QByteArray readFile(const QString &path);
/// Writes the whole file. Fails the test when it cannot.
void writeFile(const QString &path, const QByteArray &bytes);

}   // namespace tests
