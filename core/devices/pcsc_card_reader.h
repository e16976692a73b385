#pragma once

#include "core/devices/card_reader.h"

#include <memory>

namespace core::devices {

class PcscWatch;

/// The readers of this computer, by its PC/SC service. Readers and cards may come and go, and so
/// may the service itself; with several readers the first that has a card counts.
class PcscCardReader : public CardReader {
    Q_OBJECT
public:
    explicit PcscCardReader(QObject *parent = nullptr);
    ~PcscCardReader() override;

    void start() override;
    void stop() override;

private:
    std::unique_ptr<PcscWatch> m_watch;
};

}   // namespace core::devices
