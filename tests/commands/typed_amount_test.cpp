#include "commands/typed_amount.hpp"

#include <gmock/gmock.h>

using namespace referralbook;
using book::number_style;
using commands::amount_to_type;

namespace {

const number_style american{}, german{",", ".", false}, french{",", "\u202f", false}, swiss{".", "’", true},
    indian{".", ",", true};

auto typed(std::string_view text, number_style const& style = american) {
    return commands::typed_amount(text, "Value", style);
}

}

TEST(a_typed_amount, is_read_as_each_country_writes_it) {
    for (auto const& style : {american, german, french, swiss, indian})
        for (const auto* text : {"1500", "$1500", "1500 €", "1,500.00", "1.500,00", "1.500,00 €", "€1.500,00", "1 500",
                 "1 500,00 €", "1\u202f500,00\u00a0€", "1'500", "1’500.00", "CHF 1'500.-", "Fr. 1’500.–", "1500,--",
                 "Rs. 1500", "₹1,500.00", "USD 1500", "1500 usd", "1500 Euro", "1500 Fr.", "US$1500.00", "+1500"})
            EXPECT_EQ(typed(text, style).value(), 1500) << text << " with " << style.group << style.decimal;
}

TEST(a_typed_amount, with_one_sign_before_three_digits_is_read_in_the_language_of_the_document) {
    EXPECT_EQ(typed("$1,500", american).value(), 1500);
    EXPECT_EQ(typed("1.500 €", german).value(), 1500);
    EXPECT_EQ(typed("₹1,500", indian).value(), 1500);
    EXPECT_EQ(typed("0.125", german).value(), 0.125);
    EXPECT_EQ(typed("1234.567", german).value(), 1234.567);
}

TEST(a_typed_amount, that_could_be_two_is_never_guessed) {
    EXPECT_EQ(
        typed("1.500", american).error().sentence, "Value: \"1.500\" could be two amounts. Please enter 1500 or 1.50.");
    EXPECT_EQ(typed("1,500 €", german).error().sentence,
        "Value: \"1,500 €\" could be two amounts. Please enter 1500 or 1,50.");
    for (const auto* text : {"1.500", "1,500"}) {
        EXPECT_FALSE(typed(text, french)) << text;
        EXPECT_FALSE(typed(text, swiss)) << text;
    }
}

TEST(a_typed_amount, may_have_many_thousands_and_lakhs) {
    EXPECT_EQ(typed("1,234,567.89").value(), 1234567.89);
    EXPECT_EQ(typed("1.234.567,89").value(), 1234567.89);
    EXPECT_EQ(typed("1.234.567").value(), 1234567);
    EXPECT_EQ(typed("1'234'567.05", swiss).value(), 1234567.05);
    EXPECT_EQ(typed("1 234 567,5", french).value(), 1234567.5);
    EXPECT_EQ(typed("₹ 12,34,567.50", indian).value(), 1234567.5);
    EXPECT_EQ(typed("1,50,000", indian).value(), 150000);
}

TEST(a_typed_amount, may_be_small) {
    EXPECT_EQ(typed("0").value(), 0);
    EXPECT_EQ(typed("12,5").value(), 12.5);
    EXPECT_EQ(typed("12.50").value(), 12.5);
    EXPECT_EQ(typed("$.50").value(), 0.5);
}

TEST(a_typed_amount, that_is_none_says_what_to_enter_and_where) {
    for (const auto* text : {"a lot", "12 apples", "1,50,00", "15 00", "1.2.3", "1,", "12%", "1e5", "5-10", "-5", "$-5",
             "(5)", "1,500,00.5", "1 500'000", "100 200 $ 3", "€", "1234567890123456", "2026-11-22", "$$"})
        EXPECT_EQ(typed(text).error().sentence, "Value: Please enter an amount, for example 1200.") << text;
}

TEST(a_typed_amount, that_is_blank_is_not_given) { EXPECT_EQ(typed(" ").value(), std::nullopt); }

TEST(a_typed_amount, reads_what_a_field_shows) {
    EXPECT_EQ(amount_to_type(1500, american), "1,500");
    EXPECT_EQ(amount_to_type(1500.5, german), "1.500,50");
    EXPECT_EQ(amount_to_type({}, german), "");
    for (auto const& style : {american, german, french, swiss, indian})
        for (const double value : {0.0, 1.0, 12.5, 999.0, 1000.0, 1500.25, 123456.0, 12345678.9, 0.125})
            EXPECT_EQ(typed(amount_to_type(value, style), style).value(), value) << amount_to_type(value, style);
}

TEST(a_typed_count, is_a_whole_number_in_every_country) {
    for (auto const& style : {american, german, french, swiss, indian}) {
        for (const auto* text : {"1500", "1,500", "1.500", "1 500", "1'500", "+1500", "1500.0", "1500,00"})
            EXPECT_EQ(commands::typed_count(text, "Sources", style).value(), 1500) << text << style.group;
        for (const auto* text : {"0", "5", "12"})
            EXPECT_EQ(commands::typed_count(text, "Sources", style).value(), std::stod(text));
        for (const auto* text : {"", "  "})
            EXPECT_EQ(commands::typed_count(text, "Sources", style).value(), std::nullopt);
        for (const auto* text : {"several", "-5", "2.5", "2,5", "5 or 6", "10%", "a lot", "5-6", "?", "twelve"})
            EXPECT_EQ(commands::typed_count(text, "Sources", style).error().sentence,
                "Sources: Please enter how many, for example 5.")
                << text;
    }
}
