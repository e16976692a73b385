#include "ui/devices/desk_devices.h"

#include "core/devices/pcsc_card_reader.h"
#include "core/devices/sane_port.h"
#include "core/devices/simulated_scan_port.h"

namespace ui {

using namespace core;

namespace {

devices::Scanner::MakePort portOf(DeskDevices::Kind kind)
{
    if (kind == DeskDevices::Kind::Real)
        return [] { return std::make_unique<devices::SanePort>(); };
    const QString name = DeskDevices::tr("Scanner simulato");
    const QStringList lines = {
        DeskDevices::tr("Documento di esempio"),
        DeskDevices::tr("Questa pagina viene dallo scanner simulato della formazione."),
        DeskDevices::tr("Non è il documento di nessuno.")};
    return [name, lines] { return std::make_unique<devices::SimulatedScanPort>(name, lines); };
}

}   // namespace

DeskDevices::DeskDevices(Kind kind, QObject *parent)
    : QObject(parent), m_kind(kind), m_scanner(portOf(kind))
{
    makeReader();
}

DeskDevices::~DeskDevices() = default;

void DeskDevices::makeReader()
{
    m_simulated = nullptr;
    if (m_kind == Kind::Real) {
        m_reader = std::make_unique<devices::PcscCardReader>();
    } else {
        auto reader = std::make_unique<devices::SimulatedCardReader>(tr("Lettore simulato"));
        m_simulated = reader.get();
        m_reader = std::move(reader);
    }
    using devices::CardReader;
    connect(m_reader.get(), &CardReader::stateChanged, this, &DeskDevices::cardStateChanged);
    connect(m_reader.get(), &CardReader::cardRead, this, &DeskDevices::cardRead);
    connect(m_reader.get(), &CardReader::cardFailed, this, &DeskDevices::cardFailed);
    if (m_started)
        m_reader->start();
}

void DeskDevices::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_scanner.cancel();
    m_scanner.setPort(portOf(kind));
    makeReader();
    Q_EMIT kindChanged();
    Q_EMIT cardStateChanged(m_reader->state());
}

void DeskDevices::start()
{
    m_started = true;
    m_reader->start();
}

}   // namespace ui
