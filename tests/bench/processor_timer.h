#pragma once

#include <ctime>

namespace bench {

/// Time that this thread had a processor: what pure computing takes, whatever else the machine does
/// meanwhile.
class ProcessorTimer {
public:
    void start() { m_start = now(); }
    double nanoseconds() const { return now() - m_start; }

private:
    static double now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
    }

    double m_start = 0;
};

}   // namespace bench
