#pragma once
#include "commands/in_and_out/called.hpp"
#include "commands/in_and_out/import_plan.hpp"
#include "commands/in_and_out/import_values.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::commands {

/// The contact sheet as it will stand when all that is planned so far is done: its rows, then the added ones. `which`
/// counts them from 0; columns are indices into sheet_table::columns.
class contacts_to_be {
public:
    /// Writes what is filled and added into `plan`, and which columns the added rows fill.
    contacts_to_be(import_facts const& facts, import_values const& values, import_plan& plan);

    int rows() const { return facts_.contacts.rows() + plan_.rows_added(); }
    book::cell const& at(std::size_t column, int which) const;
    /// The text of a column that is typed; "" where the sheet has none for that key.
    std::string text(std::string_view key, int which) const;
    /// "row 12", "line 3 of the file".
    std::string where(int which) const;
    /// The column of notes, if it is typed.
    std::optional<std::size_t> notes() const { return typed_column("notes"); }

    /// True for a blank cell, but not where a formula of the user's shows nothing.
    bool may_fill(std::size_t column, int which) const;
    void fill(int which, std::size_t column, book::cell const& content);
    /// True for a cell of the book that is calculated.
    bool is_formula(std::size_t column, int which) const;
    /// Puts something in place of what stands in a cell that is no formula.
    void replace(int which, std::size_t column, book::cell const& content);
    /// The name of a contact, as far as it is typed.
    std::string name(int which) const;

    /// A row to be added, with the cells that have a column each, and the name as the sheet keeps names.
    std::vector<book::cell> new_row(int row, name_in_file const& one) const;
    /// The cell of a row to be added; nullptr where the sheet has no typed column for that key.
    book::cell* cell_of(std::vector<book::cell>& cells, std::string_view key) const;
    /// The same of a column of the user's own whose heading says that ("Titel" says Title).
    book::cell* own_cell(std::vector<book::cell>& cells, std::string_view says) const;
    /// `line`: of the file.
    void add(std::vector<book::cell> cells, int line);

private:
    std::optional<std::size_t> typed_column(std::string_view key) const;
    std::size_t added_index(int which) const { return static_cast<std::size_t>(which - facts_.contacts.rows()); }
    void put_name(std::vector<book::cell>& cells, name_in_file const& one) const;

    import_facts const& facts_;
    import_values const& values_;
    import_plan& plan_;
    std::vector<int> place_;   ///< of each column of the contact sheet among plan_.columns; -1 = ours
    std::vector<int> line_of_added_;
    struct filled_cell {
        book::cell content;
        std::size_t change;   ///< its index in plan_.fills
    };
    std::map<std::pair<int, std::size_t>, filled_cell> filled_;
};

}
