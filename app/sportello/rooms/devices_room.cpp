#include "app/sportello/rooms/devices_room.h"

#include "core/casework/training_data.h"
#include "ui/devices/device_words.h"
#include "ui/devices/devices_page.h"
#include "ui/documents/documents_page.h"
#include "ui/widgets/rail.h"

#include <utility>

namespace app {

using namespace core;
using devices::Scanner;
using ui::DeskDevices;

namespace {

constexpr int kSampleCards = 6;
constexpr int kCardYears = 6;

/// Cards of the invented people of the training; none on a real desk.
QList<devices::HealthCard> sampleCards(bool training, const Clock &clock)
{
    QList<devices::HealthCard> cards;
    const auto data = training ? casework::readTrainingData(clock)
                               : Result<casework::TrainingData>(casework::TrainingData{});
    if (!data)
        return cards;
    for (const domain::Person &person : data->people) {
        const domain::Identifier *code = person.mainIdentifier();
        if (!code || code->kind != domain::IdentifierKind::FiscalCode || !code->checked)
            continue;
        devices::HealthCard card;
        card.surname = person.surname.toUpper();
        card.name = person.name.toUpper();
        card.bornOn = person.bornOn;
        card.sex = person.sex;
        card.fiscalCode = code->value;
        card.birthPlaceCode = person.birthPlaceCode;
        card.address = person.residence.toUpper();
        card.issuedOn = clock.today().addYears(-1);
        card.expiresOn = card.issuedOn.addYears(kCardYears);
        cards.append(card);
        if (cards.size() == kSampleCards)
            break;
    }
    return cards;
}

bool isTraining(const Workplace &place)
{
    const auto status = place.foundation.login().status();
    return status && status->desk.training;
}

}   // namespace

DevicesRoom::DevicesRoom(const Workplace &place, QObject *parent)
    : QObject(parent), m_place(place),
      m_devices(isTraining(place) ? DeskDevices::Kind::Simulated : DeskDevices::Kind::Real),
      m_page(new ui::DevicesPage(m_devices, place.foundation.places(), place.clock,
                                 sampleCards(isTraining(place), place.clock)))
{
    m_place.window.addRailEntry({page::kDevices, tr("Dispositivi"), QStringLiteral("scan"), true});
    m_place.route.add({.page = {page::kDevices, tr("Dispositivi"), m_page, nullptr, page::kDevices},
                       .refresh = [this] { m_page->refresh(); },
                       .refreshOnArrivalOnly = true});
    connect(m_page, &ui::DevicesPage::personRead, this, [this](const ui::PersonReading &reading) {
        if (!m_place.window.isCovered())
            Q_EMIT personRead(reading);
    });
    m_devices.start();
}

bool DevicesRoom::takeBurst(const QString &code)
{
    return m_place.route.isAt(page::kDevices) && m_page->takeBurst(code);
}

void DevicesRoom::serve(ui::DocumentsPage &documents)
{
    Scanner &scanner = m_devices.scanner();
    connect(&documents, &ui::DocumentsPage::scanWanted, this, [this] {
        m_forDocuments = true;
        m_devices.scanner().scanPage();
    });
    connect(&scanner, &Scanner::pageScanned, &documents, [this, &documents](const QImage &page) {
        if (std::exchange(m_forDocuments, false))
            documents.addScannedPage(page);
    });
    connect(&scanner, &Scanner::scanFailed, &documents,
            [this, &documents](devices::ScanFault fault) {
                if (std::exchange(m_forDocuments, false))
                    documents.scanFailed(ui::scanSentence(fault));
            });
    connect(&scanner, &Scanner::listed, &documents,
            [&documents](const QList<devices::ScannerInfo> &scanners) {
                documents.setScannerPresent(!scanners.isEmpty());
            });
    const auto look = [this] { m_devices.scanner().list(); };
    connect(&m_devices, &DeskDevices::kindChanged, this, look);
    connect(&m_place.route, &Route::arrived, this, [look](const QString &at) {
        if (at == page::kDocuments)
            look();
    });
}

}   // namespace app
