#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <utility>

namespace ui {

/// Runs `job` on a thread of the pool and `done` with its result on the window's thread, unless
/// `receiver` is gone by then. For devices, which need no desk.
template <class T>
void runOffWindow(QObject *receiver, std::function<T()> job, std::function<void(T)> done)
{
    QThreadPool::globalInstance()->start(
        [receiver = QPointer<QObject>(receiver), job = std::move(job), done = std::move(done)] {
            QMetaObject::invokeMethod(qApp, [receiver, done, result = job()] {
                if (receiver)
                    done(result);
            });
        });
}

}   // namespace ui
