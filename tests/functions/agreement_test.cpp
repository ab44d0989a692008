#include "book/rows/records.hpp"
#include "book/schema.hpp"
#include "follow_up/checklist.hpp"
#include "functions/engine/list.hpp"

#include "support/days.hpp"

#include <gtest/gtest.h>

namespace referralbook::functions {
namespace {

using book::cell;
using book::table_id;
using tests::november;

// NEXTSTEP's arguments by the columns of the sheet, as the column Next step hands them over; then today, rules,
// snoozed.
constexpr std::array<std::string_view, 12> columns{"date", "status", "status_since", "attempts", "last_attempt",
    "reached", "thanked", "told", "told_status", "asked", "rewarded", "invited"};

std::vector<cell> row_of_the_sheet() {
    std::vector<cell> cells(book::table(table_id::referrals).columns.size());
    const auto put = [&](std::string_view key, cell value) {
        cells[book::column_index(table_id::referrals, key)] = std::move(value);
    };
    put("number", 1.0);
    put("source", std::string{"Dr Ünal"});
    put("prospect", std::string{"Tom Bright"});
    put("date", book::serial_of_day(november(2)));
    put("thanked", book::serial_of_day(november(2)));
    put("status", std::string{"Trying"});
    put("attempts", 2.0);
    put("last_attempt", book::serial_of_day(november(9)));
    put("told", book::serial_of_day(november(3)));
    return cells;
}

argument_value handed_over(cell const& value) {
    if (auto const* number = std::get_if<double>(&value)) return *number;
    if (auto const* text = std::get_if<std::string>(&value)) return *text;
    if (auto const* error = std::get_if<book::cell_error>(&value)) return *error;
    return 0.0;   // Calc hands a blank cell over as 0
}

/// What the sheet says of a row: "Try again|Overdue steps...", or "error".
std::string sheet_says(std::vector<cell> const& cells) {
    std::vector<argument_value> arguments;
    for (const auto key : columns)
        arguments.push_back(handed_over(cells[book::column_index(table_id::referrals, key)]));
    arguments.emplace_back(book::serial_of_day(november(18)));
    const auto next = evaluate(next_step, arguments), all = evaluate(open_steps, arguments);
    EXPECT_EQ(next.index(), all.index());
    if (!std::holds_alternative<std::string>(next)) return "error";
    EXPECT_TRUE(std::get<std::string>(all).starts_with(std::get<std::string>(next)));
    return std::get<std::string>(all);
}

/// What the deck says of it, in the same words.
std::string deck_says(std::vector<cell> const& cells) {
    const auto row = book::referral_of(cells, 1, {});
    if (!row || !row->can_be_followed_up()) return "error";
    std::string text;
    for (auto const& open : follow_up::open_steps(row->facts, november(18), {})) {
        text += (text.empty() ? "" : "; ") + std::string{open.what->name};
        if (open.due) text += " (" + book::short_date(*open.due, november(18), {}) + ')';
    }
    return text;
}

TEST(the_sheet_and_the_deck, say_the_same_whatever_stands_in_a_cell) {
    const std::vector<cell> odd{{}, 0.0, 1.0, 1.5, 2.0, 7.0, -1.0, -0.5, 0.25, 1e15, 1e300, 46000.0, 46000.75,
        2958466.0, std::string{}, std::string{" "}, std::string{"\n"}, std::string{"0"}, std::string{"1"},
        std::string{"1.5"}, std::string{" 2 "}, std::string{"two"}, std::string{"2026-11-03"}, std::string{"won"},
        std::string{" In Talks "}, std::string{"Perhaps"}, std::string{"New"}, book::cell_error::division,
        book::cell_error::not_available};
    const auto whole = row_of_the_sheet();
    ASSERT_EQ(sheet_says(whole), deck_says(whole));
    for (const auto key : columns)
        for (auto const& content : odd) {
            auto cells = whole;
            cells[book::column_index(table_id::referrals, key)] = content;
            EXPECT_EQ(sheet_says(cells), deck_says(cells)) << key << ": " << book::text_of(content);
        }
}

TEST(the_sheet_and_the_deck, list_the_steps_of_a_row_whose_value_cannot_be_read) {
    auto cells = row_of_the_sheet();
    cells[book::column_index(table_id::referrals, "value")] = std::string{"a lot"};
    const auto row = *book::referral_of(cells, 1, {});
    const auto list = follow_up::checklist_of(std::span{&row, 1}, november(18), {});
    EXPECT_EQ(list.items.size(), 2u);
    ASSERT_EQ(list.unreadable.size(), 1u);
    EXPECT_EQ(list.unreadable.front().columns, "Value");
}

}
}
