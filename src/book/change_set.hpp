#pragma once
#include "book/cell.hpp"
#include "book/schema.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::book {

/// A cell to write, with the content that is expected to stand there: where something else stands, nothing at all is written.
struct cell_change {
    table_id table;
    std::string column;   ///< key of the schema
    int row = 0;          ///< sheet row, counted from 0
    cell expected;
    cell content;         ///< a text is written as a text, never as a formula
};

/// A cell that is not written, but must still hold what the command saw: it tells that the row is the same record.
struct cell_check {
    table_id table;
    std::string column;   ///< key of the schema
    int row = 0;          ///< sheet row, counted from 0
    cell expected;
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
};

/// Everything that one command changes in a workbook: written whole or not at all, one undo step.
struct change_set {
    std::string title;                    ///< what Undo shows: "Thank Dr Ünal"
    std::vector<cell_check> checks;
    std::vector<cell_change> cells;
    std::vector<row_append> rows;
    std::vector<formula_fill> fills;
    std::optional<std::int64_t> last_number;   ///< where a referral number was given
    std::string done;                     ///< one sentence to the user: what has been done

    bool empty() const { return cells.empty() && rows.empty() && fills.empty(); }
};

}
