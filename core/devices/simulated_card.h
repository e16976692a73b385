#pragma once

#include "core/devices/card_channel.h"

#include <optional>

namespace core::devices {

/// A health card that answers as the chip does: SELECT by file identifier, READ BINARY.
class SimulatedCard : public CardChannel {
public:
    /// Without a file it is another card: 1100 is not found.
    explicit SimulatedCard(std::optional<QByteArray> personalFile);

    tl::expected<QByteArray, CardFault> transmit(const QByteArray &command) override;

private:
    QByteArray select(const QByteArray &command);
    QByteArray readBinary(const QByteArray &command) const;

    std::optional<QByteArray> m_file;
    quint16 m_selected = 0x3F00;
};

}   // namespace core::devices
