#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"

#include <span>

namespace referralbook::commands {

/// What a command wrote when it logged a touch: enough to take that back after other edits. It is kept while the
/// document is open and nowhere else.
struct written_touch {
    book::day on;
    std::vector<std::pair<std::string, book::cell>> log;   ///< the row of the touch log, by key
    std::int64_t referral = 0;                             ///< No.; 0 = a touch without a referral
    std::vector<book::cell_change> cells;                  ///< of the referral; `expected` is what stood there before
};

/// What to keep of a change set so that its touches can be taken back, each by itself; nothing where it logs none,
/// changes several referrals, or logs several touches on the one it changes.
std::vector<written_touch> written_touches_of(book::change_set const& done, book::null_date origin);

/// Which touch is meant: its row of the log, and what stands there where the row may have moved.
struct touch_key {
    int row = -1;                   ///< sheet row of the log, counted from 0
    std::optional<double> when{};   ///< serial with the time of day; given where the row may have moved since
    std::string who{};
};

/// Takes a touch of today back: the referral's cells get what stood there before, the row of the log is emptied. Where
/// any of these cells was changed since, nothing is written and a sentence says which.
///
/// What stood before comes from `remembered`. Without that (the document was closed meanwhile) it is known for a
/// thank-you and for the first asking of a referral, whose cell was blank; of anything else a sentence says that it is
/// not known.
book::result<book::change_set> take_back(
    book::workbook const& workbook, touch_key const& which, std::span<written_touch const> remembered, moment now);

}
