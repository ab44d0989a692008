#pragma once
#include "book/cell.hpp"
#include "book/date.hpp"
#include "book/referral.hpp"

#include <optional>
#include <string_view>

namespace referralbook::commands {

/// What a cell of a referral holds, of the columns that doing a step writes; nothing for any other column.
std::optional<book::cell> held_cell(book::referral const& row, std::string_view key, book::null_date origin);

}
