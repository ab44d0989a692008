#include "panels/panel_books.hpp"

#include <gmock/gmock.h>

namespace referralbook::panels {
namespace {

using testing::HasSubstr;
using testing::Not;

book::workbook book_with(std::vector<book::source_plan> plans) {
    auto workbook = empty_book();
    workbook.plans = std::move(plans);
    return workbook;
}

book::source_plan meets(std::string who, book::day next) {
    book::source_plan plan;
    plan.source = std::move(who);
    plan.meets = "Alone, weekly";
    plan.ask = "A call";
    plan.meet_on = next;
    return plan;
}

command does_of(element const& one) { return std::get<command>(one.does); }

}

TEST(the_deck, lists_what_falls_due_of_source_plans_with_what_to_ask) {
    const auto panel = panel_of(book_with({meets("Ann", today), meets("Ben", today + book::days{1})}));
    EXPECT_THAT(all_text(panel), HasSubstr("Source plans\n1\n\nMeet\nAnn\n"));
    EXPECT_THAT(all_text(panel), HasSubstr("Alone, weekly. Ask for: A call."));
    EXPECT_THAT(all_text(panel), Not(HasSubstr("Ben"))) << "tomorrow's is shown when asked for";
    EXPECT_THAT(all_text(panel), HasSubstr("1 more of source plans"));
    EXPECT_THAT(all_text(panel), HasSubstr("0 of 1 done today"));
}

TEST(a_tick, at_an_item_of_a_plan_does_it_and_later_puts_it_off) {
    const auto panel = panel_of(book_with({meets("Ann", today)}));
    auto const* tick = named(panel, "Meet Ann");
    ASSERT_NE(tick, nullptr);
    EXPECT_EQ(
        does_of(*tick), (command{command_path::source_plan, {{argument::what, "Meeting"}, {argument::who, "Ann"}}}));
    auto const* later = named(panel, "Later: Meet Ann");
    ASSERT_NE(later, nullptr);
    auto const& choices = std::get<std::vector<choice>>(later->does);
    ASSERT_EQ(choices.size(), 4u);
    EXPECT_EQ(choices[0].text, "In a week, Wed 25 Nov");
    EXPECT_EQ(choices[3].what, (command{command_path::agenda, {{argument::what, "Meeting"}, {argument::who, "Ann"}}}));
}

TEST(an_item_of_a_plan, that_is_overdue_says_since_when) {
    const auto panel = panel_of(book_with({meets("Ann", today - book::days{1})}));
    EXPECT_THAT(all_text(panel), HasSubstr("Due Tue 17 Nov. Alone, weekly."));
}

TEST(a_read_only_book, shows_items_of_plans_without_ticks) {
    auto workbook = book_with({meets("Ann", today)});
    workbook.read_only = true;
    const auto panel = panel_of(workbook);
    EXPECT_THAT(all_text(panel), HasSubstr("Meet\nAnn\n"));
    EXPECT_EQ(named(panel, "Later: Meet Ann"), nullptr);
}

}
