#pragma once

#include "core/devices/scan_port.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace core::devices {

/// Scans on a thread of its own; its signals come on the thread this object lives in. One page at a
/// time: a call while one is under way is answered with Busy.
class Scanner : public QObject {
    Q_OBJECT
public:
    /// Makes the way to the scanners, on the scanning thread, at the first use.
    using MakePort = std::function<std::unique_ptr<ScanPort>()>;

    explicit Scanner(MakePort makePort, QObject *parent = nullptr);
    /// Stops what is under way and waits for it.
    ~Scanner() override;

    /// Changes the way: simulated in training, real again. What is under way ends first.
    void setPort(MakePort makePort);

    /// Answered by listed().
    void list();
    /// Answered by pageScanned() or scanFailed(). An empty `id` takes the first scanner.
    void scanPage(const QString &id = {});
    void cancel();
    bool isScanning() const { return m_scanning; }

Q_SIGNALS:
    void listed(const QList<core::devices::ScannerInfo> &scanners);
    /// 8-bit grey, kScanDpi, the resolution in the image.
    void pageScanned(const QImage &page);
    void scanFailed(core::devices::ScanFault fault);

private:
    class LazyPort;

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_worker;   // where the work is done: lives on m_thread
    std::shared_ptr<LazyPort> m_port;
    std::atomic_bool m_cancelled = false;
    bool m_scanning = false;
};

}   // namespace core::devices
