#pragma once
#include "book/workbook.hpp"

#include <map>
#include <string>

namespace referralbook::book {

/// Words that are chosen from a list, parted by '|', as an array of a formula in all languages: {"Won";"Gewonnen"}.
std::string words_in_formula(std::string_view words);

/// The context of words that a formula answers, for translators.
inline constexpr std::string_view cell_word = "cell";

/// A formula template with the cells of one row put in, and its words ({~referrals}) said in the language of the book.
/// `cell_of` answers a column's cell, "$C7", or nothing where the table lacks it.
std::string formula_for(column_spec const& column,
    std::optional<std::string> (*cell_of)(std::string_view key, void const* data), void const* data,
    text::language const& writes);

template <class F>
std::string formula_for(column_spec const& column, F const& cell_of, text::language const& writes = {}) {
    return formula_for(
        column,
        [](std::string_view key, void const* data) -> std::optional<std::string> {
            return (*static_cast<F const*>(data))(key);
        },
        static_cast<void const*>(&cell_of), writes);
}

/// The formula of a schema's column in one row of a table, with the cells of that row as "$C7". `columns`: sheet
/// columns by key. Sheet row counted from 0. Where names are typed in one column and companies stand in another, a row
/// without a name is called by its company, as everywhere in the book. `writes`: the language of the book.
std::string row_formula(column_spec const& column, std::map<std::string, int, std::less<>> const& columns, int row,
    text::language const& writes = {});
inline std::string row_formula(
    column_spec const& column, table_place const& place, int row, text::language const& writes = {}) {
    return row_formula(column, place.columns, row, writes);
}

}
