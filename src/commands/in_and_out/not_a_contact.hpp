#pragma once
#include "commands/in_and_out/foreign_table.hpp"

namespace referralbook::commands {

/// What a row of a list is that is printed or exported with more than its contacts.
enum class row_is { a_contact, page_number, total_or_footer };

/// By the words of the row, where nothing else stands in it: "Page 3 of 12"; "Total: 12", "Printed on 1 May 2026",
/// "-----", the "A" above those with A. Numbers may stand beside a total.
row_is kind_of_row(foreign_table const& table, int row);

}
