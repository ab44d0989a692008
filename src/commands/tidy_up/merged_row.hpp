#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "commands/tidy_up/contact_table.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The row that stays when contacts become one.
struct merged_cells {
    int first_column = 0;                     ///< of the sheet
    std::vector<book::cell> cells;            ///< by column, from the table's first one
    std::vector<std::string> keys;            ///< by column: key of the schema, "" for the user's own
    std::optional<book::contact> contact{};   ///< who stays, as the book will read it
    std::string note{};                       ///< what gave way, where the table has no column for notes to take it
    std::vector<bool> dates{};                ///< by column: the number is shown as a date where it comes from

    /// The cell of a column by its key of the schema; nullptr where the table lacks it.
    book::cell* cell_of(std::string_view key);
    /// The cells that differ from what stands in the row.
    std::vector<book::sheet_change> changes(book::table_place const& place, contact_row const& held) const;
};

/// `rows`: the one that stays first. The rules: merge_contacts. `taken`: keys of names that others bear; such a name is
/// kept only where the rows have no other one.
merged_cells merged_row(book::workbook const& workbook, contact_table const& table,
    std::span<contact_row const* const> rows, moment now, std::set<std::string> const& taken = {});

/// True where two cells say the same: ASCII texts without regard to case, all others without surplus blanks.
bool says_the_same(book::cell const& one, book::cell const& other);

/// Which of some rows of the contact table is the one to keep: the fullest; of equals the first.
int row_to_keep(contact_table const& table, std::vector<int> const& rows);

/// What differs between two rows of the contact table, a line each: "Phone: 0171 23 | 0171 24"; what only one has too.
std::vector<std::string> differences_of(book::workbook const& workbook, contact_table const& table, int one, int other);

}
