#include "app/jobs/job_lane.h"

namespace onelogit::app {

JobLane::JobLane(std::size_t count) {
    threads.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        threads.emplace_back([this](const std::stop_token& stop) { serve(stop); });
}

JobLane::~JobLane() {
    for (std::jthread& thread : threads)
        thread.request_stop();
}

void JobLane::push(std::function<void()> work) {
    {
        const std::scoped_lock lock(mutex);
        waiting.push_back(std::move(work));
    }
    arrived.notify_one();
}

void JobLane::serve(const std::stop_token& stop) {
    while (true) {
        std::function<void()> work;
        {
            std::unique_lock lock(mutex);
            if (!arrived.wait(lock, stop, [this] { return !waiting.empty(); }) || stop.stop_requested())
                return;
            work = std::move(waiting.front());
            waiting.pop_front();
        }
        work();
    }
}

} // namespace onelogit::app
