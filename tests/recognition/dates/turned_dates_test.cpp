#include "recognition/dates/turned_dates.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace referralbook;
using namespace std::chrono;
using recognition::sample_cell;

sample_cell real(int year_, unsigned month_, unsigned day_) {
    return {book::serial_of_day(book::day{year{year_} / month{month_} / day{day_}}), true};
}

sample_cell text(std::string value) { return {std::move(value), false}; }

int turned(std::vector<sample_cell> const& cells) {
    return recognition::dates_maybe_turned(
        cells, recognition::read_dates(cells, {}, std::nullopt, recognition::bare_numbers::days));
}

TEST(turned_dates, two_dates_among_texts_that_tell_the_order_are_enough) {
    EXPECT_EQ(turned({real(2026, 2, 11), real(2026, 5, 10), text("14/09/2026"), text("23/08/2026"), text("30/07/2026"),
                  text("17/06/2026"), text("28/01/2026")}),
        2);
}

TEST(turned_dates, three_dates_beside_one_such_text_are_enough) {
    EXPECT_EQ(turned({real(2026, 2, 11), real(2026, 5, 10), real(2026, 1, 2), text("14/09/2026")}), 3);
}

TEST(turned_dates, one_date_and_one_text_show_nothing) {
    EXPECT_EQ(turned({real(2026, 2, 11), text("14/09/2026")}), 0);
}

TEST(turned_dates, a_date_after_the_twelfth_shows_that_none_was_turned) {
    EXPECT_EQ(turned({real(2026, 2, 11), real(2026, 5, 13), text("14/09/2026"), text("23/08/2026")}), 0);
}

TEST(turned_dates, real_dates_alone_show_nothing) {
    EXPECT_EQ(turned({real(2026, 2, 11), real(2026, 5, 10), real(2026, 1, 2), real(2026, 3, 4)}), 0);
}

}
