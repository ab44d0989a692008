#pragma once
#include "book/cell.hpp"
#include "book/schema.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::book {

/// A cell to write, with the content that is expected to stand there: where something else stands, nothing at all is
/// written.
struct cell_change {
    table_id table;
    std::string column;   ///< key of the schema
    int row = 0;          ///< sheet row, counted from 0
    cell expected;
    cell content;                      ///< a text is written as a text, never as a formula
    std::optional<column_kind> as{};   ///< where it differs from its column: the date of a rule
};

/// A cell that is not written but must still hold what the command saw there. It makes sure that the row is still the
/// same record; where it is not, nothing at all is written.
struct cell_check {
    table_id table;
    std::string column;   ///< key of the schema
    int row = 0;          ///< sheet row, counted from 0
    cell expected;
};

/// A cell that belongs to no column of ours: of the user's own columns, or of any sheet. As cell_change otherwise.
struct sheet_change {
    std::string sheet;         ///< title
    int row = 0, column = 0;   ///< counted from 0
    cell expected;
    cell content;
    std::optional<column_kind> as{};   ///< nothing: the looks of the cell stay as they are
};

/// A row to take out of a table, across the table's columns: what stands below moves up, what stands beside stays.
struct row_removal {
    table_id table;
    int row = 0;   ///< sheet row before the change, counted from 0
};

/// A row to add below a table; its formula columns are filled from the schema.
struct row_append {
    table_id table;
    std::vector<std::pair<std::string, cell>> cells;   ///< by key of the schema
};

/// Rows of a table whose empty formula cells are to be filled from the schema.
struct formula_fill {
    table_id table;
    std::vector<int> rows;   ///< sheet rows, counted from 0
    bool renew = false;      ///< formulas of an earlier version give way as well; what else stands there stays
};

/// How a line of a page looks: the page's title, the heading of a group, column headings, a line of the list, its sum,
/// a sentence.
enum class line_look { title, group, columns, plain, total, note };

struct page_cell {
    cell content;
    std::optional<column_kind> as{};   ///< where it differs from its column: a share among days
    bool formula = false;              ///< the content is a formula of ours, "=..."
};

/// One line of a page, its cells from the left; cells that are not given are empty.
struct page_line {
    line_look look = line_look::plain;
    std::vector<page_cell> cells;
    int indent = 0;          ///< of the first cell, in steps
    bool new_page = false;   ///< printed on a new page
};

/// A line of words alone.
inline page_line sentence(line_look look, std::string words) { return {look, {{std::move(words)}}}; }

/// A page (table_form::page) written as a whole: made where missing, else its old lines give way. What stands right of
/// its columns or below it stays; where the page would grow over something, nothing is written.
struct page_write {
    table_id table;
    std::vector<page_line> lines;
};

/// What the history of a workbook keeps of a change set.
enum class remembered {
    each_cell,   ///< a line for each cell, and one for each row that comes or goes
    as_one,      ///< one line, for what changes very much at once
    by_title     ///< its title alone, and of what was typed before it nothing: somebody is forgotten
};

/// Everything that one command changes in a workbook: written whole or not at all, one undo step.
struct change_set {
    std::string title;           ///< what Undo shows, in the office's language: "Thank Dr Ünal"
    std::string written_title;   ///< the same in the book's language, for its history; "" = as the title
    std::vector<cell_check> checks;
    std::vector<cell_change> cells;
    std::vector<sheet_change> sheet_cells;
    std::vector<row_removal> removals;   ///< after all other writing
    std::vector<row_append> rows;        ///< a table_form::when_needed table that is missing is made first
    std::vector<formula_fill> fills;
    std::vector<page_write> pages;
    std::optional<std::int64_t> first_number, last_number;   ///< where referral numbers were given: from, and up to
    std::string done;                                        ///< one sentence to the user: what has been done
    remembered history = remembered::each_cell;

    bool empty() const {
        return cells.empty() && sheet_cells.empty() && removals.empty() && rows.empty() && fills.empty() &&
            pages.empty();
    }
};

}
