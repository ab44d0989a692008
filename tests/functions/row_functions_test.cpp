#include "functions/engine/list.hpp"

#include "support/days.hpp"

#include <gtest/gtest.h>

namespace referralbook::functions {
namespace {

using book::cell_error;
using tests::november;

double serial(unsigned d) { return book::serial_of_day(november(d)); }

/// NEXTSTEP's arguments for a referral that came on 2 November, was thanked, and is looked at on the 4th.
std::vector<argument_value> new_referral() {
    std::vector<argument_value> all(13);
    all[0] = serial(2);
    all[6] = serial(2);
    all[12] = serial(4);
    return all;
}

cell_error error_of(function_spec const& function, std::vector<argument_value> const& arguments) {
    const auto answered = evaluate(function, arguments);
    auto const* error = std::get_if<cell_error>(&answered);
    return error ? *error : cell_error{};
}

TEST(next_step, a_blank_cell_an_empty_text_and_an_omitted_argument_are_all_not_given) {
    for (argument_value const& blank : {argument_value{}, argument_value{0.0}, argument_value{std::string{}}}) {
        auto arguments = new_referral();
        for (const std::size_t i : {1, 2, 3, 4, 5, 7, 8, 9, 10, 11}) arguments[i] = blank;
        arguments.push_back(blank);
        EXPECT_EQ(std::get<std::string>(evaluate(next_step, arguments)), "First call");
        EXPECT_EQ(std::get<double>(evaluate(next_step_due, arguments)), serial(3));
    }
}

TEST(next_step, is_none_with_a_source_that_was_forgotten) {
    auto arguments = new_referral();
    arguments[6] = {};          // not thanked yet
    arguments.emplace_back();   // the usual rules
    const auto step_of = [&](char const* source) {
        auto asked = arguments;
        asked.push_back(std::string{source});
        return std::get<std::string>(evaluate(next_step, asked));
    };
    const auto all_of = [&](char const* source) {
        auto asked = arguments;
        asked.push_back({});   // not put off
        asked.push_back(std::string{source});
        return std::get<std::string>(evaluate(open_steps, asked));
    };
    for (auto const* forgotten : {"Forgotten 7", "forgotten 7", "FORGOTTEN 12", " Forgotten  7 ", "Forgotten 1",
             "Forgotten 2026", "Forgotten 100000"}) {
        EXPECT_EQ(step_of(forgotten), "First call") << forgotten;
        EXPECT_EQ(all_of(forgotten), "First call (Tue 3 Nov)") << forgotten;
    }
    for (auto const* somebody : {"", "Anna", "Forgotten", "Forgotten Seven", "Forgotten 0", "Forgotten 7 Ltd", "F 7"}) {
        EXPECT_EQ(step_of(somebody), "Thank the source") << somebody;
        EXPECT_EQ(all_of(somebody), "Thank the source (Mon 2 Nov); First call (Tue 3 Nov)") << somebody;
    }
}

TEST(next_step, every_date_that_is_no_date_is_a_value_error) {
    for (const std::size_t i : {0, 2, 4, 5, 6, 7, 9, 10, 11, 12})
        for (argument_value const& wrong : {argument_value{std::string{"Monday"}}, argument_value{-1.0},
                 argument_value{2958466.0}, argument_value{matrix{{serial(2)}, {serial(3)}}}}) {
            auto arguments = new_referral();
            arguments[i] = wrong;
            EXPECT_EQ(error_of(next_step, arguments), cell_error::value) << i;
            EXPECT_EQ(error_of(next_step_due, arguments), cell_error::value) << i;
        }
}

TEST(next_step, every_status_that_is_unknown_is_a_value_error) {
    for (const std::size_t i : {1, 8}) {
        auto arguments = new_referral();
        arguments[i] = std::string{"Perhaps"};
        EXPECT_EQ(error_of(next_step, arguments), cell_error::value) << i;
        arguments[i] = 7.0;
        EXPECT_EQ(error_of(next_step, arguments), cell_error::value) << i;
    }
}

TEST(next_step, attempts_are_a_whole_number_that_is_not_negative) {
    auto arguments = new_referral();
    for (argument_value const& wrong : {argument_value{-1.0}, argument_value{1.5}, argument_value{1e300},
             argument_value{std::string{"two"}}, argument_value{matrix{{1.0}, {2.0}}}}) {
        arguments[3] = wrong;
        EXPECT_EQ(error_of(next_step, arguments), cell_error::value);
    }
    arguments[3] = std::string{"1"};   // a number that became a text
    EXPECT_EQ(std::get<std::string>(evaluate(next_step, arguments)), "Try again");
    arguments[3] = 1e14;
    EXPECT_EQ(std::get<std::string>(evaluate(next_step, arguments)), "Ask the source to help");
}

TEST(next_step, an_error_in_an_argument_is_that_error) {
    for (std::size_t i = 0; i < 13; ++i) {
        auto arguments = new_referral();
        arguments[i] = cell_error::division;
        EXPECT_EQ(error_of(next_step, arguments), cell_error::division) << i;
    }
}

TEST(the_rules_argument, is_a_table_or_the_text_made_of_it) {
    const matrix table{{"Key", "Value"}, {"First call days", 3.0}, {"Holiday", serial(5)}};
    auto arguments = new_referral();
    arguments.push_back(table);
    EXPECT_EQ(std::get<double>(evaluate(next_step_due, arguments)), serial(6));
    arguments.back() = std::get<std::string>(evaluate(rulebook, std::vector<argument_value>{table}));
    EXPECT_EQ(std::get<std::string>(arguments.back()), "First call days=3;Holiday=2026-11-05");
    EXPECT_EQ(std::get<double>(evaluate(next_step_due, arguments)), serial(6));
}

TEST(the_rules_argument, with_a_wrong_value_is_a_value_error) {
    auto arguments = new_referral();
    for (argument_value const& wrong :
        {argument_value{matrix{{"First call days", "soon"}}}, argument_value{matrix{{"First call days"}, {3.0}}},
            argument_value{std::string{"First call days=soon"}}, argument_value{5.0}}) {
        arguments.resize(13);
        arguments.push_back(wrong);
        EXPECT_EQ(error_of(next_step, arguments), cell_error::value);
        EXPECT_EQ(error_of(rulebook, std::vector{wrong}), cell_error::value);
    }
}

TEST(dates, count_from_the_null_date_of_the_document) {
    const book::null_date mac{tests::date(1904, 1, 1)};
    auto arguments = new_referral();
    for (auto& each : arguments)
        if (auto* number = std::get_if<double>(&each)) *number -= 1462;
    EXPECT_EQ(std::get<double>(evaluate(next_step_due, arguments, mac)), serial(3) - 1462);
}

TEST(next_visit, holidays_are_a_range_or_one_cell_and_replace_those_of_the_rules) {
    std::vector<argument_value> arguments{
        serial(2), 21.0, serial(20), {}, matrix{{serial(23)}, {""}, {serial(24)}}, std::string{"Holiday=2026-11-25"}};
    EXPECT_EQ(std::get<double>(evaluate(next_visit, arguments)), serial(25));
    arguments[4] = serial(23);
    EXPECT_EQ(std::get<double>(evaluate(next_visit, arguments)), serial(24));
    arguments[4] = 0.0;
    EXPECT_EQ(std::get<double>(evaluate(next_visit, arguments)), serial(23));
    arguments[4] = matrix{{"Christmas"}};
    EXPECT_EQ(error_of(next_visit, arguments), cell_error::value);
}

TEST(next_visit, a_weekend_of_the_argument_replaces_that_of_the_rules) {
    std::vector<argument_value> arguments{serial(3), 25.0, serial(20), {}, {}, std::string{"Weekend=11"}};
    EXPECT_EQ(std::get<double>(evaluate(next_visit, arguments)), serial(28));
    arguments[3] = std::string{"0000011"};
    EXPECT_EQ(std::get<double>(evaluate(next_visit, arguments)), serial(30));
}

}
}
