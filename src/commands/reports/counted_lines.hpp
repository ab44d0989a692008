#pragma once
#include "book/change_set.hpp"
#include "scoring/wilson.hpp"
#include "text/language.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// Cells of the blocks that are counted when a page is made: a count; its share of `of`; the range of that share as
/// "12 to 31 %". "–" where there is nothing to divide by.
book::page_cell whole_number(int count);
book::page_cell share_of(int part, int of);
book::page_cell between(text::language const& say, scoring::interval const& range, int of);

/// A line of column headings.
book::page_line headings(std::vector<std::string> const& words);

}
