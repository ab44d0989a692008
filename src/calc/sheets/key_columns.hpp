#pragma once
#include "calc/sheets/document.hpp"

#include <optional>
#include <string_view>

namespace referralbook::calc {

/// How the properties of a document begin in which a shared workbook keeps what it knows of its book
/// (calc/sharing/shared_mark); a copy for others takes none of them along.
inline constexpr std::string_view properties_of_sharing = "RB shared";

/// The hidden column of row keys of a shared table, by its name; it stands on the table's sheet in the row of its
/// header, or it does not count.
std::optional<int> key_column(document_ref const& document, book::table_id id, book::table_place const& place);

/// Makes it where it is missing: right of the table, hidden, with its heading and its name. False where the sheet is
/// protected or full.
bool make_key_column(document_ref const& document, book::table_id id, book::table_place const& place);

/// Takes the column and its name away.
void remove_key_column(document_ref const& document, book::table_id id, book::table_place const& place);

}
