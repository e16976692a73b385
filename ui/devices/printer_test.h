#pragma once

#include <QObject>

namespace ui {

class DeviceRow;

/// The printer's row: how the queues are, and a test sheet made by Qt as PDF and handed to the
/// usual queue. Without a printer the sheet is made all the same: papers are kept as PDF.
class PrinterTest : public QObject {
    Q_OBJECT
public:
    /// Borrows `row`. `simulated`: makes the sheet, prints nothing.
    explicit PrinterTest(DeviceRow *row, QObject *parent = nullptr);

    void setSimulated(bool simulated);
    void refresh();
    void run();

private:
    void say(bool works, const QString &sentence);

    DeviceRow *m_row;
    bool m_simulated = false;
};

}   // namespace ui
