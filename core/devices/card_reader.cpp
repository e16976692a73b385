#include "core/devices/card_reader.h"

namespace core::devices {

void CardReader::become(CardReaderState state, const QString &readerName)
{
    if (state == m_state && readerName == m_readerName)
        return;
    m_state = state;
    m_readerName = readerName;
    Q_EMIT stateChanged(state);
}

void CardReader::take(const tl::expected<QByteArray, CardFault> &file)
{
    if (!file) {
        become(CardReaderState::CardBad, m_readerName);
        Q_EMIT cardFailed(file.error());
        return;
    }
    const auto card = parsePersonalFile(*file);
    become(card ? CardReaderState::CardRead : CardReaderState::CardBad, m_readerName);
    if (card)
        Q_EMIT cardRead(*card);
    else
        Q_EMIT cardFailed(card.error().code == ErrorCode::NotFound ? CardFault::Blank
                                                                   : CardFault::Unreadable);
}

}   // namespace core::devices
