#pragma once
#include "sharing/desk/key.hpp"

#include <set>
#include <string>
#include <vector>

namespace referralbook::sharing {

/// A shared table of a desk's workbook, as it was read.
struct table_picture {
    book::table_id table = book::table_id::referrals;
    std::set<std::string, std::less<>> columns{};   ///< those that the sheet has; the others count as unchanged
    std::vector<read_row> rows{};                   ///< with content, from top to bottom
};

}
