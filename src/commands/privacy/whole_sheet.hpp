#pragma once
#include "book/cell.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// What is pinned to a cell. Rows and columns are those of the sheet, counted from 0.
struct cell_comment {
    int row = 0, column = 0;
    std::string text;
};

/// A cell with a formula, as it is stored: English names and ';'.
struct cell_formula {
    int row = 0, column = 0;
    std::string formula;   ///< "=REFERRAL.WORTH(RB_LEDGER;"Dr Ünal")"
};

/// A part of a cell's text that leads somewhere when it is clicked.
struct cell_link {
    int row = 0, column = 0;
    std::string target;   ///< "mailto:ben.cole@x.example"
};

/// All that stands on one sheet of a workbook, ours or not: the used area, formulas as their results.
struct whole_sheet {
    std::string title;
    int first_row = 0, first_column = 0;          ///< of the used area
    std::vector<std::vector<book::cell>> cells;   ///< row by row
    std::vector<cell_formula> formulas;           ///< by row, then by column
    std::vector<cell_comment> comments;

    std::vector<cell_link> links{};
    std::vector<int> key_columns{};   ///< hidden columns of row keys, which say nothing of anybody

    bool is_formula(int row, int column) const;
    bool is_key(int column) const;
    book::cell const& at(int row, int column) const;   ///< an empty cell outside the used area
};

/// All sheets of a workbook, and how far the user's contact table reaches with the columns that only they know.
struct whole_book {
    std::vector<whole_sheet> sheets;
    int first_contact_column = 0, last_contact_column = -1;
};

}
