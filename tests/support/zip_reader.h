#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tests {

/// The members of a ZIP archive by name, unpacked: enough to look into an XLSX file. Fails the test
/// when the archive is damaged or a member does not match its length and checksum.
QMap<QString, QByteArray> unzipped(const QByteArray &archive);

}   // namespace tests
