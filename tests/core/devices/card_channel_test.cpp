#include "core/devices/card_channel.h"

#include "core/devices/health_card.h"
#include "core/devices/simulated_card.h"
#include "core/devices/simulated_card_reader.h"
#include "tests/support/string_makers.h"

#include <functional>
#include <random>

using namespace core::devices;

namespace {

/// A card that answers what a test says.
class Scripted : public CardChannel {
public:
    using Answer = tl::expected<QByteArray, CardFault>;
    explicit Scripted(std::function<Answer(const QByteArray &)> answer)
        : m_answer(std::move(answer))
    {
    }

    Answer transmit(const QByteArray &command) override
    {
        sent.append(command);
        return m_answer(command);
    }
    QList<QByteArray> sent;

private:
    std::function<Answer(const QByteArray &)> m_answer;
};

bool isSelect(const QByteArray &command)
{
    return command.startsWith(QByteArray::fromHex("00A4"));
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

}   // namespace

TEST_CASE("the three files are selected in order and 400 bytes are read in pieces",
          "[devices][card]")
{
    SimulatedCard chip(QByteArray(1000, 'x'));
    Scripted card([&chip](const QByteArray &command) { return chip.transmit(command); });
    const auto bytes = readPersonalFile(card);
    REQUIRE(bytes);
    CHECK(bytes->size() == 400);
    REQUIRE(card.sent.size() == 7);
    CHECK(card.sent[0] == hex("00A40000023F00"));
    CHECK(card.sent[1] == hex("00A40000021100"));
    CHECK(card.sent[2] == hex("00A40000021102"));
    CHECK(card.sent[3] == hex("00B0000080"));
    CHECK(card.sent[6] == hex("00B0018010"));
}

TEST_CASE("a shorter file ends the reading, whichever way the card says so", "[devices][card]")
{
    for (const int size : {0, 1, 127, 128, 129, 300, 384, 399, 400}) {
        SimulatedCard chip(QByteArray(size, 'x'));
        const auto bytes = readPersonalFile(chip);
        REQUIRE(bytes);
        CHECK(bytes->size() == size);
    }
}

TEST_CASE("answers that wait and other lengths are fetched as the card asks", "[devices][card]")
{
    Scripted card([](const QByteArray &command) -> Scripted::Answer {
        if (isSelect(command))
            return hex("6102");
        if (command.startsWith(hex("00C0")))
            return hex("6F009000");
        if (command == hex("00B0000080"))
            return hex("6C04");
        return QByteArray("ABCD") + hex("9000");
    });
    const auto bytes = readPersonalFile(card);
    REQUIRE(bytes);
    CHECK(*bytes == "ABCD");
    CHECK(card.sent.contains(hex("00C0000002")));
    CHECK(card.sent.last() == hex("00B0000004"));
}

TEST_CASE("each way a card can fail is a fault", "[devices][card]")
{
    SECTION("another card")
    {
        SimulatedCard other({});
        CHECK(readPersonalFile(other).error() == CardFault::NotHealthCard);
    }
    SECTION("taken out")
    {
        int left = 4;
        SimulatedCard chip(QByteArray(400, 'x'));
        Scripted card([&](const QByteArray &command) -> Scripted::Answer {
            if (left-- == 0)
                return tl::make_unexpected(CardFault::Removed);
            return chip.transmit(command);
        });
        CHECK(readPersonalFile(card).error() == CardFault::Removed);
    }
    SECTION("an answer too short, or one that refuses the reading")
    {
        for (const char *answer : {"", "90", "6982", "6F00"}) {
            Scripted card([answer](const QByteArray &command) -> Scripted::Answer {
                return isSelect(command) ? hex("9000") : hex(answer);
            });
            CHECK(readPersonalFile(card).error() == CardFault::Unreadable);
        }
    }
    SECTION("a card that never comes to an end")
    {
        Scripted card([](const QByteArray &) -> Scripted::Answer { return hex("6110"); });
        CHECK(readPersonalFile(card).error() == CardFault::Unreadable);
        CHECK(card.sent.size() < 10);
    }
    SECTION("a card that gives more than it was asked for")
    {
        Scripted card([](const QByteArray &command) -> Scripted::Answer {
            return isSelect(command) ? hex("9000") : QByteArray(256, 'x') + hex("9000");
        });
        const auto bytes = readPersonalFile(card);
        REQUIRE(bytes);
        CHECK(bytes->size() == 400);
    }
}

TEST_CASE("a card with random answers never makes more than 400 bytes nor fails otherwise",
          "[devices][card][property]")
{
    std::mt19937 random(20261124);
    for (int round = 0; round < 3000; ++round) {
        Scripted card([&random](const QByteArray &command) -> Scripted::Answer {
            if (random() % 20 == 0)
                return tl::make_unexpected(CardFault::Unreadable);
            QByteArray answer;
            const auto size = isSelect(command) ? 0 : random() % 258;
            for (unsigned i = 0; i < size; ++i)
                answer += static_cast<char>(random());
            static const QList<QByteArray> kEnds = {hex("9000"), hex("9000"), hex("6282"),
                                                    hex("6A82"), hex("6110"), hex("6C05"),
                                                    hex("61")};
            return answer + kEnds[static_cast<int>(random() % 7)];
        });
        const auto bytes = readPersonalFile(card);
        REQUIRE((!bytes || bytes->size() <= 400));
        REQUIRE(card.sent.size() < 2000);
        if (bytes)
            (void)parsePersonalFile(*bytes);
    }
}

TEST_CASE("the simulated reader plays a card put in, taken out, worn", "[devices][card]")
{
    SimulatedCardReader reader(QStringLiteral("Lettore di prova"));
    QList<CardReaderState> states;
    QList<HealthCard> cards;
    QList<CardFault> faults;
    QObject::connect(&reader, &CardReader::stateChanged, &reader,
                     [&](CardReaderState state) { states.append(state); });
    QObject::connect(&reader, &CardReader::cardRead, &reader,
                     [&](const HealthCard &card) { cards.append(card); });
    QObject::connect(&reader, &CardReader::cardFailed, &reader,
                     [&](CardFault fault) { faults.append(fault); });
    HealthCard card;
    card.fiscalCode = QStringLiteral("RSSMRA79B11C566R");
    card.surname = QStringLiteral("ROSSI");

    reader.insert(card);
    CHECK(states.isEmpty());   // not started
    reader.start();
    reader.insert(card);
    CHECK(states ==
          QList{CardReaderState::NoCard, CardReaderState::Reading, CardReaderState::CardRead});
    CHECK(cards == QList{card});
    reader.remove();
    CHECK(reader.state() == CardReaderState::NoCard);
    reader.insertFile(QByteArray(400, '\0'));
    reader.insertFile("ZZ");
    CHECK(faults == QList{CardFault::Blank, CardFault::Unreadable});
    CHECK(reader.state() == CardReaderState::CardBad);
    reader.stop();
    CHECK(reader.state() == CardReaderState::Off);
    CHECK(reader.readerName().isEmpty());
}
