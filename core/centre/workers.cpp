#include "core/centre/workers.h"

#include "core/centre/routes.h"

#include <future>

namespace core::centre {
namespace {

constexpr size_t kLongestQueue = 512;

}   // namespace

Workers::~Workers()
{
    stop();
}

Result<> Workers::start(int threads, const Maker &make)
{
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
    }
    for (int i = 0; i < threads; ++i) {
        // Shared: the thread may still be inside set_value when this function is done with it.
        const auto made = std::make_shared<std::promise<Result<>>>();
        std::future<Result<>> ready = made->get_future();
        m_threads.emplace_back([this, &make, made] {
            auto routes = make();
            const bool good = routes.has_value();
            made->set_value(good ? Result<>() : tl::unexpected(routes.error()));
            if (good)
                work(**routes);
        });
        if (const auto result = ready.get(); !result) {
            stop();
            return result;
        }
    }
    return {};
}

bool Workers::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_open || m_tasks.size() >= kLongestQueue)
            return false;
        m_tasks.push_back(std::move(task));
    }
    m_changed.notify_one();
    return true;
}

void Workers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_open = false;
        m_tasks.clear();
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Workers::work(Routes &routes)
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return !m_open || !m_tasks.empty(); });
            if (!m_open)
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task(routes);
    }
}

}   // namespace core::centre
