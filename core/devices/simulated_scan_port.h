#pragma once

#include "core/devices/scan_port.h"

#include <QStringList>

#include <optional>

namespace core::devices {

/// A scanner for the training: every page is a sample sheet with the lines it was given and a
/// number of its own. Needs fonts, that is a QGuiApplication.
class SimulatedScanPort : public ScanPort {
public:
    /// `name` is what the list shows; the first line is the heading of the sheet.
    SimulatedScanPort(QString name, QStringList lines);

    /// Every page ends with `fault` from now on; none: pages come.
    void failWith(std::optional<ScanFault> fault) { m_fault = fault; }

    Scanned<QList<ScannerInfo>> list() override;
    Scanned<QImage> scanPage(const QString &id, const std::atomic_bool &cancelled) override;

private:
    QString m_name;
    QStringList m_lines;
    std::optional<ScanFault> m_fault;
    int m_pages = 0;
};

}   // namespace core::devices
