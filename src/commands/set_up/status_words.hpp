#pragma once
#include "book/referral.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace referralbook::commands {

/// What offices and their programs write, folded, and the status that it means.
struct stage_word {
    std::string_view word;
    book::status means;
};
/// words/statuses.txt, by the word.
extern const std::span<stage_word const> stage_words;

/// The status that a word of the user's own status or stage column says: "Closed Won", "Qualified", "Angebot". Compared
/// without case and accents; what stands behind a dash, a colon, a comma or in brackets may say why: "Lost - too dear",
/// and days, times and how often say nothing: "Termin 30.11. 8:30". Nothing for a word that says no status; "" is
/// nothing too.
std::optional<book::status> status_of_stage(std::string_view word);

}
