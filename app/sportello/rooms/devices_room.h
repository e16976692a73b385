#pragma once

#include "app/sportello/workplace.h"
#include "ui/devices/desk_devices.h"

#include <QObject>

namespace ui {
class DevicesPage;
class DocumentsPage;
}   // namespace ui

namespace app {

/// «Dispositivi»: card readers, scanner and printer of this desk, simulated in training until the
/// operator says otherwise. What they read goes to whoever asked for it.
class DevicesRoom : public QObject {
    Q_OBJECT
public:
    explicit DevicesRoom(const Workplace &place, QObject *parent = nullptr);

    /// A card came through the keyboard: true when the devices page was testing its reader.
    bool takeBurst(const QString &code);
    /// Scans for «Documenti» (S7).
    void serve(ui::DocumentsPage &documents);

Q_SIGNALS:
    /// A person's card or document was read; nothing while the desk is locked.
    void personRead(const ui::PersonReading &reading);

private:
    Workplace m_place;
    ui::DeskDevices m_devices;
    ui::DevicesPage *m_page;
    bool m_forDocuments = false;   // the page under way was asked for by «Documenti»
};

}   // namespace app
