#pragma once
#include "scoring/band.hpp"
#include "scoring/office.hpp"
#include "scoring/wilson.hpp"

#include <optional>

namespace referralbook::scoring {

/// What one source is worth, and what is to be said of it.
struct source_score {
    std::string name;         ///< as the contacts or the sheet Aliases spell it, else as it is spelled most often
    std::string key;          ///< recognition::aliases::key
    exposure seen;            ///< V', E
    double pace = 0;          ///< k p, referrals a year while it still refers
    double steady_pace = 0;   ///< p, before k
    double silent = 0;        ///< s, years since its last referral
    double missing = 0;       ///< M, referrals that this silence lacks
    double active = 1;        ///< A, the odds that it still refers, 0 to 1
    double win_rate = 0;      ///< p
    double value = 0;         ///< v, the office's money for a won referral; 1 where the book knows no values
    double worth = 0;         ///< pace x active x win rate x value, a year
    std::size_t place = 0;    ///< 1 is the best
    std::size_t place_by_pace = 0;   ///< 1 is the fastest
    band deserves = band::c;
    int count = 0, won = 0, lost = 0;
    int valued = 0;                     ///< won with a value
    double cut_values = 0;              ///< their sum, each up to the office's cap
    book::day first, last;              ///< of its referrals that count
    std::optional<double> median_gap;   ///< days between referrals; from 3 referrals on
    bool going_quiet = false;           ///< silent for over two weeks and twice the median gap, both by seasons
    bool is_new = false;                ///< first referral under 90 days ago
    bool bad_value = false;             ///< worth, value, band and why are to show an error; it keeps its place
    sureness sure = sureness::thin;

    int decided() const { return won + lost; }
    /// One referral says nothing yet of how often a source refers, nor of whether it has stopped.
    bool too_early() const { return count < 2; }
    /// So little is left of it that it is written as 0 % still active.
    bool next_to_nothing() const { return active < 1e-5; }
};

/// Everything of a source but its place and band.
source_score score_of(source_rows const& source, office_numbers const& office, book::day as_of, decay const& fading);

}
