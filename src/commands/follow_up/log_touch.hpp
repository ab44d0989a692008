#pragma once
#include "book/change_set.hpp"
#include "commands/edit.hpp"

namespace referralbook::commands {

struct log_touch_arguments {
    touch_words words;   ///< kind is needed; who too, unless a referral is given
    std::optional<referral_key> referral;
    bool again = false;              ///< of a gift that this person had before: it is meant so
    std::optional<book::day> on{};   ///< the day it was; not given = now
};

/// What a drop-down list offers, in English: the office's own words on the sheet Lists, else ours.
std::vector<std::string> words_on_list(book::workbook const& workbook, std::string_view list);

/// A row of the touch log; where several people are named, "Dr Ünal; Okafor Dental", a row for each of them, and the
/// cost of a gift (a dinner, tickets) is split among them. On a referral it also does what the touch means there: with
/// the prospect it is an attempt, reached or not, but for a Note, a Thank-you, a Status report and a Gift; with the
/// source a Thank-you thanks, a Status report tells, an Ask asks, a Gift rewards what was won. Without a name the
/// prospect is meant, or the source for a touch that is the source's. What was done on a day before today is dated on
/// that day; a day to come is refused.
book::result<book::change_set> log_touch(book::workbook const& workbook, log_touch_arguments const& what, moment now);

}
