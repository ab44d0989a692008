#pragma once
#include "book/change_set.hpp"
#include "calc/sharing/book_picture.hpp"

#include <optional>
#include <string>
#include <vector>

namespace referralbook::calc {

/// What a change set does to the shared rows. A row that is added takes its key from `new_keys`, in their order.
/// Nothing where a row has no key yet, or where the set changes columns of the user's own: it is sent once it stands in
/// the workbook.
std::optional<std::vector<sharing::edit>> edits_of(
    document_ref const& document, book::change_set const& changes, std::vector<std::string> const& new_keys);

/// The sheet row that each row of the set will have once it is written; -1 where its table is still to be made.
std::vector<int> rows_to_come(document_ref const& document, book::change_set const& changes);

/// Writes the keys of the rows that a command has just added, into the sheet rows that rows_to_come() said: inside its
/// step of Undo.
void write_new_keys(document_ref const& document, book::change_set const& changes, std::vector<int> const& rows,
    std::vector<std::string> const& keys);

}
