// Doing what is due never makes something that should have been done before.
#include "commands/follow_up/mark_done.hpp"
#include "follow_up/steps.hpp"
#include "support/paper_book.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace {

using namespace referralbook;
using book::day;
using book::days;
using book::table_id;
using tests::paper_book;

constexpr day today = std::chrono::sys_days{std::chrono::year{2026} / 11 / 20};

/// A referral as an office may have kept it: days that were, in the order in which they can have come.
int add_any_referral(paper_book& workbook) {
    const auto received = today - days{*rc::gen::inRange(0, 120)};
    const auto since = [&] {
        return received + days{*rc::gen::inRange(0, static_cast<int>((today - received).count()) + 1)};
    };
    std::vector<std::pair<std::string, paper_book::value>> cells{
        {"number", 1.0}, {"date", received}, {"source", "Dr Ünal"}, {"prospect", "Anna Meyer"}};
    const auto state = static_cast<book::status>(*rc::gen::inRange(0, 8));
    cells.emplace_back("status", std::string{name_of(state)});
    if (state != book::status::fresh) cells.emplace_back("status_since", since());
    if (const int attempts = *rc::gen::inRange(0, 6)) {
        cells.emplace_back("attempts", static_cast<double>(attempts));
        cells.emplace_back("last_attempt", since());
        if (*rc::gen::arbitrary<bool>()) cells.emplace_back("reached", since());
    }
    if (*rc::gen::arbitrary<bool>()) cells.emplace_back("thanked", since());
    if (*rc::gen::arbitrary<bool>()) {
        cells.emplace_back("told", since());
        cells.emplace_back("told_status", std::string{name_of(static_cast<book::status>(*rc::gen::inRange(0, 8)))});
    }
    for (const auto* key : {"asked", "rewarded", "invited"})
        if (*rc::gen::inRange(0, 3) == 0) cells.emplace_back(key, since());
    return workbook.add(table_id::referrals, cells);
}

}

RC_GTEST_PROP(ticking_what_is_due, never_creates_something_earlier_than_today, ()) {
    paper_book workbook;
    add_any_referral(workbook);
    const auto before = workbook.read();
    auto open = follow_up::open_steps(before.referrals.front().facts, today, before.values);
    std::erase_if(open, [](auto const& one) { return !one.due || *one.due > today; });
    RC_PRE(!open.empty());
    const auto done = *rc::gen::elementOf(open);

    commands::mark_done_arguments what{{1, before.referrals.front().row}, done.what->id, {}, {}, {}, {}};
    if (commands::asks_whether_reached(done.what->id)) what.reached = *rc::gen::arbitrary<bool>();
    const auto changes = commands::mark_done(before, what, {today});
    RC_ASSERT(changes.has_value());
    workbook.write(*changes);

    const auto after = workbook.read();
    for (auto const& step : follow_up::open_steps(after.referrals.front().facts, today, after.values)) {
        const bool stood = std::ranges::find(open, step) != open.end();
        RC_ASSERT(stood || (step.due && *step.due >= today));
    }
}
