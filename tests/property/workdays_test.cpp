#include "calendar/workdays.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace referralbook::calendar {
namespace {

using book::days;

const day start = std::chrono::sys_days{std::chrono::year{2026} / 1 / 1};

office_week any_week() {
    office_week week;
    for (auto& closed : week.closed) closed = *rc::gen::arbitrary<bool>();
    week.closed[static_cast<std::size_t>(*rc::gen::inRange(0, 7))] = false;
    for (const int after : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-400, 400)))
        week.holidays.push_back(start + days{after});
    std::ranges::sort(week.holidays);
    week.holidays.erase(std::ranges::unique(week.holidays).begin(), week.holidays.end());
    return week;
}

RC_GTEST_PROP(working_days, adding_many_is_adding_one_many_times, ()) {
    const auto week = any_week();
    const int count = *rc::gen::inRange(-300, 300);
    const day from = start + days{*rc::gen::inRange(-200, 200)};
    day expected = from;
    for (int left = std::abs(count); left > 0; --left) do
            expected += days{count > 0 ? 1 : -1};
        while (!is_working_day(expected, week));
    RC_ASSERT(add_working_days(from, count, week) == expected);
}

RC_GTEST_PROP(working_days, counting_is_counting_each, ()) {
    const auto week = any_week();
    const day first = start + days{*rc::gen::inRange(-200, 200)}, last = start + days{*rc::gen::inRange(-200, 200)};
    std::int64_t expected = 0;
    for (day value = std::min(first, last); value <= std::max(first, last); value += days{1})
        expected += is_working_day(value, week);
    RC_ASSERT(count_working_days(first, last, week) == (last < first ? -expected : expected));
}

}
}
