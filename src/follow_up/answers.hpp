#pragma once
#include "book/workbook.hpp"

#include <string_view>

namespace referralbook::follow_up {

/// Marks the referrals of a book that has the column Asked how it was: without it F10 and F11 are never open.
void look_for_answers(book::workbook& workbook);

/// Whether the sheet Referrals has this column, by its key: books of before lack the later ones.
bool referrals_keep(book::workbook const& workbook, std::string_view column);

}
