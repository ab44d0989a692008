// A function answers in the language that it is handed; English where none is.
#include "functions/engine/list.hpp"

#include "support/days.hpp"

#include <gtest/gtest.h>

#include <set>

namespace referralbook::functions {
namespace {

using tests::november;

double serial(unsigned d) { return book::serial_of_day(november(d)); }

std::string said(function_spec const& function, std::vector<argument_value> const& arguments, std::string_view tag) {
    return std::get<std::string>(evaluate(function, arguments, {}, in_english, text::language_of(tag)));
}

TEST(an_answer, is_said_in_the_language_that_is_handed_over) {
    EXPECT_EQ(said(flag, {serial(2), serial(4)}, "de"), "Überfällig");
    EXPECT_EQ(said(flag, {serial(2), serial(4)}, "fr"), "En retard");
    EXPECT_EQ(said(flag, {argument_value{}, serial(4)}, "de"), "") << "no date has no flag in any language";
    EXPECT_EQ(said(visit_flag, {argument_value{}, 21.0, serial(4)}, "es"), "Nunca visitado");
    EXPECT_EQ(said(open_hours, {std::string{"Mon-Fri 8-12, otherwise by appointment"}, serial(23)}, "de"),
        "8:00-12:00, sonst nach Vereinbarung");
}

TEST(a_step, is_said_with_its_date_in_the_language_that_is_handed_over) {
    std::vector<argument_value> all(13);
    all[0] = all[12] = serial(2);
    EXPECT_EQ(said(next_step, all, "de"), "Dem Empfehler danken");
    EXPECT_EQ(said(next_step, all, "en"), "Thank the source");
    EXPECT_NE(said(open_steps, all, "de").find("(Mo"), std::string::npos) << said(open_steps, all, "de");
}

TEST(the_steps, are_parted_as_the_language_parts_them) {
    std::vector<argument_value> all(13);
    all[0] = all[12] = serial(2);
    for (auto const* tag : {"en", "de", "fr", "es"}) {
        const auto steps = said(open_steps, all, tag);
        EXPECT_TRUE(steps.contains(")" + text::language_of(tag).between_parts())) << steps;
        EXPECT_EQ(steps.contains("\u202F;"), std::string_view{tag} == "fr") << steps;
    }
}

TEST(an_answer, is_one_word_for_each_thing_in_each_language) {
    for (auto const& table : text::language_tables) {
        std::set<std::string> flags;
        for (const unsigned due : {1U, 4U, 9U, 20U}) flags.insert(said(flag, {serial(due), serial(4)}, table.tag));
        EXPECT_EQ(flags.size(), 4U) << table.tag;
    }
}

}
}
