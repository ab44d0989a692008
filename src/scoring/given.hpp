#pragma once
#include "scoring/history.hpp"

#include <map>
#include <optional>
#include <string>

namespace referralbook::scoring {

/// What the office has sent to one partner (S2: refer them first).
struct given_totals {
    std::string name;   ///< as the sheet Aliases spells it, else as first written
    int count = 0;
    std::optional<book::day> last;
    std::map<std::string, int> needs;   ///< folded need -> how often; what had no need is not in it
};

/// By recognition::aliases::key. Rows dated after `as_of` do not count, those without a date do.
using given_by_key = std::map<std::string, given_totals, std::less<>>;
given_by_key given_up_to(history const& workbook, book::day as_of);

}
