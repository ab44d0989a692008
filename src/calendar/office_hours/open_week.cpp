#include "calendar/office_hours/open_week.hpp"

#include "calendar/office_hours/hours_problem.hpp"

#include <algorithm>
#include <optional>

namespace referralbook::calendar {

namespace {

/// "Mon-Fri from 8, Wed until 13": the other end of a day that is open from or until a time.
bool is_other_end(opening_list const& has, hours_statement const& said) {
    return has.size() == 1 && has.front() != whole_day && said.parts.size() == 1 && !said.has_halves &&
        meet(has.front(), said.parts.front());
}

/// "8-12, 14-18, Thu until 13": is it open from 12 to 13?
bool ends_in_a_gap(opening_list const& has, opening end) {
    const int time = end.from == 0 ? end.until : end.from;
    for (std::size_t i = 1; i < has.size(); ++i)
        if (has[i - 1].until < time && time < has[i].from) return true;
    return false;
}

}

open_week::open_week(std::vector<hours_statement> const& all)
    : has_spans_{std::ranges::any_of(
          all, [](hours_statement const& said) { return said.says_open() && said.dates.empty(); })} {}

std::string_view open_week::open(hours_statement const& said) {
    if (said.day_long && said.spans.empty()) return no_hours;   // Mo-Do ganztags, Fr 8-12
    const auto spans = joined(said.spans);
    if (!are_possible(spans) || (!spans.empty() && !said.parts.empty())) return times_do_not_fit;
    // "8-12 (Praxis), 8-18 (Telefon)"
    if (said.remarked && spans.size() < said.spans.size()) return which_of_two;
    each_day(said.days ? said.days : every_day, [&](std::size_t day) { open_day(day, said); });
    return trouble_;
}

void open_week::refuse(std::string_view advice) {
    if (trouble_.empty()) trouble_ = advice;
}

void open_week::open_day(std::size_t day, hours_statement const& said) {
    auto& has = days_[day];
    if (!said.spans.empty()) {
        add_or_replace(day, said);
    } else if (has_spans_ || is_other_end(has, said)) {
        narrow_or_extend(has, said);
    } else if (ends_do_not_fit(day, said)) {
        refuse(times_do_not_fit);
    } else {
        has.insert(has.end(), said.parts.begin(), said.parts.end());
        if (said.parts.empty()) has = {whole_day};
        has = joined(has);
    }
    days_said_[day] = said.days;
}

/// "Mon-Fri 8-12, Mon 14-18" adds; "Mon-Fri 8-17, Fri 8-12" replaces.
void open_week::add_or_replace(std::size_t day, hours_statement const& said) {
    auto& has = days_[day];
    const auto spans = joined(said.spans);
    const bool replaces = std::ranges::any_of(
        spans, [&](opening span) { return std::ranges::any_of(has, [&](opening old) { return meet(span, old); }); });
    if (replaces && said.remarked && (remarked_ & (1u << day))) refuse(which_of_two);
    if (said.remarked) remarked_ = static_cast<weekday_set>(remarked_ | (1u << day));
    if (replaces) has.clear();
    has.insert(has.end(), spans.begin(), spans.end());
    std::ranges::sort(has);
}

/// "From 8, until 17"; "Mon-Fri from 14, Wed until 12": ends that leave out no time, or beside those of other days.
bool open_week::ends_do_not_fit(std::size_t day, hours_statement const& said) const {
    if (said.has_halves || said.parts.empty()) return false;
    const bool of_others = !days_[day].empty() && days_said_[day] != said.days;
    return of_others || joined(said.parts).size() < said.parts.size();
}

/// "Mon-Fri 8-17, Fri until 12" narrows, "Thu until 19" and "Wed from 7" extend.
void open_week::narrow_or_extend(opening_list& has, hours_statement const& said) {
    if (has.empty()) has = begun_as_others(said);
    if (said.parts.empty() || has.empty()) return refuse(no_hours);
    if (said.has_halves)
        has = within(has, halves_on(has, said.parts));
    else
        for (const auto end : said.parts) {
            if (ends_in_a_gap(has, end)) return refuse(times_do_not_fit);
            if (end.from == 0 && end.until > has.back().until)
                has.back().until = end.until;
            else if (end.from > 0 && end.from < has.front().from)
                has.front().from = end.from;
            else
                has = within(has, {end});
            if (has.empty()) break;
        }
    if (has.empty()) refuse(no_hours);
    if (!are_possible(has)) refuse(times_do_not_fit);
}

/// "Mon-Thu 8-17, Fri until 13": where all other days begin at one time and are open at that end, so is this day;
/// nothing where they do not. "Fri until 19" lies beyond their hours.
opening_list open_week::begun_as_others(hours_statement const& said) const {
    if (!said.days || said.has_halves || said.parts.size() != 1 || said.parts.front().from != 0) return {};
    const auto end = said.parts.front();
    std::optional<opening_list> found;
    for (auto const& other : days_) {
        if (other.empty()) continue;
        if (end.until > other.back().until || ends_in_a_gap(other, end)) return {};
        const auto left = within(other, {end});
        if (other.front() == whole_day || left.empty() || (found && *found != left)) return {};
        found = left;
    }
    return found.value_or(opening_list{});
}

}
