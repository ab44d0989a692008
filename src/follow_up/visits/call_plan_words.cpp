#include "follow_up/visits/call_plan_words.hpp"
#include "book/date_names.hpp"
#include "follow_up/visits/visits.hpp"
#include "text/sentences.hpp"

namespace referralbook::follow_up::plan_words {

namespace {

using book::days;

std::string touched(visit_source const& source, day on, day today, book::rules const& rules) {
    if (!source.last_touch) return "never visited";
    std::string text = "last touch " + book::short_date(*source.last_touch, today);
    const auto gap = (on - *source.last_touch).count();
    if (gap > rules.visit_max_days) return text + ", " + text::counted(gap, "day") + " by then: overdue";
    return text + ", every " +
        text::counted(cadence_days(source.cadence, source.band, source.loyal_to_competitor, rules), "day");
}

}

std::string why(visit_source const& source, day on, circumstances const& unusual, day today, book::rules const& rules) {
    auto text = touched(source, on, today, rules);
    const auto add = [&](std::string_view more) { (text += "; ") += more; };
    if (!source.see.empty()) add("see " + source.see + ", the desk");
    if (source.loyal_to_competitor) add("loyal to a competitor");
    if (unusual.out_of_turn) add("not in the week of " + source.area);
    if (source.agreed && !unusual.agreed && (!source.last_touch || *source.last_touch < *source.agreed))
        add("was agreed for " + book::short_date(*source.agreed, today) + ", no visit in the log");
    if (unusual.no_working_day) add("agreed for a day on which you do not work");
    if (unusual.closed) add("agreed for a day on which they are not open");
    return text;
}

std::string no_area() { return "No area: write one into the column Area"; }

std::string unreadable(std::string const& sentence) {
    auto text = "Hours unreadable: " + sentence;
    while (text.ends_with('.')) text.pop_back();
    return text;
}

std::string never_open(calendar::office_hours const* hours, day until, day today) {
    const auto last = book::short_date(until, today);
    if (!hours) return "You have no working day until " + last;
    std::string open;
    std::size_t count = 0;
    for (std::size_t i = 0; i < book::weekday_names.size(); ++i) {
        if (hours->week[i].empty()) continue;
        text::append_part(open, ", ", book::weekday_names[i].shortened);
        ++count;
    }
    if (count == 0) return "Not open on any day of the week; agree on a day with them";
    if (count == book::weekday_names.size()) return "Not open on any day on which you work until " + last;
    return "Open only on " + open + ", and you work on no such day until " + last;
}

std::string full(std::optional<day> only_week, day until, day today) {
    if (only_week) return "Does not fit: the week of " + book::short_date(*only_week, today) + " is full";
    return "Does not fit: every week until " + book::short_date(until, today) + " is full";
}

}
