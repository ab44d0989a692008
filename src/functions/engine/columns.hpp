#pragma once
#include "book/alias.hpp"
#include "book/date.hpp"
#include "functions/engine/table_source.hpp"

#include <optional>
#include <string>
#include <vector>

namespace referralbook::functions {

/// The column of a header, counted from 0, without regard to case and blanks; the first of equal ones. -1 where
/// missing.
int column_of(std::span<book::cell const> header, std::string_view name);
/// The same, but a missing column throws function_error with #VALUE!.
int required_column_of(std::span<book::cell const> header, std::string_view name);

/// The rows of a table with the headers Spelling and Source. A missing header is #VALUE!.
std::vector<book::alias> read_aliases(table_source const& table);

/// Reads the cells of a row by name of the column; -1 is a column of empty cells.
class row_reader {
public:
    /// Adds a column to read; gives its index for the accessors below.
    std::size_t add(int column);
    /// Calls `visit` for each row of the table; the accessors then say what stands in it.
    void read(table_source const& table, std::function<void()> const& visit);

    /// The cell of the present row in the column of that index.
    cell_view const& at(std::size_t index) const { return row_[index]; }
    bool is_error(std::size_t index) const { return std::holds_alternative<book::cell_error>(row_[index]); }
    bool is_blank(std::size_t index) const;
    /// A text, or a number as written; "" for an error. Lives until the next row or the next call for the same column.
    std::string_view text(std::size_t index);
    /// A date; nothing for blank, 0 and whatever is no date.
    std::optional<book::day> date(std::size_t index, book::null_date origin) const;
    /// True where something stands that cannot be used as a date; blank and 0 are no date given.
    bool is_no_date(std::size_t index, book::null_date origin) const;

private:
    std::vector<int> columns_;          // those that are there
    std::vector<std::size_t> places_;   // where each added column stands in columns_; npos = nowhere
    std::vector<cell_view> row_;
    std::vector<std::string> written_;
};

}
