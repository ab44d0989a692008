// What the worth promises to everybody who reads it, tried on 10,000 books each.
#include "many_books.hpp"
#include "scoring/score.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

namespace {

using namespace referralbook;
using namespace referralbook::scoring;

const std::vector<std::string> names{"Adler", "Brandt", "Cole", "Dietz", "Egan", "Frei"};
constexpr double rounding = 1e-12;

std::int32_t number_of(book::day day) { return static_cast<std::int32_t>(day.time_since_epoch().count()); }

/// One source of a book, scored with the numbers of its office held fixed.
struct one_source {
    std::vector<std::int32_t> days;
    std::vector<double> values;
    int won = 0, lost = 0;
    office_numbers office;

    explicit one_source(std::vector<books::entry> const& entries) : office{books::ledger_of(entries).office()} {
        for (auto const& one : entries) {
            if (one.source != entries.front().source) continue;
            days.push_back(number_of(books::today) - one.age);
            won += one.result == books::won;
            lost += one.result == books::lost;
            if (one.result == books::won && one.value) values.push_back(*one.value);
        }
    }

    source_score score() {
        std::ranges::sort(days);
        std::ranges::sort(values);
        return score_of({.key = "a", .name = "A", .rows = {}, .days = days, .values = values, .won = won, .lost = lost},
            office, books::today, 365);
    }
};

std::string in_every_bit(ledger const& workbook) {
    std::string all = workbook.text() + workbook.hash();
    for (auto const& source : workbook.sources()) {
        all += source.name;
        for (const double number :
            {source.pace, source.missing, source.active, source.win_rate, source.value, source.worth})
            all += std::to_string(std::bit_cast<std::uint64_t>(number)) + ' ';
    }
    for (std::size_t n = 1; auto const* source = workbook.at_place_by_pace(n); ++n) all += source->name;
    return all;
}

bool about_equal(double left, double right) {
    return std::abs(left - right) <= 1e-9 * std::max(std::abs(left), std::abs(right));
}

}

TEST(a_later_day_without_news, raises_no_pace_in_any_book) {
    books::hold_for_many_books("later day", [] {
        const auto entries = books::drawn_book(names);
        const auto rows = books::history_of(entries);
        const ledger now{rows, books::today, {}};
        const ledger later{rows, books::today + book::days{*rc::gen::inRange(1, 1500)}, {}};
        for (auto const& source : now.sources()) {
            auto const& then = *later.find(source.name);
            RC_ASSERT(then.pace <= source.pace * (1 + rounding));
            RC_ASSERT(then.active <= source.active * (1 + rounding));
        }
    });
}

TEST(one_more_won_referral, dated_after_the_first_lowers_no_worth) {
    books::hold_for_many_books("one more won", [] {
        one_source source{books::drawn_book(names)};
        const auto before = source.score();
        const auto first = source.days.front(), today = number_of(books::today);
        source.days.push_back(*rc::gen::inRange(first, today + 1));
        ++source.won;
        if (*rc::gen::arbitrary<bool>() && source.office.values.money)   // a usual sale; else its value is not known
            source.values.push_back(before.value / source.office.values.growth);
        RC_ASSERT(source.score().worth >= before.worth * (1 - rounding));
    });
}

TEST(the_order_of_rows, shows_in_no_bit_of_any_book) {
    books::hold_for_many_books("order of rows", [] {
        auto entries = books::drawn_book(names);
        const auto before = in_every_bit(books::ledger_of(entries));
        std::ranges::shuffle(entries, std::mt19937{*rc::gen::arbitrary<unsigned>()});
        RC_ASSERT(in_every_bit(books::ledger_of(entries)) == before);
    });
}

TEST(a_renamed_source, changes_nothing_else_in_any_book) {
    books::hold_for_many_books("renaming", [] {
        auto entries = books::drawn_book(names);
        const auto before = books::ledger_of(entries);
        const auto old_name = entries.front().source;
        for (auto& one : entries)
            if (one.source == old_name) one.source = "Zielinski";
        const auto after = books::ledger_of(entries);
        RC_ASSERT(after.sources().size() == before.sources().size());
        for (auto const& source : before.sources()) {
            auto const& same = *after.find(source.name == old_name ? "Zielinski" : source.name);
            RC_ASSERT(about_equal(source.pace, same.pace) && about_equal(source.active, same.active));
            RC_ASSERT(about_equal(source.worth, same.worth));
            RC_ASSERT(source.deserves == same.deserves && source.place == same.place);
        }
    });
}
