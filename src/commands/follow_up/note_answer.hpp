#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

#include <optional>
#include <string>

namespace referralbook::commands {

/// What a client said when asked how it was (S2: ask why they chose you).
struct answer_arguments {
    referral_key referral;
    std::optional<double> score;       ///< a whole number from 0 to 10
    std::string why_us, why_words;     ///< one of book::why_us_words or the user's own; in the client's own words
    std::optional<bool> may_quote{};   ///< nothing = not said
    std::string by;
};

/// F10: writes the answer, its day and a row of the touch log; the sentence says what follows from it. An answer that
/// stands already gives way. Refuses a referral that is not won, an answer that is none, and a book whose sheet
/// Referrals lacks the columns.
book::result<book::change_set> note_answer(book::workbook const& workbook, answer_arguments const& what, moment now);

}
