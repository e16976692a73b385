#include "core/devices/pcsc_card_reader.h"
#include "tests/core/devices/pcsc_service.h"
#include "tests/support/string_makers.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace core;
using namespace core::devices;
using tests::PcscService;
using tests::VirtualCard;

namespace {

constexpr int kPatienceMs = 20000;

/// What a reader said, in order.
struct Heard {
    explicit Heard(CardReader &reader)
    {
        QObject::connect(&reader, &CardReader::stateChanged, &context,
                         [this](CardReaderState state) { states.append(state); });
        QObject::connect(&reader, &CardReader::cardRead, &context,
                         [this](const HealthCard &card) { cards.append(card); });
        QObject::connect(&reader, &CardReader::cardFailed, &context,
                         [this](CardFault fault) { faults.append(fault); });
    }
    QObject context;
    QList<CardReaderState> states;
    QList<HealthCard> cards;
    QList<CardFault> faults;
};

template <class Condition>
bool comesTrue(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > kPatienceMs)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

HealthCard sampleCard(const char *code = "RSSMRA79B11C566R")
{
    HealthCard card;
    card.surname = QStringLiteral("ROSSI");
    card.name = QStringLiteral("MARIO");
    card.bornOn = QDate(1979, 2, 11);
    card.sex = domain::Sex::Male;
    card.fiscalCode = QString::fromLatin1(code);
    card.address = QStringLiteral("VIA ROMA 1");
    return card;
}

bool canRun()
{
    PcscService::useOwnSocket();
    if (PcscService::isInstalled())
        return true;
    WARN("SKIPPED: pcscd or the virtual reader of vsmartcard is not installed");
    return false;
}

}   // namespace

TEST_CASE("a computer without a card service is a normal state and never waits", "[devices][pcsc]")
{
    PcscService::useOwnSocket();
    PcscCardReader reader;
    Heard heard(reader);
    QElapsedTimer timer;
    timer.start();
    reader.start();
    CHECK(timer.elapsed() < 200);
    CHECK(comesTrue([&] { return reader.state() == CardReaderState::NoService; }));
    CHECK(reader.readerName().isEmpty());
    timer.restart();
    reader.stop();
    CHECK(timer.elapsed() < 1500);
    CHECK(reader.state() == CardReaderState::Off);
    CHECK(heard.cards.isEmpty());
    CHECK(heard.faults.isEmpty());
}

TEST_CASE("a health card put into a real reader is read, once each time", "[devices][pcsc]")
{
    if (!canRun())
        return;
    PcscService service;
    PcscCardReader reader;
    Heard heard(reader);
    reader.start();
    REQUIRE(comesTrue([&] { return reader.state() == CardReaderState::NoCard; }));
    CHECK(reader.readerName().contains(QStringLiteral("Virtual PCD")));
    {
        VirtualCard card(service.port(), personalFile(sampleCard()));
        REQUIRE(card.isIn());
        REQUIRE(comesTrue([&] { return heard.cards.size() == 1; }));
        CHECK(heard.cards.first() == sampleCard());
        CHECK(reader.state() == CardReaderState::CardRead);
        CHECK(card.commands() <= 7);   // three selections, four reads of 128 bytes
        comesTrue([timer = [] {
            QElapsedTimer t;
            t.start();
            return t;
        }()] { return timer.elapsed() > 700; });
        CHECK(heard.cards.size() == 1);
    }
    REQUIRE(comesTrue([&] { return reader.state() == CardReaderState::NoCard; }));
    VirtualCard again(service.port(), personalFile(sampleCard("VRDGFR68C07H501F")));
    REQUIRE(comesTrue([&] { return heard.cards.size() == 2; }));
    CHECK(heard.cards.last().fiscalCode == QStringLiteral("VRDGFR68C07H501F"));
    CHECK(heard.faults.isEmpty());
}

TEST_CASE("another card and a blank one are told, and the next card is read", "[devices][pcsc]")
{
    if (!canRun())
        return;
    PcscService service;
    PcscCardReader reader;
    Heard heard(reader);
    reader.start();
    REQUIRE(comesTrue([&] { return reader.state() == CardReaderState::NoCard; }));
    {
        VirtualCard other(service.port(), {});
        REQUIRE(comesTrue([&] { return heard.faults.size() == 1; }));
        CHECK(heard.faults.last() == CardFault::NotHealthCard);
        CHECK(reader.state() == CardReaderState::CardBad);
    }
    REQUIRE(comesTrue([&] { return reader.state() == CardReaderState::NoCard; }));
    {
        VirtualCard blank(service.port(), QByteArray(400, '\0'));
        REQUIRE(comesTrue([&] { return heard.faults.size() == 2; }));
        CHECK(heard.faults.last() == CardFault::Blank);
    }
    REQUIRE(comesTrue([&] { return reader.state() == CardReaderState::NoCard; }));
    {
        VirtualCard broken(service.port(), QByteArray("00FFFF") + QByteArray(394, 'A'));
        REQUIRE(comesTrue([&] { return heard.faults.size() == 3; }));
        CHECK(heard.faults.last() == CardFault::Unreadable);
    }
    REQUIRE(comesTrue([&] { return reader.state() == CardReaderState::NoCard; }));
    VirtualCard good(service.port(), personalFile(sampleCard()));
    CHECK(comesTrue([&] { return heard.cards.size() == 1; }));
}

TEST_CASE("a service that comes late, goes and comes again is followed", "[devices][pcsc]")
{
    if (!canRun())
        return;
    PcscCardReader reader;
    Heard heard(reader);
    reader.start();
    REQUIRE(comesTrue([&] { return reader.state() == CardReaderState::NoService; }));
    {
        PcscService empty(false);
        CHECK(comesTrue([&] { return reader.state() == CardReaderState::NoReader; }));
    }
    CHECK(comesTrue([&] { return reader.state() == CardReaderState::NoService; }));
    PcscService service;
    REQUIRE(comesTrue([&] { return reader.state() == CardReaderState::NoCard; }));
    VirtualCard card(service.port(), personalFile(sampleCard()));
    CHECK(comesTrue([&] { return heard.cards.size() == 1; }));
}
