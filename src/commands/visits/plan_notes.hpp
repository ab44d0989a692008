#pragma once
#include "book/workbook.hpp"

#include <map>
#include <optional>
#include <string>

namespace referralbook::commands {

/// What somebody typed into the call plan about one person.
struct plan_note {
    std::string who;
    std::optional<book::day> on;   ///< the day of the line; nothing on a line without a day
    book::cell agreed, brought;    ///< as typed
    std::optional<book::day>
        agreed_day;   ///< a tick or a time is for the day of the line; "no", "-" and "?" agree to nothing
    bool noted() const { return !book::is_blank(agreed) || !book::is_blank(brought); }
};

/// What the sheet Call plan says so far.
struct plan_notes {
    std::map<std::string, plan_note>
        by_name;   ///< recognition::name_key -> its line; the one with something typed, else the first
    /// By area, folded, how many of its visits stand in which week of the rotation: an area stays where most of them
    /// are.
    std::map<std::string, std::map<int, int>> turns;
};

/// Read from the sheet Call plan as it stands; none where there is no such sheet.
plan_notes plan_notes_of(book::workbook const& workbook);

}
