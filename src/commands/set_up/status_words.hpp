#pragma once
#include "book/cell.hpp"
#include "book/referral.hpp"
#include "text/language.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The status that a word of the user's own status or stage column says: "Closed Won", "Qualified", "Angebot". Compared
/// without case and accents; what stands behind a dash, a colon, a comma or in brackets may say why: "Lost - too dear",
/// and days, times and how often say nothing: "Termin 30.11. 8:30". Nothing for a word that says no status; "" is
/// nothing too.
std::optional<book::status> status_of_stage(std::string_view word);

/// What words mean of which somebody said it, by the word folded.
using said_statuses = std::map<std::string, book::status, std::less<>>;

/// The same, and what somebody said of a word that says none by itself.
std::optional<book::status> status_of_word(std::string_view word, said_statuses const& said);

/// The rule Status words: "complete = Won; est. sent = Trying". A word that holds one of its signs cannot stand there.
/// What stands there and is none of it, a slip, is carried along behind.
std::string text_of_statuses(said_statuses const& words, text::language const& writes, std::string_view stands = {});

/// Reads it, with the statuses in any language; what is none of it is passed over.
said_statuses statuses_of_text(std::string_view text);

}
