#pragma once

#include "core/devices/card_reader.h"

namespace core::devices {

/// A reader for the training: cards are put in by a click. A card goes through the very bytes and
/// commands of a real one.
class SimulatedCardReader : public CardReader {
    Q_OBJECT
public:
    explicit SimulatedCardReader(QString name, QObject *parent = nullptr);

    void start() override;
    void stop() override;

    /// Puts a card in; one that was in is taken out first. Nothing happens while stopped.
    void insert(const HealthCard &card);
    /// The same with any bytes in its personal file: a worn card, a blank one.
    void insertFile(const QByteArray &personalFile);
    void remove();

private:
    QString m_name;
};

}   // namespace core::devices
