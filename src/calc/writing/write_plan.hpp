#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "calc/sheets/document.hpp"
#include "calc/writing/growing_sums.hpp"
#include "calc/writing/room_below.hpp"

#include <optional>
#include <vector>

namespace referralbook::calc {

/// One cell to write. Positions are checked: the cell may be written and holds what was expected.
struct cell_write {
    sheet_ref sheet;
    int column = 0, row = 0;
    book::column_kind kind = book::column_kind::text;
    book::cell content;
};

/// A column's formula for rows whose cell there is empty; sorted.
struct formula_write {
    sheet_ref sheet;
    book::table_place place;
    book::column_spec const* column = nullptr;
    std::vector<int> rows;
    text::language writes{};   ///< of the book
};

/// What is written into which cells, counted as the sheet is once the room is made.
struct write_plan {
    std::optional<room_below> room;               ///< for new contacts
    std::optional<contacts_below> new_contacts;   ///< where such come
    std::vector<cell_write> cells;
    std::vector<formula_write> formulas;
};

/// Looks at everything that a change set would write before anything is written: where it goes, whether it is allowed,
/// whether the book still holds what the command saw.
book::result<write_plan> plan_of(document_ref const& document, book::change_set const& changes);

}
