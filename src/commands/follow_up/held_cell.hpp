#pragma once
#include "book/cell.hpp"
#include "book/date.hpp"
#include "book/referral.hpp"

#include <optional>
#include <string_view>

namespace referralbook::commands {

/// A cell that holds this text: an empty one for no text.
book::cell text_cell(std::string_view text);

/// The word that a column of answers (Fit, May quote) holds: yes, no, or "" where nothing was said.
std::string_view yes_or_no(std::optional<bool> said);

/// What a cell of a referral holds, of the columns that doing a step writes; nothing for any other column.
std::optional<book::cell> held_cell(book::referral const& row, std::string_view key, book::null_date origin);

}
