#pragma once

#include "core/devices/scanner.h"
#include "core/devices/simulated_card_reader.h"
#include "ui/devices/person_reading.h"

#include <QObject>

#include <memory>

namespace ui {

/// The devices of this desk, real or simulated. One object for the whole program: pages listen to
/// it and none of them owns a device.
class DeskDevices : public QObject {
    Q_OBJECT
public:
    enum class Kind { Real, Simulated };

    explicit DeskDevices(Kind kind, QObject *parent = nullptr);
    ~DeskDevices() override;

    Kind kind() const { return m_kind; }
    /// Training only. What is under way ends first.
    void setKind(Kind kind);

    /// Cards are watched for from now on.
    void start();
    core::devices::CardReaderState cardState() const { return m_reader->state(); }
    QString cardReaderName() const { return m_reader->readerName(); }
    core::devices::Scanner &scanner() { return m_scanner; }
    /// Null while the devices are real.
    core::devices::SimulatedCardReader *simulatedReader() const { return m_simulated; }

Q_SIGNALS:
    void kindChanged();
    void cardStateChanged(core::devices::CardReaderState state);
    /// A health card was put in and read.
    void cardRead(const core::devices::HealthCard &card);
    void cardFailed(core::devices::CardFault fault);

private:
    void makeReader();

    Kind m_kind;
    bool m_started = false;
    core::devices::Scanner m_scanner;
    std::unique_ptr<core::devices::CardReader> m_reader;
    core::devices::SimulatedCardReader *m_simulated = nullptr;
};

}   // namespace ui
