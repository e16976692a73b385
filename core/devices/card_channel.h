#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

namespace core::devices {

/// Why a card in the reader could not be read. Closed; words for people are made in the window.
///
/// NotHealthCard  another card, or a health card without the personal file: it has no such file
/// Removed        taken out too soon
/// Unreadable     no answer, or one that makes no sense: put in the wrong way round, dirty, broken
/// Blank          never personalised
/// InUse          another program holds it
enum class CardFault { NotHealthCard, Removed, Unreadable, Blank, InUse };

/// One card in a reader: commands go in, answers with their two status bytes come out (ISO 7816-4).
class CardChannel {
public:
    virtual ~CardChannel() = default;

    virtual tl::expected<QByteArray, CardFault> transmit(const QByteArray &command) = 0;
};

/// The bytes of file 3F00/1100/1102, no PIN, in reads of at most 128 bytes and never more than
/// kPersonalFileBytes in all, whatever the card says.
tl::expected<QByteArray, CardFault> readPersonalFile(CardChannel &card);

}   // namespace core::devices
