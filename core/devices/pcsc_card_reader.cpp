#include "core/devices/pcsc_card_reader.h"

#include <QList>
#include <QPointer>
#include <QStringList>

#include <winscard.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace core::devices {

namespace {

/// How long one question to the service may take; stop() is noticed at least as often.
constexpr DWORD kWatchMs = 300;
constexpr std::chrono::milliseconds kRetryService{2000};
constexpr DWORD kMostAnswer = 258;

/// A card that was connected; lets go of it at the end.
class PcscCard : public CardChannel {
public:
    PcscCard(SCARDHANDLE handle, DWORD protocol) : m_handle(handle), m_protocol(protocol) {}
    ~PcscCard() override { SCardDisconnect(m_handle, SCARD_LEAVE_CARD); }
    PcscCard(const PcscCard &) = delete;
    PcscCard &operator=(const PcscCard &) = delete;

    tl::expected<QByteArray, CardFault> transmit(const QByteArray &command) override
    {
        const SCARD_IO_REQUEST *protocol =
            m_protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
        QByteArray answer(kMostAnswer, '\0');
        auto size = static_cast<DWORD>(answer.size());
        const LONG ended =
            SCardTransmit(m_handle, protocol, reinterpret_cast<LPCBYTE>(command.constData()),
                          static_cast<DWORD>(command.size()), nullptr,
                          reinterpret_cast<LPBYTE>(answer.data()), &size);
        if (ended == SCARD_W_REMOVED_CARD || ended == SCARD_E_NO_SMARTCARD ||
            ended == SCARD_E_READER_UNAVAILABLE)
            return tl::make_unexpected(CardFault::Removed);
        if (ended != SCARD_S_SUCCESS)
            return tl::make_unexpected(CardFault::Unreadable);
        answer.truncate(static_cast<qsizetype>(size));
        return answer;
    }

private:
    SCARDHANDLE m_handle;
    DWORD m_protocol;
};

CardFault connectFault(LONG ended)
{
    if (ended == SCARD_W_REMOVED_CARD || ended == SCARD_E_NO_SMARTCARD)
        return CardFault::Removed;
    return ended == SCARD_E_SHARING_VIOLATION ? CardFault::InUse : CardFault::Unreadable;
}

tl::expected<QByteArray, CardFault> readCard(SCARDCONTEXT context, const QByteArray &reader)
{
    SCARDHANDLE handle = 0;
    DWORD protocol = 0;
    const LONG ended = SCardConnect(context, reader.constData(), SCARD_SHARE_SHARED,
                                    SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &handle, &protocol);
    if (ended != SCARD_S_SUCCESS)
        return tl::make_unexpected(connectFault(ended));
    PcscCard card(handle, protocol);
    return readPersonalFile(card);
}

QList<QByteArray> readersOf(SCARDCONTEXT context)
{
    DWORD size = 0;
    if (SCardListReaders(context, nullptr, nullptr, &size) != SCARD_S_SUCCESS)
        return {};
    QByteArray names(static_cast<qsizetype>(size), '\0');
    if (SCardListReaders(context, nullptr, names.data(), &size) != SCARD_S_SUCCESS)
        return {};
    QList<QByteArray> readers;
    for (const QByteArray &name : names.split('\0'))
        if (!name.isEmpty())
            readers.append(name);
    return readers;
}

}   // namespace

/// The thread that asks the service. It owns nothing of the reader: what it sees goes out by
/// `told`, from its own thread.
class PcscWatch {
public:
    struct Seen {
        CardReaderState state;
        QString reader;
        /// With Reading: what the card gave.
        std::optional<tl::expected<QByteArray, CardFault>> file = {};
    };

    explicit PcscWatch(std::function<void(const Seen &)> told)
        : m_told(std::move(told)), m_thread([this] { run(); })
    {
    }
    ~PcscWatch()
    {
        {
            const std::lock_guard lock(m_lock);
            m_stopped = true;
            if (m_context != 0)
                SCardCancel(m_context);
        }
        m_wake.notify_all();
        m_thread.join();
    }
    PcscWatch(const PcscWatch &) = delete;
    PcscWatch &operator=(const PcscWatch &) = delete;

private:
    bool isStopped()
    {
        const std::lock_guard lock(m_lock);
        return m_stopped;
    }

    void run()
    {
        while (!isStopped()) {
            SCARDCONTEXT context = 0;
            if (SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) ==
                SCARD_S_SUCCESS) {
                hold(context);
                watch(context);
                hold(0);
                SCardReleaseContext(context);
            }
            std::unique_lock lock(m_lock);
            if (m_stopped)
                return;
            lock.unlock();
            m_told({CardReaderState::NoService, {}});
            lock.lock();
            m_wake.wait_for(lock, kRetryService, [this] { return m_stopped; });
        }
    }

    void hold(SCARDCONTEXT context)
    {
        const std::lock_guard lock(m_lock);
        m_context = context;
    }

    /// Returns when the service is gone, or on stop.
    void watch(SCARDCONTEXT context)
    {
        QList<QByteArray> readers = readersOf(context);
        QList<SCARD_READERSTATE> states = statesOf(readers);
        QByteArray inUse;   // the reader whose card was read
        sayWaiting(readers);
        while (!isStopped()) {
            const LONG ended = SCardGetStatusChange(context, kWatchMs, states.data(),
                                                    static_cast<DWORD>(states.size()));
            if (ended == SCARD_E_TIMEOUT || ended == SCARD_E_CANCELLED)
                continue;
            const bool readersChanged = ended == SCARD_E_UNKNOWN_READER ||
                                        ended == SCARD_E_READER_UNAVAILABLE ||
                                        (states.last().dwEventState & SCARD_STATE_CHANGED) != 0;
            if (ended != SCARD_S_SUCCESS && !readersChanged)
                return;
            if (readersChanged && SCardIsValidContext(context) != SCARD_S_SUCCESS)
                return;
            if (readersChanged && readersOf(context) != readers) {
                readers = readersOf(context);
                states = statesOf(readers);
                if (!readers.contains(inUse)) {
                    inUse.clear();
                    sayWaiting(readers);
                }
                continue;
            }
            look(context, states, readers, inUse);
        }
    }

    static QList<SCARD_READERSTATE> statesOf(const QList<QByteArray> &readers)
    {
        QList<SCARD_READERSTATE> states;
        for (const QByteArray &reader : readers) {
            SCARD_READERSTATE state = {};
            state.szReader = reader.constData();
            states.append(state);
        }
        // The name by which the service tells of readers that come and go.
        SCARD_READERSTATE comeAndGo = {};
        comeAndGo.szReader = "\\\\?PnP?\\Notification";
        comeAndGo.dwCurrentState = static_cast<DWORD>(readers.size()) << 16;
        states.append(comeAndGo);
        return states;
    }

    void sayWaiting(const QList<QByteArray> &readers)
    {
        if (readers.isEmpty())
            m_told({CardReaderState::NoReader, {}});
        else
            m_told({CardReaderState::NoCard, QString::fromUtf8(readers.first())});
    }

    void look(SCARDCONTEXT context, QList<SCARD_READERSTATE> &states,
              const QList<QByteArray> &readers, QByteArray &inUse)
    {
        for (SCARD_READERSTATE &state : states) {
            const bool changed = (state.dwEventState & SCARD_STATE_CHANGED) != 0;
            const auto before = state.dwCurrentState;
            state.dwCurrentState = state.dwEventState & ~static_cast<DWORD>(SCARD_STATE_CHANGED);
            if (!changed || &state == &states.last())
                continue;
            const QByteArray name = state.szReader;
            const bool isIn = (state.dwEventState & SCARD_STATE_PRESENT) != 0;
            const bool wasIn = (before & SCARD_STATE_PRESENT) != 0;
            // The counter in the high half tells a card that was changed between two looks.
            const bool again = wasIn && before >> 16 != state.dwEventState >> 16;
            if (!isIn && name == inUse) {
                inUse.clear();
                sayWaiting(readers);
            } else if (isIn && (!wasIn || again) && (inUse.isEmpty() || inUse == name)) {
                inUse = name;
                m_told(
                    {CardReaderState::Reading, QString::fromUtf8(name), readCard(context, name)});
            }
        }
    }

    std::function<void(const Seen &)> m_told;
    std::mutex m_lock;
    std::condition_variable m_wake;
    bool m_stopped = false;
    SCARDCONTEXT m_context = 0;
    std::thread m_thread;   // last: starts when all above is there
};

PcscCardReader::PcscCardReader(QObject *parent) : CardReader(parent)
{
}

PcscCardReader::~PcscCardReader() = default;

void PcscCardReader::start()
{
    if (m_watch)
        return;
    m_watch = std::make_unique<PcscWatch>([this](const PcscWatch::Seen &seen) {
        // Posted to this object: dropped by Qt when it is gone. stop() joins the thread first.
        QMetaObject::invokeMethod(
            this,
            [this, seen] {
                if (!m_watch)
                    return;
                become(seen.state, seen.reader);
                if (seen.file)
                    take(*seen.file);
            },
            Qt::QueuedConnection);
    });
}

void PcscCardReader::stop()
{
    m_watch.reset();
    become(CardReaderState::Off, {});
}

}   // namespace core::devices
