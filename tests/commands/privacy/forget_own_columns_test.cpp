// What stays of somebody's row in columns that only the office knows.
#include "commands/privacy/forget.hpp"
#include "support/whole_paper.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace {

using namespace referralbook;
using book::cell;
using book::table_id;
using tests::paper_book;

const commands::moment now{tests::november(18)};

}

TEST(forgetting, keeps_amounts_and_statuses_of_columns_of_the_office) {
    paper_book workbook;
    for (const auto* who : {"Petronella Zylinska", "Ben Cole"})
        workbook.add(table_id::contacts, {{"who", who}, {"phone", "0171 5550123"}});
    auto sheets = tests::whole_book_of(workbook);
    const auto title = workbook.read().places.at(table_id::contacts).sheet;
    auto& contacts = *std::ranges::find(sheets.sheets, title, &commands::whole_sheet::title);
    const std::vector<std::vector<cell>> own{
        {cell{"Estimate"}, cell{"Job status"}, cell{"Sold $"}, cell{"Gate code"}, cell{"Stand"}},
        {cell{7700.0}, cell{"Complete"}, cell{"$7,700"}, cell{4711.0}, cell{"lost her dog"}},
        {cell{5400.0}, cell{"Complete"}, cell{}, cell{4712.0}, cell{"offen"}}};
    const auto from = contacts.cells.front().size();
    for (std::size_t row = 0; row < own.size(); ++row)
        contacts.cells[row].insert(contacts.cells[row].end(), own[row].begin(), own[row].end());
    sheets.last_contact_column = contacts.first_column + static_cast<int>(from + own[0].size()) - 1;
    const auto what = commands::forget(workbook.read(), sheets, "Petronella Zylinska", now);
    ASSERT_TRUE(what);
    std::set<int> cleared;
    for (auto const& one : what->changes.sheet_cells)
        if (one.sheet == title && one.row == contacts.first_row + 1)
            cleared.insert(one.column - contacts.first_column - static_cast<int>(from));
    for (const int stays : {0, 1, 2}) EXPECT_FALSE(cleared.contains(stays)) << stays;
    for (const int goes : {3, 4}) EXPECT_TRUE(cleared.contains(goes)) << goes;
}
