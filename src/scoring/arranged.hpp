#pragma once
#include "scoring/history.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::scoring {

/// The referrals of one source that count.
struct source_rows {
    std::string key;    ///< recognition::aliases::key
    std::string name;   ///< as their contact row calls them, else as the sheet Aliases spells it, else its most
                        ///< frequent spelling; of equally frequent ones the one with most accents, then the first
                        ///< in order
    std::span<history::row const> rows{};   ///< sorted by day, result, value
    std::span<std::int32_t const> days{};   ///< sorted; never empty
    std::span<double> values{};             ///< of won referrals, blanks left out; sorted
    int won = 0, lost = 0;
    bool bad_value = false;
};

/// What came by a way, such as the website, up to the day. It is no source.
struct way_rows {
    std::string name;   ///< as the rules write it
    int count = 0, won = 0;
};

/// A history put into an order that its rows' own order does not show in: sources by key, rows by day. Every sum runs
/// in this order.
struct arranged_history {
    std::vector<source_rows> sources;
    std::size_t after_as_of = 0;                      ///< rows dated after the day, which do not count
    std::size_t unknown_status = 0, bad_values = 0;   ///< among those that count

    std::vector<std::pair<std::uint32_t, std::uint32_t>> spelled;   ///< each spelling that counts, and its source

    std::vector<way_rows> ways;   ///< what came by ways, counted apart: by name key

    std::vector<history::row> rows;   // what the spans point into
    std::vector<std::int32_t> days;
    std::vector<double> values;
};
/// `ways`: the rule Ways, not people.
arranged_history arranged(history const& workbook, book::day as_of, std::string_view ways = {});

}
