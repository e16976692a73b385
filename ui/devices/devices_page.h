#pragma once

#include "core/base/clock.h"
#include "core/identity/places.h"
#include "ui/devices/person_reading.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace ui {

class DeskDevices;
class DeviceRow;
class PrinterTest;
class ReadPanel;

namespace widgets {
class Panel;
}   // namespace widgets

/// «Dispositivi»: what stands on the desk, how it is, and a test of each. Nothing here is needed
/// for work: typing always does. In training the devices can be simulated ones.
class DevicesPage : public QWidget {
    Q_OBJECT
public:
    /// Borrows all; they outlive it. Shows «usa i simulatori» and the sample cards when there are
    /// any: that is the training.
    DevicesPage(DeskDevices &devices, const core::identity::PlaceFile &places,
                const core::Clock &clock, const QList<core::devices::HealthCard> &samples,
                QWidget *parent = nullptr);

    /// A card came through the keyboard: true when its test was waiting for it, and then it goes
    /// nowhere else.
    bool takeBurst(const QString &code);
    /// What the page shows is read again: printers.
    void refresh();
    ReadPanel &reading() { return *m_read; }

Q_SIGNALS:
    /// A chip that was put in outside of a test, or «Cerca questa persona».
    void personRead(const ui::PersonReading &reading);

private:
    QWidget *buildDevices();
    QWidget *buildSimulators();
    void wire();
    void testWedge();
    void testChip();
    void testScanner();
    void endTest(DeviceRow *row, bool works, const QString &sentence);
    void giveUp();
    void takeCard(const core::devices::HealthCard &card);
    void showKind();
    bool isSimulated() const;
    core::identity::Places places() const;

    DeskDevices &m_devices;
    const core::identity::PlaceFile &m_places;
    const core::Clock &m_clock;
    QList<core::devices::HealthCard> m_samples;
    DeviceRow *m_wedge;
    DeviceRow *m_chip;
    DeviceRow *m_scanner;
    DeviceRow *m_printer;
    PrinterTest *m_printing;
    ReadPanel *m_read;
    QCheckBox *m_simulate = nullptr;
    QComboBox *m_sampleNames = nullptr;
    QWidget *m_simulators = nullptr;
    QTimer m_patience;
};

}   // namespace ui
