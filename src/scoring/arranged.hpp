#pragma once
#include "scoring/history.hpp"

#include <span>

namespace referralbook::scoring {

/// The referrals of one source that count.
struct source_rows {
    std::string key;    ///< recognition::aliases::key
    std::string name;   ///< as the sheet Aliases spells it, else its most frequent spelling; of equally frequent ones
                        ///< the first in order
    std::span<history::row const> rows{};   ///< sorted by day, result, value
    std::span<std::int32_t const> days{};   ///< sorted; never empty
    std::span<double> values{};             ///< of won referrals, blanks left out; sorted
    int won = 0, lost = 0;
    bool bad_value = false;
};

/// A history put into an order that its rows' own order does not show in: sources by key, rows by day. Every sum runs
/// in this order.
struct arranged_history {
    std::vector<source_rows> sources;
    std::size_t after_as_of = 0;                      ///< rows dated after the day, which do not count
    std::size_t unknown_status = 0, bad_values = 0;   ///< among those that count

    std::vector<std::pair<std::uint32_t, std::uint32_t>> spelled;   ///< each spelling that counts, and its source

    std::vector<history::row> rows;   // what the spans point into
    std::vector<std::int32_t> days;
    std::vector<double> values;
};
arranged_history arranged(history const& workbook, book::day as_of);

}
