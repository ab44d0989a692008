#pragma once
#include "follow_up/flag.hpp"
#include "follow_up/reach_times.hpp"
#include "follow_up/steps.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::follow_up {

/// One line of the checklist: a step that is due, overdue or due within the week.
struct checklist_item {
    std::size_t referral;   ///< index into the referrals given
    int row;                ///< sheet row, counted from 0
    std::int64_t number;    ///< the referral's No.
    step const* what;
    day due;                        ///< the later of due date and snooze
    flag urgency;                   ///< overdue, today, this_week, or later where more is asked for
    double worth;                   ///< of the source
    std::string verb, name, rest;   ///< "Ask", "Okafor Dental", "to help"; the name is the link
    std::string reason, phone;

    bool operator==(checklist_item const&) const = default;
};

/// A row whose steps cannot be told, and the headers of the columns to mend ("Date", "Status, Told").
struct unreadable_row {
    std::size_t referral;
    int row;
    std::int64_t number;
    std::string columns;

    bool operator==(unreadable_row const&) const = default;
};

/// What to do, grouped Overdue, Today, Next 7 days, in each the most urgent first.
struct checklist {
    std::vector<checklist_item> items;
    std::size_t overdue = 0, today = 0, this_week = 0, later = 0;   ///< how many of the items, in this order
    std::vector<unreadable_row> unreadable;
};

/// What the checklist asks about a source or prospect; a question that is not set has the answer 0 or "".
struct source_questions {
    std::function<double(std::string_view source)> worth;   ///< asked once for each spelling
    /// Asked for each listed step that is done with the source, and with a prospect whose row has none.
    std::function<std::string(std::string_view who)> phone;
    std::function<std::string(std::string_view who)>
        called{};                           ///< as the contacts call somebody; not set: as the referral spells them
    reach_times const* reached = nullptr;   ///< when people are reached, for the reason; not set: nothing is said of it
};

/// How many days ahead the deck looks.
inline constexpr book::days this_week_ahead{7};

/// Every open step of every referral that has come due, and those of the days ahead; a snoozed one from its day on.
/// The order in a group: F1-F9, then the worth of the source, then the due date, then the row. A row with unreadable
/// cells, or without a date although it names somebody, is reported and not listed. A row of which only the value
/// cannot be read is reported and listed. A row that names nobody and has no date is passed over.
checklist checklist_of(std::span<book::referral const> referrals, day today, book::rules const& rules,
    source_questions const& ask = {}, text::language const& say = {}, book::days ahead = this_week_ahead);

}
