#pragma once

#include "core/base/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace core::centre {

class Routes;

/// Threads that do the database work, each with routes and a connection of its own.
class Workers {
public:
    using Task = std::function<void(Routes &)>;
    /// Called once in each thread.
    using Maker = std::function<Result<std::unique_ptr<Routes>>()>;

    Workers() = default;
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    /// Waits until every thread has its routes. @error  the first that `make` gave; none runs then
    Result<> start(int threads, const Maker &make);
    /// False when more wait than can be served in decent time, or after stop: nothing is queued.
    bool post(Task task);
    /// Finishes what is being done, drops what waits.
    void stop();

private:
    void work(Routes &routes);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    std::vector<std::thread> m_threads;
    bool m_open = false;
};

}   // namespace core::centre
