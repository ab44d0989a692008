#include "book/number_style.hpp"
#include "recognition/amounts/amount_column.hpp"
#include "text/number_text.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace referralbook::recognition {
namespace {

using testing::ElementsAre;
using numbers = std::vector<std::optional<double>>;

constexpr std::nullopt_t none = std::nullopt;

TEST(amounts_of_a_column, are_read_as_one) {
    EXPECT_EQ(read_amounts({"1.500", "2.400,50", "980"}).values, (numbers{1500, 2400.5, 980}));
    EXPECT_EQ(read_amounts({"1,500", "2,400.50", "980"}).values, (numbers{1500, 2400.5, 980}));
    EXPECT_EQ(read_amounts({"1.500", "12.5"}).values, (numbers{1.5, 12.5}));
    EXPECT_EQ(read_amounts({"1.500", "1.500.000"}).values, (numbers{1500, 1500000}));
    EXPECT_EQ(read_amounts({"1.500", "0,75", ""}).values, (numbers{1500, .75, none}));
    EXPECT_EQ(read_amounts({"1 500", "2 400,50 €"}).values, (numbers{1500, 2400.5}));
    EXPECT_EQ(read_amounts({"1'500.-", "1.500", "2.5"}).values, (numbers{1500, 1.5, 2.5}));
    EXPECT_EQ(read_amounts({"Rs. 1.5", "Rs. 1,500"}).values, (numbers{1.5, 1500}));
    EXPECT_EQ(read_amounts({"-1.500", "2,5"}).values, (numbers{-1500, 2.5}));
}

TEST(an_amount_that_nothing_tells, stays_open) {
    const auto alone = read_amounts({"1.500", "2.345", "980"});
    EXPECT_EQ(alone.values, (numbers{none, none, 980}));
    EXPECT_THAT(alone.open, ElementsAre(true, true, false));
    const auto contradictory = read_amounts({"1.500", "2,5", "2.5"});
    EXPECT_EQ(contradictory.values, (numbers{none, 2.5, 2.5}));
    EXPECT_EQ(contradictory.decimal, "");
}

TEST(codes_words_and_days, are_no_amounts) {
    const auto read = read_amounts(
        {"00417", "+49 711", "ask Ben", "12 %", "3.5.2024", "2024-05-03", "0711/5", "1 of 3"});
    EXPECT_THAT(read.values, testing::Each(none));
    EXPECT_THAT(read.open, testing::Each(false));
    EXPECT_EQ(read_amounts({"0", "0.5"}).values, (numbers{0, .5}));
}

TEST(another_money, is_another_number) {
    EXPECT_EQ(read_amounts({"€ 1.500,00", "980 €", "12"}).currency, "€");
    const auto read = read_amounts({"€ 1.500,00", "980 CHF", "12"});
    EXPECT_EQ(read.values, (numbers{none, none, 12}));
    EXPECT_THAT(read.open, ElementsAre(true, true, false));
    EXPECT_EQ(read.currency, "");
}

RC_GTEST_PROP(amounts_of_a_column, come_back_from_every_style, (std::vector<std::uint32_t> cents)) {
    for (book::number_style const& style : {book::number_style{}, book::number_style{",", ".", false},
             book::number_style{",", " ", false}, book::number_style{".", "'", true}}) {
        std::vector<std::string> texts{style.number("0.5")};
        numbers expected{.5};
        for (const auto one : cents) {
            texts.push_back(style.number(text::fixed(one / 100.0, 2)));
            expected.emplace_back(one / 100.0);
        }
        RC_ASSERT(read_amounts(texts).values == expected);
    }
}

}
}
