#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "book/workbook.hpp"

#include <span>
#include <string_view>

namespace referralbook::commands {

struct fill_holidays_arguments {
    std::string_view country;   ///< a code of calendar::holiday_countries()
    std::vector<int> years;
};

/// Writes the public holidays that the Rules sheet lacks into its free rows. Refuses where these do not suffice.
book::result<book::change_set> fill_holidays(book::workbook const& workbook, fill_holidays_arguments const& what);

/// The years of a text, "2026", "2026 and 2027", "2026-2028": each 1900 to 2199, at most ten. A sentence where there is
/// none.
book::result<std::vector<int>> holiday_years(std::string_view text, text::language const& say = {});

}
