#include "core/devices/simulated_card.h"

#include <utility>

namespace core::devices {

namespace {

constexpr quint16 kPersonal = 0x1102;

quint16 number(char high, char low)
{
    return static_cast<quint16>(static_cast<uchar>(high) << 8 | static_cast<uchar>(low));
}

QByteArray status(quint16 word)
{
    return QByteArray(1, static_cast<char>(word >> 8)) + static_cast<char>(word & 0xFF);
}

}   // namespace

SimulatedCard::SimulatedCard(std::optional<QByteArray> personalFile)
    : m_file(std::move(personalFile))
{
}

tl::expected<QByteArray, CardFault> SimulatedCard::transmit(const QByteArray &command)
{
    if (command.size() < 5 || command[0] != '\0')
        return status(0x6700);
    switch (static_cast<uchar>(command[1])) {
    case 0xA4:
        return select(command);
    case 0xB0:
        return readBinary(command);
    default:
        return status(0x6D00);
    }
}

QByteArray SimulatedCard::select(const QByteArray &command)
{
    if (command.size() < 7 || command[4] != 2)
        return status(0x6700);
    const quint16 file = number(command[5], command[6]);
    const bool known = file == 0x3F00 || (m_file && (file == 0x1100 || file == kPersonal));
    if (!known)
        return status(0x6A82);
    m_selected = file;
    return status(0x9000);
}

QByteArray SimulatedCard::readBinary(const QByteArray &command) const
{
    if (m_selected != kPersonal)
        return status(0x6986);
    const int offset = number(command[2], command[3]);
    const int length = static_cast<uchar>(command[4]);
    if (offset >= m_file->size())
        return status(0x6B00);
    const QByteArray read = m_file->mid(offset, length);
    return read + status(read.size() < length ? 0x6282 : 0x9000);
}

}   // namespace core::devices
