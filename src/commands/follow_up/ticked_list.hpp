#pragma once
#include "book/change_set.hpp"
#include "commands/referral_key.hpp"
#include "follow_up/checklist.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::commands {

/// A line of the sheet Today under whose Done somebody typed that it is done, and which is still to be done.
struct ticked_line {
    std::size_t index;                  ///< into workbook.listed
    follow_up::step const* step;        ///< null for a visit
    referral_key referral;              ///< of a step
    std::string who, what;              ///< "Ben Cole"; "First call Ben Cole"
    bool asks;                          ///< it must be said whether the prospect was reached
    std::optional<bool> reached = {};   ///< the answer
    bool unclear = false;               ///< several of that name may be meant: marked nothing, and said
};

/// The lines with an x, a check mark or a yes in any of our languages under Done, in the order of the sheet. A step
/// that is no longer open is passed over.
std::vector<ticked_line> ticked_lines(book::workbook const& workbook, follow_up::checklist const& list);

/// "Mark 3 steps done?".
std::string question_of(std::span<ticked_line const> lines, text::language const& say = {});

/// Marks all of them done in one step of Undo, a visit as a touch, and writes so under Done. What cannot be marked as
/// it is, such as a gift over the cap, is left and said. Refuses where it is not said of an attempt whether the
/// prospect was reached.
book::result<book::change_set> mark_ticked(
    book::workbook const& workbook, std::span<ticked_line const> lines, moment now);

}
