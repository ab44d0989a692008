// What must hold between two books that differ by one thing.
#include "books.hpp"
#include "scoring/score.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

using namespace referralbook;
using namespace referralbook::scoring;

std::vector<books::entry> any_book_of(std::vector<std::string> const& names) {
    return *rc::gen::nonEmpty(rc::gen::container<std::vector<books::entry>>(rc::gen::exec([&] {
        books::entry entry;
        entry.source = *rc::gen::elementOf(names);
        entry.age = *rc::gen::inRange(0, 900);
        entry.result = *rc::gen::element(books::won, books::lost, books::open);
        if (*rc::gen::inRange(0, 3)) entry.value = *rc::gen::inRange(0, 500) * 7.3;
        return entry;
    })));
}

bool about_equal(double left, double right) {
    return std::abs(left - right) <= 1e-9 * std::max({1.0, std::abs(left), std::abs(right)});
}

bool same_numbers(source_score const& left, source_score const& right) {
    return about_equal(left.pace, right.pace) && about_equal(left.win_rate, right.win_rate) &&
        about_equal(left.value, right.value) && about_equal(left.worth, right.worth) && left.place == right.place &&
        left.deserves == right.deserves && left.count == right.count && left.won == right.won &&
        left.lost == right.lost;
}

/// One source, with the numbers of a whole office held fixed.
struct one_source {
    std::vector<std::int32_t> days;
    std::vector<double> values;
    int won = 0, lost = 0;
    office_numbers office;

    source_score as_of(book::day day) {
        std::ranges::sort(days);
        std::ranges::sort(values);
        return score_of({.key = "adler", .name = "Adler", .days = days, .values = values, .won = won, .lost = lost},
            office, day, 365);
    }
};

std::int32_t number_of(book::day day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

one_source any_source() {
    auto entries = any_book_of({"Adler", "Brandt", "Cole", "Dietz"});
    entries.push_back({"Adler", *rc::gen::inRange(0, 900)});
    one_source result{.days = {}, .values = {}, .office = books::ledger_of(entries).office()};
    for (auto const& one : entries) {
        if (one.source != "Adler") continue;
        result.days.push_back(number_of(books::today) - one.age);
        result.won += one.result == books::won;
        result.lost += one.result == books::lost;
        if (one.result == books::won && one.value) result.values.push_back(*one.value);
    }
    return result;
}

}

RC_GTEST_PROP(renaming_a_source, changes_nothing_else, ()) {
    auto entries = any_book_of({"Adler", "Brandt", "Cole", "Dietz", "Egan"});
    const auto before = books::ledger_of(entries);
    const auto old_name = entries.front().source;
    for (auto& one : entries)
        if (one.source == old_name) one.source = "Zielinski";
    const auto after = books::ledger_of(entries);
    for (auto const& source : before.sources()) {
        auto const* same = after.find(source.name == old_name ? "Zielinski" : source.name);
        RC_ASSERT(same && same_numbers(source, *same));
    }
    RC_ASSERT(after.sources().size() == before.sources().size());
}

RC_GTEST_PROP(one_more_sale_today_of_at_least_the_usual_value, never_lowers_the_worth_of_its_source, ()) {
    auto source = any_source();
    const auto before = source.as_of(books::today);
    const double usual = before.value / source.office.values.growth;
    source.days.push_back(number_of(books::today));
    ++source.won;
    source.values.push_back(usual * (1 + *rc::gen::inRange(0, 1000) / 100.0));
    const auto after = source.as_of(books::today);
    RC_ASSERT(after.worth >= before.worth * (1 - 1e-12));
    RC_ASSERT(after.pace > before.pace);
    RC_ASSERT(after.win_rate > before.win_rate);
}

RC_GTEST_PROP(a_later_day_without_news, never_raises_a_pace, ()) {
    auto source = any_source();
    const auto later = books::today + book::days{*rc::gen::inRange(1, 2000)};
    RC_ASSERT(source.as_of(later).pace <= source.as_of(books::today).pace * (1 + 1e-12));
}
