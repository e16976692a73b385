#include "tests/bench/launch.h"

#include <QElapsedTimer>
#include <QFile>

#include <chrono>
#include <csignal>
#include <thread>
#include <vector>

#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace bench {

using namespace core;

namespace {

constexpr int kPatienceMs = 120'000;
constexpr std::chrono::milliseconds kSettle(200);   // what the last painting still touches

/// A started program with the reading end of its standard output; ended with this object.
class Child {
public:
    Child(pid_t pid, int out) : m_pid(pid), m_out(out) {}
    ~Child()
    {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        close(m_out);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// False when it ended, or fell silent for too long, without the line.
    bool waitFor(const QByteArray &sign)
    {
        QByteArray said;
        while (!said.contains(sign)) {
            pollfd ready{m_out, POLLIN, 0};
            char bytes[256];
            if (poll(&ready, 1, kPatienceMs) <= 0)
                return false;
            const ssize_t got = read(m_out, bytes, sizeof bytes);
            if (got <= 0)
                return false;
            said.append(bytes, static_cast<qsizetype>(got));
        }
        return true;
    }

    double mebibytes() const
    {
        QFile memory(QStringLiteral("/proc/%1/statm").arg(m_pid));
        if (!memory.open(QIODevice::ReadOnly))
            return 0;
        const qint64 pages = memory.readAll().split(' ').value(1).toLongLong();
        return static_cast<double>(pages * sysconf(_SC_PAGESIZE)) / (1 << 20);
    }

private:
    pid_t m_pid;
    int m_out;
};

}   // namespace

Result<Arrival> launchUntil(const QString &program, const QStringList &arguments,
                            const QByteArray &sign)
{
    QList<QByteArray> words = {QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.append(argument.toUtf8());
    std::vector<char *> line;
    for (QByteArray &word : words)
        line.push_back(word.data());
    line.push_back(nullptr);
    int ends[2];
    if (pipe(ends) != 0)
        return fail(ErrorCode::Io, QStringLiteral("no pipe"));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    QElapsedTimer timer;
    timer.start();
    pid_t pid = 0;
    const int fault = posix_spawn(&pid, line[0], &actions, nullptr, line.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (fault != 0) {
        close(ends[0]);
        return fail(ErrorCode::Io, QStringLiteral("does not start: ") + program);
    }
    Child child(pid, ends[0]);
    if (!child.waitFor(sign + '\n'))
        return fail(ErrorCode::Io,
                    QStringLiteral("%1 never said %2").arg(program, QString::fromUtf8(sign)));
    Arrival arrival{static_cast<double>(timer.nsecsElapsed()) / 1e6, 0};
    std::this_thread::sleep_for(kSettle);
    arrival.mebibytes = child.mebibytes();
    return arrival;
}

}   // namespace bench
