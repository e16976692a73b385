#pragma once

#include "core/casework/desk.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace ui {

/// One thread for what the window must not wait for: attachments, exports, large reads. It has its
/// own connection to the desk's file, opened at the first job. Jobs run one after another.
class DeskWorker {
public:
    explicit DeskWorker(core::casework::DeskParts parts);
    ~DeskWorker();
    DeskWorker(const DeskWorker &) = delete;
    DeskWorker &operator=(const DeskWorker &) = delete;

    /// Runs `job` on the worker and `done` with its result on the thread of `receiver`, unless
    /// `receiver` is gone by then. A desk that cannot be opened gives its error instead of the
    /// job's.
    template <class T>
    void run(std::function<core::Result<T>(core::casework::Desk &)> job, QObject *receiver,
             std::function<void(core::Result<T>)> done)
    {
        post([this, job = std::move(job), receiver = QPointer<QObject>(receiver),
              done = std::move(done)] {
            auto desk = openDesk();
            core::Result<T> result =
                desk ? job(**desk) : core::Result<T>(tl::unexpected(desk.error()));
            deliver(receiver, [done, result = std::move(result)] { done(result); });
        });
    }

    /// For work that needs no desk: key derivation, cleaning a file.
    template <class T>
    void runPlain(std::function<T()> job, QObject *receiver, std::function<void(T)> done)
    {
        post(
            [job = std::move(job), receiver = QPointer<QObject>(receiver), done = std::move(done)] {
                deliver(receiver, [done, result = job()] { done(result); });
            });
    }

    /// The same for work that tells by itself what came of it.
    void post(std::function<void()> work);

    /// Closes the connection (at lock); the next job opens it again.
    void closeDesk();

private:
    static void deliver(const QPointer<QObject> &receiver, std::function<void()> done);
    core::Result<core::casework::Desk *> openDesk();

    core::casework::DeskParts m_parts;
    std::unique_ptr<core::casework::Desk> m_desk;   // used on the worker thread only
    QThread m_thread;
    std::unique_ptr<QObject> m_context;   // lives on the worker thread
};

}   // namespace ui
