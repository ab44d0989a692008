#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

namespace referralbook::commands {

struct set_status_arguments {
    referral_key referral;
    book::status wanted = book::status::fresh;
    std::optional<double> value{};   ///< what a won referral brought, in the office's money; not given = left as it is
    std::optional<book::day> since{};   ///< not given = today for another status, else left as it is
    bool add_contact = false;   ///< won: the client goes to the contacts in the same step, unless they are there
    /// Lost alone: one of book::lost_reasons or the user's own; another office. Not given = left as it is, "" =
    /// cleared.
    std::optional<std::string> lost_because{}, lost_to{};
    std::optional<std::string> fit{};   ///< whether this is whom we want: yes, no, "" as above; No fit says no
    /// Meeting alone: when the prospect, the source and we meet (F12), no day = it is cancelled; not given = left as it
    /// is.
    std::optional<std::optional<book::day>> three_way{};
};

/// Writes another status and the day it changed. With a day, also the right one for a
/// status that stands already. Why somebody was lost goes into its own columns, of a book of before into the note; it
/// is taken out again, with the Fit that No fit wrote along, where they are not lost any more.
/// Refuses a value for anything but Won, a reason for anything but Lost, a three-way meeting for anything but Meeting,
/// another word than yes and no for Fit, a day to come, and what would change nothing.
book::result<book::change_set> set_status(book::workbook const& workbook, set_status_arguments const& what, moment now);

}
