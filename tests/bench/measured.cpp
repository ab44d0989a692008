#include "bench/measured.hpp"
#include "office/support/office.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <exception>
#include <stdexcept>
#include <utility>

namespace referralbook::tests {

double timed(std::function<void()> const& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>{std::chrono::steady_clock::now() - begin}.count();
}

double processor_time() {
    clockid_t clock{};
    timespec spent{};
    if (clock_getcpuclockid(the_office().process(), &clock) != 0 || clock_gettime(clock, &spent) != 0)
        throw std::runtime_error{"the office's processor time cannot be read"};
    return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) * 1e-9;
}

cost cost_of(std::function<void()> const& work) {
    const auto before = processor_time();
    const auto wall = timed(work);
    return {wall, processor_time() - before};
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

cost median(std::vector<cost> const& all) {
    std::vector<double> wall, processor;
    for (auto const& one : all) {
        wall.push_back(one.wall);
        processor.push_back(one.processor);
    }
    return {median(std::move(wall)), median(std::move(processor))};
}

int measured_in_the_office(std::function<void()> const& work) {
    try {
        allow(std::chrono::seconds{1800});
        work();
        return close_the_office() ? 0 : 1;
    } catch (std::exception const& failure) {
        std::fprintf(stderr, "%s\n", failure.what());
    }
    close_the_office();
    return 1;
}

}
