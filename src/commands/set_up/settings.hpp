#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// A rule by its key, and what its cell is to hold. Blank takes the default back.
struct setting {
    std::string key;
    book::cell value;
};

/// Writes rules into the Rules table, each into the row that has its key; a rule that a book of before lacks gets a row
/// below the others. Refuses an unknown key, and a value that the rules cannot use, with a sentence that names the
/// rule. Nothing is written of a rule that stays as it is.
book::result<book::change_set> write_settings(
    book::workbook const& workbook, std::span<setting const> wanted, moment now);

/// The days of the week on which offices are shut, as a person chooses them: "Saturday and Sunday", "Sunday" ..., with
/// the value of the rule Weekend.
struct closed_choice {
    std::string words;
    book::cell value;
};
std::vector<closed_choice> closed_choices(text::language const& say = {});

/// The words for the days on which this office is shut.
std::string closed_words(book::closed_days const& closed, text::language const& say = {});

}
