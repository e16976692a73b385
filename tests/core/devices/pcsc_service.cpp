#include "tests/core/devices/pcsc_service.h"

#include "core/devices/simulated_card.h"
#include "tests/support/files.h"

#include <QFile>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <chrono>
#include <cstring>

namespace tests {

namespace {

const QString kDriver = QStringLiteral("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
constexpr int kSocketForService = 3;   // SD_LISTEN_FDS_START

QString program()
{
    return QStandardPaths::findExecutable(
        QStringLiteral("pcscd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

QByteArray socketPath()
{
    static const QTemporaryDir folder;
    return folder.filePath(QStringLiteral("pcscd.comm")).toLocal8Bit();
}

/// A socket that listens at socketPath(), as systemd would hand it to the service.
int listeningSocket()
{
    const QByteArray path = socketPath();
    ::unlink(path.constData());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.constData(), sizeof(address.sun_path) - 1);
    const bool ok = ::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0 &&
                    ::listen(socket, 16) == 0;
    return ok ? socket : -1;
}

/// Two ports in a row that nobody uses: the reader has two slots.
quint16 freePorts()
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_ANY);
        const int first = ::socket(AF_INET, SOCK_STREAM, 0);
        ::bind(first, reinterpret_cast<sockaddr *>(&address), sizeof(address));
        socklen_t size = sizeof(address);
        ::getsockname(first, reinterpret_cast<sockaddr *>(&address), &size);
        const auto port = ntohs(address.sin_port);
        address.sin_port = htons(static_cast<quint16>(port + 1));
        const int second = ::socket(AF_INET, SOCK_STREAM, 0);
        const bool free = port < 65535 && ::bind(second, reinterpret_cast<sockaddr *>(&address),
                                                 sizeof(address)) == 0;
        ::close(first);
        ::close(second);
        if (free)
            return port;
    }
    return 0;
}

bool receive(int socket, char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t got = ::recv(socket, data, size, 0);
        if (got <= 0)
            return false;
        data += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool sendFrame(int socket, const QByteArray &bytes)
{
    QByteArray frame;
    frame += static_cast<char>(bytes.size() >> 8);
    frame += static_cast<char>(bytes.size() & 0xFF);
    frame += bytes;
    return ::send(socket, frame.constData(), static_cast<std::size_t>(frame.size()),
                  MSG_NOSIGNAL) == frame.size();
}

}   // namespace

bool PcscService::isInstalled()
{
    return !program().isEmpty() && QFile::exists(kDriver);
}

void PcscService::useOwnSocket()
{
    qputenv("PCSCLITE_CSOCK_NAME", socketPath());
}

PcscService::PcscService(bool withReader)
{
    useOwnSocket();
    m_port = freePorts();
    if (withReader) {
        const QByteArray port = "0x" + QByteArray::number(m_port, 16).toUpper();
        writeFile(m_folder.filePath(QStringLiteral("reader")),
                  "FRIENDLYNAME \"Virtual PCD\"\nDEVICENAME /dev/null:" + port + "\nLIBPATH " +
                      kDriver.toLocal8Bit() + "\nCHANNELID " + port + "\n");
    }
    const int socket = listeningSocket();
    m_process.setChildProcessModifier([socket] { ::dup2(socket, kSocketForService); });
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // The process number must be in the environment, and is known only by then.
    m_process.start(
        QStringLiteral("/bin/sh"),
        {QStringLiteral("-c"),
         QStringLiteral(
             "LISTEN_FDS=1 LISTEN_PID=$$ exec \"$0\" --foreground --info --config \"$1\""),
         program(), m_folder.path()});
    m_process.waitForStarted();
    ::close(socket);
}

PcscService::~PcscService()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
    ::unlink(socketPath().constData());
}

VirtualCard::VirtualCard(quint16 port, std::optional<QByteArray> personalFile)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (int attempt = 0; attempt < 100; ++attempt) {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0) {
            m_socket = socket;
            m_thread = std::thread([this, file = std::move(personalFile)] { answer(file); });
            return;
        }
        ::close(socket);
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

VirtualCard::~VirtualCard()
{
    if (m_socket < 0)
        return;
    ::shutdown(m_socket, SHUT_RDWR);
    m_thread.join();
    ::close(m_socket);
}

/// Frames of two bytes of length; one byte 0, 1 or 2 is power, 4 asks for the ATR, the rest are
/// commands.
void VirtualCard::answer(std::optional<QByteArray> personalFile)
{
    core::devices::SimulatedCard card(std::move(personalFile));
    char head[2];
    while (receive(m_socket, head, sizeof(head))) {
        const auto size = static_cast<uchar>(head[0]) << 8 | static_cast<uchar>(head[1]);
        QByteArray frame(size, '\0');
        if (!receive(m_socket, frame.data(), static_cast<std::size_t>(size)))
            return;
        if (size == 1 && frame[0] == '\x04') {
            sendFrame(m_socket, QByteArray::fromHex("3B800181"));
        } else if (size > 1) {
            ++m_commands;
            sendFrame(m_socket, *card.transmit(frame));
        }
    }
}

}   // namespace tests
