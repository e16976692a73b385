#include "core/devices/simulated_card_reader.h"

#include "core/devices/simulated_card.h"

#include <utility>

namespace core::devices {

SimulatedCardReader::SimulatedCardReader(QString name, QObject *parent)
    : CardReader(parent), m_name(std::move(name))
{
}

void SimulatedCardReader::start()
{
    if (state() == CardReaderState::Off)
        become(CardReaderState::NoCard, m_name);
}

void SimulatedCardReader::stop()
{
    become(CardReaderState::Off, {});
}

void SimulatedCardReader::insert(const HealthCard &card)
{
    insertFile(personalFile(card));
}

void SimulatedCardReader::insertFile(const QByteArray &personalFile)
{
    if (state() == CardReaderState::Off)
        return;
    remove();
    become(CardReaderState::Reading, m_name);
    SimulatedCard card(personalFile);
    take(readPersonalFile(card));
}

void SimulatedCardReader::remove()
{
    if (state() != CardReaderState::Off)
        become(CardReaderState::NoCard, m_name);
}

}   // namespace core::devices
