#include "imported_list.hpp"

#include <gmock/gmock.h>

namespace referralbook::commands::tests_of_import {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

/// Amounts of a file, by people A, B, C ..., into the office's own column that holds numbers.
imported amounts(std::vector<std::string> const& texts, std::string const& heading = "Sales") {
    auto book = contacts({{"Name", "who"}, {heading, ""}}, {{"Zoe Falk", ""}});
    book.cells[1][0] = {120.0};
    std::string csv = "Name|" + heading + "\n";
    for (std::size_t i = 0; i < texts.size(); ++i)
        csv += "Anna " + std::string(3, static_cast<char>('b' + i)) + '|' + texts[i] + '\n';
    return import(csv, std::move(book));
}

book::cell in_row(imported const& one, std::size_t row) { return one.plan.added.at(row).at(1); }

TEST(amounts_of_a_file, are_numbers_in_a_column_of_numbers) {
    const auto german = amounts({"1.500", "2.400,50", "980"});
    EXPECT_EQ(in_row(german, 0), book::cell{1500.0});
    EXPECT_EQ(in_row(german, 1), book::cell{2400.5});
    EXPECT_EQ(in_row(german, 2), book::cell{980.0});
    EXPECT_THAT(german.plan.report, IsEmpty());
    EXPECT_THAT(german.plan.remarks, IsEmpty());
    const auto english = amounts({"1,500", "2,400.50", ""});
    EXPECT_EQ(in_row(english, 0), book::cell{1500.0});
    EXPECT_EQ(in_row(english, 2), book::cell{});
}

TEST(amounts_of_a_file, lose_their_currency_only_with_a_word) {
    const auto one = amounts({"€ 1.500,00", "980 €"});
    EXPECT_EQ(in_row(one, 0), book::cell{1500.0});
    EXPECT_THAT(one.plan.remarks, Contains("Sales takes numbers alone: they come in without €."));
    const auto two = amounts({"€ 1.500,00", "980 CHF"});
    EXPECT_EQ(in_row(two, 0), book::cell{"€ 1.500,00"});
    EXPECT_EQ(in_row(two, 1), book::cell{"980 CHF"});
    ASSERT_EQ(two.plan.report.size(), 2u);
    EXPECT_EQ(two.plan.report[1].why, "Sales stays as it is written: 980 CHF.");
}

TEST(an_amount_that_could_be_two, stays_a_text_and_is_told) {
    const auto one = amounts({"1.234", "2.345"});
    EXPECT_EQ(in_row(one, 0), book::cell{"1.234"});
    ASSERT_EQ(one.plan.report.size(), 2u);
    EXPECT_EQ(one.plan.report[0].why, "Sales stays as it is written: 1.234.");
}

TEST(words_codes_and_telephones, stay_texts_in_a_column_of_numbers) {
    const auto one = amounts({"ask Ben", "00417", "12 %", "42"});
    EXPECT_EQ(in_row(one, 0), book::cell{"ask Ben"});
    EXPECT_EQ(in_row(one, 1), book::cell{"00417"});
    EXPECT_EQ(in_row(one, 2), book::cell{"12 %"});
    EXPECT_EQ(in_row(one, 3), book::cell{42.0});
    EXPECT_THAT(one.plan.report, IsEmpty());
    EXPECT_EQ(in_row(amounts({"555 123 456"}, "Mobile"), 0), book::cell{"555 123 456"});
}

}
}
