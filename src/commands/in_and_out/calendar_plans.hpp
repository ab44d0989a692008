#pragma once
#include "book/workbook.hpp"
#include "formats/icalendar.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// A key of the parts that tells none of them: its last nine signs, the hash.
std::string unread_key(std::initializer_list<std::string_view> parts);

/// Something of a source plan in a calendar: an appointment, as a meeting is, or else a task.
struct plan_entry {
    formats::calendar_entry entry;
    bool is_appointment = false;
};

/// What falls due of the source plans, whenever that is. No client is named, for a calendar may be seen by many.
std::vector<plan_entry> plan_entries_of(book::workbook const& workbook, book::day today);

}
