#pragma once
#include "commands/in_and_out/foreign_table.hpp"
#include "recognition/tables/survey.hpp"

#include <set>

namespace referralbook::commands {

/// What a row of a list is that is printed or exported with more than its contacts.
enum class row_is { a_contact, page_number, total_or_footer };

/// By the words of the row, where nothing else stands in it: "Page 3 of 12"; "Total: 12", "Printed on 1 May 2026",
/// "-----", the "A" above those with A. Numbers may stand beside a total.
row_is kind_of_row(foreign_table const& table, int row);

/// The headings once more, as lists are printed with them on each page.
bool is_heading_again(foreign_table const& table, recognition::survey const& found, int row);

/// Rows with the title of the list once more, as it is printed on each page: a lone cell that stands above the first
/// headings too, or directly above repeated ones, of several pages or behind a blank row or the number of a page.
std::set<int> titles_of_pages(foreign_table const& table, recognition::survey const& found);

}
