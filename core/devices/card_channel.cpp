#include "core/devices/card_channel.h"

#include "core/devices/health_card.h"

#include <algorithm>

namespace core::devices {

namespace {

using Answer = tl::expected<QByteArray, CardFault>;

constexpr int kChunk = 128;
constexpr quint16 kDone = 0x9000;
constexpr quint16 kEndReached = 0x6282;   // the file ended before the length asked for
constexpr quint16 kPastEnd = 0x6B00;      // the offset is behind the end
constexpr quint16 kNoRecord = 0x6A82;     // file not found
constexpr int kMostSteps = 4;             // GET RESPONSE and right lengths, one after the other

struct Reply {
    QByteArray data;
    quint16 status = 0;
};

tl::expected<Reply, CardFault> send(CardChannel &card, QByteArray command)
{
    Reply reply;
    for (int step = 0; step < kMostSteps; ++step) {
        const Answer answer = card.transmit(command);
        if (!answer)
            return tl::make_unexpected(answer.error());
        if (answer->size() < 2)
            return tl::make_unexpected(CardFault::Unreadable);
        reply.data += answer->chopped(2);
        const auto high = static_cast<uchar>(answer->at(answer->size() - 2));
        const auto low = static_cast<uchar>(answer->back());
        reply.status = static_cast<quint16>(high << 8 | low);
        if (high == 0x61) {   // more waits: GET RESPONSE
            command = QByteArray::fromHex("00C00000") + static_cast<char>(low);
        } else if (high == 0x6C) {   // asked with another length
            command = command.left(4) + static_cast<char>(low);
        } else {
            return reply;
        }
    }
    return tl::make_unexpected(CardFault::Unreadable);
}

tl::expected<void, CardFault> select(CardChannel &card, quint16 file)
{
    QByteArray command = QByteArray::fromHex("00A4000002");
    command += static_cast<char>(file >> 8);
    command += static_cast<char>(file & 0xFF);
    const auto reply = send(card, command);
    if (!reply)
        return tl::make_unexpected(reply.error());
    if (reply->status == kDone)
        return {};
    return tl::make_unexpected(CardFault::NotHealthCard);
}

}   // namespace

tl::expected<QByteArray, CardFault> readPersonalFile(CardChannel &card)
{
    for (const quint16 file : {0x3F00, 0x1100, 0x1102}) {
        if (const auto selected = select(card, file); !selected)
            return tl::make_unexpected(selected.error());
    }
    QByteArray bytes;
    while (bytes.size() < kPersonalFileBytes) {
        const auto offset = bytes.size();
        const auto wanted = std::min<qsizetype>(kChunk, kPersonalFileBytes - offset);
        QByteArray command = QByteArray::fromHex("00B0");
        command += static_cast<char>(offset >> 8);
        command += static_cast<char>(offset & 0xFF);
        command += static_cast<char>(wanted);
        const auto reply = send(card, command);
        if (!reply)
            return tl::make_unexpected(reply.error());
        if (reply->status == kNoRecord)
            return tl::make_unexpected(CardFault::NotHealthCard);
        const bool atEnd = reply->status == kEndReached || reply->status == kPastEnd;
        if (reply->status != kDone && !atEnd)
            return tl::make_unexpected(CardFault::Unreadable);
        bytes += reply->data.left(wanted);
        if (atEnd || reply->data.size() < wanted)
            break;
    }
    return bytes;
}

}   // namespace core::devices
