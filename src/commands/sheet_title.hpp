#pragma once
#include "book/workbook.hpp"

#include <string>
#include <string_view>

namespace referralbook::commands {

/// What the sheet of a table is called in this workbook; where there is none yet, what it will be called. For sentences
/// that send somebody there.
std::string sheet_title(book::workbook const& workbook, book::table_id id);

/// What a column is called in the language of this workbook; the key must exist.
std::string column_heading(book::workbook const& workbook, book::table_id id, std::string_view key);

/// Why something cannot be kept: a book of before has no column of the table for it; the sentence says what to do.
std::string no_column_yet(book::workbook const& workbook, book::table_id id, std::string_view key);

}
