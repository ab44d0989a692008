#include "commands/set_up/settings.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands {
namespace {

using book::cell;
using book::table_id;
using testing::HasSubstr;

const moment now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21}, 0.5};

/// Rules in rows 3 and 4 of the sheet as the user counts, and one free row.
book::workbook small() {
    book::workbook workbook;
    workbook.places[table_id::referrals] = {};
    workbook.places[table_id::rules].header_row = 1;
    workbook.grids[table_id::rules] = {
        {std::string{"office"}, std::string{"Northside"}, {}}, {std::string{"Cadence A"}, 21.0, {}}, {{}, {}, {}}};
    return workbook;
}

book::result<book::change_set> put(std::string key, cell value) {
    const setting one{std::move(key), std::move(value)};
    return write_settings(small(), {&one, 1}, now);
}

TEST(settings, are_written_into_the_row_of_their_key) {
    const auto set = put("Office", std::string{"Southside"});
    ASSERT_TRUE(set);
    ASSERT_EQ(set->cells.size(), 1u);
    EXPECT_EQ(set->cells[0].row, 2);
    EXPECT_EQ(set->cells[0].expected, cell{std::string{"Northside"}});
    EXPECT_EQ(set->cells[0].content, cell{std::string{"Southside"}});
}

TEST(settings, that_stay_as_they_are_write_nothing) { EXPECT_TRUE(put("Cadence A", 21.0)->empty()); }

TEST(settings, of_a_rule_that_a_book_of_before_lacks_get_a_row) {
    const auto set = put("Sender", std::string{"Sandra"});
    ASSERT_TRUE(set);
    ASSERT_EQ(set->cells.size(), 3u);
    EXPECT_EQ(set->cells[0].content, cell{std::string{"Sender"}});
    EXPECT_EQ(set->cells[0].row, 4);
}

TEST(settings, that_the_rules_cannot_use_are_refused) {
    EXPECT_THAT(put("Cadence A", -3.0).error().sentence, HasSubstr("Cadence A"));
    EXPECT_THAT(put("Cadence A", std::string{"soon"}).error().sentence, HasSubstr("whole number"));
    EXPECT_THAT(put("Office e-mail", std::string{"office@northside"}).error().sentence,
        HasSubstr("Office e-mail: \"office@northside\" is no e-mail address."));
    EXPECT_TRUE(put("Office e-mail", std::string{"Northside Dental <office@northside.example>"}));
    EXPECT_TRUE(put("Office e-mail", {}));
    EXPECT_THAT(put("Cadenza", 3.0).error().sentence, HasSubstr("no rule"));
}

TEST(the_closed_days, are_chosen_by_their_names) {
    const auto all = closed_choices();
    EXPECT_EQ(all.front().words, "Saturday and Sunday");
    for (auto const& one : all) {
        const auto closed = book::weekend_of(one.value);
        ASSERT_TRUE(closed);
        EXPECT_EQ(closed_words(*closed), one.words);
    }
}

}
}
