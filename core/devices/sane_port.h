#pragma once

#include "core/devices/scan_port.h"

namespace core::devices {

/// Scanners of this computer, by SANE. The library is one for the whole program: there is one such
/// object at a time, and it is made, used and destroyed on one thread.
class SanePort : public ScanPort {
public:
    SanePort();
    ~SanePort() override;
    SanePort(const SanePort &) = delete;
    SanePort &operator=(const SanePort &) = delete;

    Scanned<QList<ScannerInfo>> list() override;
    Scanned<QImage> scanPage(const QString &id, const std::atomic_bool &cancelled) override;

private:
    bool m_ready = false;
};

}   // namespace core::devices
