#pragma once
#include "sharing/desk/merge.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::sharing {

/// Conflicts as a text that the workbook keeps: one a line, its parts with a tab between, cells as in the history.
std::string conflict_text(std::vector<conflict> const& all);

/// The other way; lines that this version cannot read are left out.
std::vector<conflict> conflicts_of_text(std::string_view text);

}
