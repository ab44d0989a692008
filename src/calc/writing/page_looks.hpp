#pragma once
#include "book/schema.hpp"
#include "calc/sheets/document.hpp"

namespace referralbook::calc {

/// Where a new sheet of ours belongs, as an index among the sheets: the sheets of the book keep one order, that of a
/// day: the lists of the day, the records, the reports, what is seldom looked at. Sheets of the user stay between them.
/// A sheet comes one place later where it would stand right behind a filtered one, which the office forgets on Undo.
sal_Int16 place_among_sheets(document_ref const& document, book::table_id id);

/// Gives a new sheet of ours the colour of its kind on the tab and its looks on paper: upright or landscape, as many
/// pages side by side as it takes to be read, the first columns (who it is about) on each of them, the row of headings
/// on every page. The widths of its columns must be set. Of a page there are no headings to repeat.
void dress_sheet(document_ref const& document, sheet_ref const& sheet, book::table_id id);

/// The looks on paper for the user's own contact sheet, which set-up makes wider: only where nobody has set any. Goes
/// with Undo.
void dress_contacts(document_ref const& document, sheet_ref const& sheet, int header_row, int last_name_column);

/// Writes the office's name as the Rules have it above what is printed, and over today's list its day.
void write_printed_headers(document_ref const& document);

}
