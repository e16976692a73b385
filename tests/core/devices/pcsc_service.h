#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

namespace tests {

/// The real PC/SC service with the real virtual reader, on a socket and a port of this process; the
/// computer's own service is neither needed nor touched.
class PcscService {
public:
    /// False where the service or the virtual reader is not installed: then skip, and say so.
    static bool isInstalled();

    /// Points this process at a socket of its own. The client library looks once: call it first.
    static void useOwnSocket();

    /// Starts the service. `withReader`: with a virtual reader in it.
    explicit PcscService(bool withReader = true);
    ~PcscService();
    PcscService(const PcscService &) = delete;
    PcscService &operator=(const PcscService &) = delete;

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QString log() { return QString::fromLocal8Bit(m_process.readAllStandardOutput()); }
    quint16 port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// A card in the virtual reader, answering from a thread of its own; taken out at the end.
class VirtualCard {
public:
    /// Without a personal file it is some other card.
    VirtualCard(quint16 port, std::optional<QByteArray> personalFile);
    ~VirtualCard();
    VirtualCard(const VirtualCard &) = delete;
    VirtualCard &operator=(const VirtualCard &) = delete;

    bool isIn() const { return m_socket >= 0; }
    /// Commands that were answered.
    int commands() const { return m_commands; }

private:
    void answer(std::optional<QByteArray> personalFile);

    int m_socket = -1;
    std::atomic_int m_commands = 0;
    std::thread m_thread;
};

}   // namespace tests
