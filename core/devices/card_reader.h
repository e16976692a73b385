#pragma once

#include "core/devices/card_channel.h"
#include "core/devices/health_card.h"

#include <QObject>
#include <QString>

namespace core::devices {

/// Where the reading of chips stands. Having no reader is as normal as having one.
///
/// Off        not started
/// NoService  this computer has no card service, or it is not running
/// NoReader   the service runs and sees no reader
/// NoCard     a reader waits
/// Reading    a card is in it
/// CardRead   the card in it was read; it may be taken out
/// CardBad    the card in it could not be read
enum class CardReaderState { Off, NoService, NoReader, NoCard, Reading, CardRead, CardBad };

/// Watches for cards. Nothing here waits: the work is on another thread, and signals come on the
/// thread this object lives in.
class CardReader : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    /// Back to Off. Cheap, and safe when never started.
    virtual void stop() = 0;

    CardReaderState state() const { return m_state; }
    /// As the driver names it; empty without a reader.
    QString readerName() const { return m_readerName; }

Q_SIGNALS:
    void stateChanged(core::devices::CardReaderState state);
    /// A card was put in and read, once for each time it is put in.
    void cardRead(const core::devices::HealthCard &card);
    void cardFailed(core::devices::CardFault fault);

protected:
    void become(CardReaderState state, const QString &readerName);
    /// Reads the file that a card gave: cardRead() or cardFailed(), and the state.
    void take(const tl::expected<QByteArray, CardFault> &file);

private:
    CardReaderState m_state = CardReaderState::Off;
    QString m_readerName;
};

}   // namespace core::devices
