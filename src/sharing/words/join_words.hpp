#pragma once
#include "sharing/desk/join.hpp"
#include "text/language.hpp"

#include <string>
#include <vector>

namespace referralbook::sharing {

/// What a join does, in sentences; of what it does not do nothing is said. "60 contacts and 153 referrals come into
/// this workbook."
std::string join_words(join_plan const& plan, bool may_write, text::language const& say = {});

/// The same of a join into an empty workbook.
std::string join_words(rows const& book, text::language const& say = {});

/// Puts rows that come into a workbook in the order in which people look for them: referrals by their numbers, contacts
/// by their names, touches and what was given by their days; rows that tell nothing of that last, as they were.
void sort_as_read(std::vector<row_name>& names, rows const& content);

}
