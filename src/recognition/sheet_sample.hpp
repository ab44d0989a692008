#pragma once
#include "book/cell.hpp"
#include "book/date.hpp"

#include <cstddef>
#include <set>
#include <vector>

namespace referralbook::recognition {

/// A cell as it was read, and whether its number format is a date (a number alone does not say so).
struct sample_cell {
    book::cell value;
    bool is_date = false;
};

/// The first rows of a sheet (some 200 are enough), from the top left corner of its used area.
struct sheet_sample {
    int first_row = 0, first_column = 0;   ///< sheet position of the first cell, counted from 0
    int rows = 0, columns = 0;             ///< size of the sample
    int used_rows = 0;                     ///< rows of the sheet's used area, those beyond the sample included
    book::null_date origin;
    std::vector<sample_cell> cells;   ///< row by row, rows * columns of them
    /// Of the sheet: they hold formulas that an earlier set-up added, and mean nothing of the office's whatever their
    /// headings say.
    std::set<int> own_columns{};

    sample_cell const& at(int row, int column) const {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
            static_cast<std::size_t>(column)];
    }
};

}
