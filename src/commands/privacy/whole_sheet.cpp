#include "commands/privacy/whole_sheet.hpp"

#include <algorithm>
#include <tuple>

namespace referralbook::commands {

bool whole_sheet::is_formula(int row, int column) const {
    const auto found = std::ranges::lower_bound(
        formulas, std::tuple{row, column}, {}, [](cell_formula const& one) { return std::tuple{one.row, one.column}; });
    return found != formulas.end() && found->row == row && found->column == column;
}

bool whole_sheet::is_key(int column) const { return std::ranges::find(key_columns, column) != key_columns.end(); }

book::cell const& whole_sheet::at(int row, int column) const {
    static const book::cell nothing;
    const auto r = static_cast<std::size_t>(row - first_row), c = static_cast<std::size_t>(column - first_column);
    if (row < first_row || column < first_column || r >= cells.size() || c >= cells[r].size()) return nothing;
    return cells[r][c];
}

}
