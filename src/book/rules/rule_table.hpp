#pragma once
#include "book/cell.hpp"
#include "book/rules.hpp"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::book {

/// Rules from rows of key and value. An unknown key is ignored, a missing or blank one keeps its default. Keys
/// compare without case and surplus blanks, a number written as text counts as what it says, "20 %" is 0.2. A rule that
/// stands twice with different values is bad at its second row; a bad row leaves its rule as it was. Never throws for
/// any content of the cells.
struct read_rules {
    rules values;
    std::vector<bad_rule> bad;
};
read_rules rules_from(
    std::span<std::pair<cell, cell> const> rows, null_date origin = {}, text::language const& say = {});

}
