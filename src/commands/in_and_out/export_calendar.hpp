#pragma once
#include "book/workbook.hpp"
#include "follow_up/visits/days_off.hpp"
#include "formats/icalendar.hpp"

namespace referralbook::commands {

struct export_calendar_arguments {
    bool follow_ups = true, visits = true;
    bool timed = false;   ///< visits at a time of the source's office hours, else all day
    int days = 14;        ///< from today: what is due until then
};

/// A visit that the workbook plans: of the column Next visit, or of the call plan.
struct coming_visit {
    std::string who;
    book::day date;
    std::optional<int> minute{};   ///< agreed, in minutes after 0:00
    follow_up::days_off off{};     ///< of a visit that no plan has put on a day on which somebody is there
};

/// The visits of the sheet Call plan from today on, at the time written under Agreed where one is; and of everybody
/// else those that the column Next visit names. The people of one practice are one visit, by the last touch of any.
std::vector<coming_visit> visits_to_come(
    book::workbook const& workbook, std::vector<coming_visit> const& next_visits, book::day today);

/// What the calendar is to show, and the follow-ups that are open but due later than the days exported.
struct calendar_content {
    std::vector<formats::calendar_entry> wanted, open_later;
    std::size_t follow_ups = 0, visits = 0, meetings = 0;   ///< among those wanted
};

/// The open steps of all referrals that come due until then, overdue ones on the day they were due; and the visits
/// until then, overdue ones on the next working day, all where somebody is there. A time that was agreed is kept.
/// Otherwise visits at a time follow each other from 9:00 on, each within the source's hours and as long as the rule
/// Visit minutes says; where the source is closed that day, or its hours cannot be read, the visit stands for the whole
/// day. Of the source plans the meetings are series, coaching and the advisory board events, all else that is due until
/// then is a follow-up.
calendar_content calendar_content_of(book::workbook const& workbook, std::vector<coming_visit> visits,
    export_calendar_arguments const& what, book::day today);

/// "12 follow-ups and 1 visit".
std::string counted(calendar_content const& content, text::language const& say = {});

/// True for a text that an export wrote, of whatever workbook.
bool is_exported_calendar(std::string_view text);

}
