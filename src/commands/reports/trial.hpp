#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "scoring/ledger.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace referralbook::commands {

/// What may be tried on half of the sources.
enum class trial_of : std::uint8_t { letter, visits, gift };
inline constexpr std::string_view trial_keys[]{"letter", "visits", "gift"};   ///< permanent

/// A trial as the row "Trial" of the sheet Texts holds it: what, when, the seed of the draw, and the pairs by name.
struct running_trial {
    trial_of what = trial_of::letter;
    book::day begun;
    int days = 0;
    std::uint64_t seed = 0;
    std::vector<std::pair<std::string, std::string>> pairs;   ///< who gets it, and who does not
    book::day end() const { return begun + book::days{days}; }
};
/// Nothing where there is none, or where somebody changed the row so that it cannot be read.
std::optional<running_trial> trial_in(book::workbook const& workbook);

inline constexpr int shortest_trial = 30, longest_trial = 730, usual_trial = 180;   ///< days

/// What a dialog may choose where `wanted` is asked for: the first kind in place of a gift where gifts are regulated.
trial_of offered_trial(book::workbook const& workbook, trial_of wanted);
/// How many days a dialog offers, the least first: the usual ones and `wanted`.
std::vector<int> offered_days(int wanted);

/// What a trial could tell if it began today: "18 sources for 365 days: it would tell a doubling or more, nothing
/// less." Takes part who has referred, has probably not stopped and may be contacted; in a gift's also only whom the
/// rules allow one. In the office's language.
std::string trial_outlook(
    book::workbook const& workbook, scoring::ledger const& ranking, trial_of what, int days, book::day today);

struct trial_arguments {
    trial_of what = trial_of::letter;
    int days = usual_trial;
    std::uint64_t seed = 0;
    bool again = false;   ///< in place of the trial that is drawn
};
/// Draws the pairs and writes them down. Refused: a gift where gifts are regulated, fewer than twelve sources, a time
/// of less than a month or more than two years, a second trial beside the first.
book::result<book::change_set> begin_trial(
    book::workbook const& workbook, scoring::ledger const& ranking, trial_arguments const& what, moment now);

/// How it stands, in the office's language: who gets it and when it may be read, without who was drawn and is left
/// alone by now or may be given nothing, and how many those are; a trial of gifts is ended where gifts are regulated;
/// once it is over the difference, its interval, and how often chance alone does as much. Before the end nothing of
/// that: who looks again and again finds effects that are not there.
std::string trial_told(book::workbook const& workbook, running_trial const& trial, book::day today);

}
