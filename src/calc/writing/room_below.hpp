#pragma once
#include "book/result.hpp"
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// Blank cells to insert below the user's contacts, where a total or a note of theirs stands in the way of new rows:
/// all that stands from the row `first` on moves down by `count` rows, in whole rows of the sheet, or where something
/// stands beside the table in the table's columns alone.
struct room_below {
    sheet_ref sheet;
    int first_column = 0, last_column = 0;
    int first_contact = 0, first = 0, count = 0;   ///< rows, counted from 0
    bool whole_rows = true;
};

/// What is to be inserted at the row `first`, the first one below the contacts. Refuses with `otherwise` where that
/// cannot be: a protected sheet, a full one, cells that are merged across the border of what moves.
book::result<room_below> room_for_rows(document_ref const& document, book::table_place const& contacts, int first,
    int count, book::problem const& otherwise);

/// Inserts it, inside an undo step. Throws std::runtime_error where the office refuses.
void make_room(room_below const& room);

}
