#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "follow_up/letters/letters.hpp"
#include "follow_up/letters/mail_link.hpp"

#include <functional>

namespace referralbook::commands {

/// How a date is written in a letter; the pure default is "3 November 2026".
using date_writer = std::function<std::string(book::day)>;

/// What a column of the user's own says is the title of a contact: "Dr.", "Frau"; "" where none does.
using title_reader = std::function<std::string(book::contact const&)>;

struct draft_arguments {
    referral_key referral;
    std::optional<follow_up::step_id> step{};   ///< nothing = the first open step that is done by writing
    std::string gift;                           ///< of a reward; "" = the referral's own
    title_reader title_of{};
};

/// A letter drafted from the office's texts, not sent and not logged.
struct draft {
    follow_up::letter what;
    follow_up::letter_text const* from = nullptr;
    std::string reader;                ///< the name of whom it goes to
    std::vector<std::string> may_be;   ///< the contacts of that name, or of that firm, where there are several: none is
                                       ///< addressed
    bool of_firm = false;              ///< it is a firm whose people may be meant
    std::vector<std::string> unknown;   ///< fields in the office's text that no letter has
    std::vector<std::string> blank;     ///< fields the book holds nothing for
};

/// Drafts the letter of a step, whether the step is open or done before. Refuses a step without a letter, a reward
/// where gifts are regulated, and what the referral's status contradicts: a reward or a request to a client who is
/// none, help with a referral that is closed.
book::result<draft> draft_letter(
    book::workbook const& workbook, draft_arguments const& what, moment now, date_writer const& write = {});

/// The steps whose letter draft_letter() would write for this referral, open ones first.
std::vector<follow_up::step_id> letters_of(book::workbook const& workbook, book::referral const& row, moment now);

/// What is not filled in, as sentences to the user; "" where everything is.
std::string missing_in(draft const& what, text::language const& say = {});

struct log_letter_arguments {
    referral_key referral;
    std::optional<follow_up::step_id> step{};   ///< as in draft_arguments
    std::string gift, by, note;
    std::optional<double> cost{};   ///< of the gift
    bool again = false;             ///< the source had this gift before, and it is meant so
    title_reader title_of{};
};

/// Notes that the letter was sent: the step is done as mark_done() does it where it is open, else it goes to the touch
/// log alone. The first time, the sheet Texts comes with it, for the office to change the words.
book::result<book::change_set> log_letter(book::workbook const& workbook, log_letter_arguments const& what, moment now);

/// Makes the sheet Texts where it is missing, and adds the texts that it lacks. Refuses where all are there.
book::result<book::change_set> make_texts(book::workbook const& workbook, moment now);

}
