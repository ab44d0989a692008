#include "book/rules/rule_specs.hpp"
#include "commands/set_up/newer_defaults.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using commands::in_words;
using commands::newer_defaults;
using testing::IsEmpty;

namespace {

std::vector<std::vector<book::cell>> rules_of_before() {
    const auto row = [](char const* key, double number) { return std::vector<book::cell>{std::string{key}, number}; };
    return {row("Retry gap days", 7), row("Half-life", 180), row("Keep coming", .8), row("Keep coming smallest", .3),
        row("Keep coming largest", 1.2), row("Value growth largest", 1.25), {book::cell{}, book::cell{}}};
}

}

TEST(a_rules_sheet_of_before, is_offered_the_usual_numbers_of_now) {
    const auto changes = newer_defaults(rules_of_before(), 1);
    ASSERT_EQ(changes.size(), 4u);
    EXPECT_EQ(in_words(changes),
        "Half-life 365 instead of 180, Of 100 sources stop in a year 50, Keep coming largest 1.3 instead of 1.2, Value "
        "growth largest 1.5 instead of 1.25");
    EXPECT_EQ(changes[0].row, 2);
    EXPECT_EQ(changes[1].row, 3) << "the row that nobody reads any more becomes the new one";
    EXPECT_TRUE(changes[1].renamed);
}

TEST(a_rules_sheet_of_before, keeps_what_the_office_changed) {
    auto rows = rules_of_before();
    rows[1][1] = 200.0;
    rows[2][1] = 0.9;
    rows[5][1] = std::string{"1.25 x"};
    const auto changes = newer_defaults(rows, 1);
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(in_words(changes), "Keep coming largest 1.3 instead of 1.2, Of 100 sources stop in a year 50");
    EXPECT_EQ(changes[1].row, 7) << "in the first row that is free";
}

TEST(a_rules_sheet_of_today, is_offered_nothing_whatever_stands_there) {
    EXPECT_THAT(newer_defaults({}, 1), IsEmpty());
    auto rows = rules_of_before();
    rows.push_back({std::string{"of 100 sources STOP in a year"}, 40.0});
    EXPECT_THAT(newer_defaults(rows, 1), IsEmpty()) << "180 days are the office's own choice here";
    std::vector<std::vector<book::cell>> now;
    for (auto const& spec : book::rule_specs()) now.push_back({std::string{spec.key}, book::value_of(spec, {})});
    EXPECT_THAT(newer_defaults(now, 1), IsEmpty());
}
