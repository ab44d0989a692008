#include "calendar/office_hours/time_reader.hpp"

#include "calendar/office_hours/hours_clock.hpp"

#include <algorithm>

namespace referralbook::calendar {

using text::to_say;

/// An office that is open until "8" closes late; the clock of 24 hours would write 08:00.
static bool may_be_evening(clock_time time) {
    constexpr int latest = 10;
    return !time.half && !time.is_24_hours && time.hour <= latest;
}

void time_reader::take_span(hours_item const& item) {
    now_.excluding = false;
    begin_times(item);
    if (now_.except && now_.has_subject()) return refuse(item, open_or_closed);
    const auto part = now_.label && !separated_ ? *now_.label : whole_day;
    const auto span = now_.is_break || is_closed_at_noon(item)
        ? opening_of(at_noon(item.from), at_noon(item.until), part)
        : opening_of(item.from, item.until, part);
    if (!span) return refuse(item, to_say("Say which half of the day is meant, as in 14-17 or 2pm-5pm."));
    const int latest = part.from == 0 && span->from < part.until ? mornings_end : part.until;
    if (part != whole_day && (span->from < part.from || span->until > latest))
        return refuse(item, to_say("The time lies in the other half of the day."));
    if (part != whole_day) now_.label.reset();
    now_.keep_label();
    const bool apart = item.opens_bracket || (comma_ && (apart_ || says_word_before()));
    if (apart && comes(item_kind::appointment)) keep_days_for_appointment(item);
    if (comma_ || last_ == item_kind::span) now_.group = separated_ && !comma_ ? now_.group : now_.said.spans.size();
    now_.listed = now_.listed || (comma_ && !now_.said.spans.empty());
    now_.said.spans.push_back(*span);
}

bool time_reader::is_closed_at_noon(hours_item const& item) const {
    if (opening_of(item.from, item.until, whole_day)) return false;   // "12-13 closed"
    const auto from = minute_of(at_noon(item.from)), until = minute_of(at_noon(item.until));
    constexpr int earliest = 660, latest = 900;
    if (from < earliest || until > latest || until <= from) return false;
    const bool behind = comes(item_kind::closed);   // "12-1 closed", "12-1 lunch"
    return behind || (now_.prefix && !now_.except && now_.said.mode == statement_mode::closed && !now_.has_subject());
}

void time_reader::take_open_end(hours_item const& item) {
    now_.excluding = false;
    const auto half = now_.label && !separated_ ? *now_.label : whole_day;   // Wed am until 11
    if (half != whole_day)
        now_.label.reset();
    else
        now_.keep_label();
    if ((separated_ || item.opens_bracket) && comes(item_kind::appointment)) keep_days_for_appointment(item);
    begin_times(item);
    if (now_.except && now_.has_subject()) return refuse(item, open_or_closed);
    const bool closes = (now_.has_mode() && now_.said.mode == statement_mode::closed) || ahead_.times_here().closed;
    // "Thu until 8" may be long or short; "mornings until 9" and "closed until 9" are clear.
    const bool in_doubt = item.kind == item_kind::until_time && half == whole_day && !closes &&
        may_be_evening(item.until);
    const auto part = in_doubt ? std::nullopt : open_end_of(item);
    if (!part) return refuse(item, to_say("Say which half of the day is meant, as in 17 or 5pm."));
    const opening within_half{std::max(part->from, half.from), std::min(part->until, half.until)};
    if (within_half.from >= within_half.until) return refuse(item, say_again);
    now_.said.has_halves = now_.said.has_halves || half != whole_day;
    now_.said.parts.push_back(within_half);
}

void time_reader::take_part(hours_item const& item) {
    now_.excluding = false;
    if ((separated_ || item.opens_bracket) && comes(item_kind::appointment)) keep_days_for_appointment(item);
    const bool leads = (separated_ || !now_.started) && !now_.prefix && !item.day_long && ahead_.days_with_span_come();
    if (leads && now_.started)
        finish();
    else
        begin_times(item);
    now_.keep_label();
    now_.label = item.part;
    now_.leading = leads;
    now_.said.day_long |= item.day_long;
}

void time_reader::begin_times(hours_item const& item) {
    if (now_.times_first && now_.has_subject()) {
        finish();
        now_.needs_days = true;
    } else if (separated_ && now_.closes_days() && !(now_.prefix && !now_.said.spans.empty())) {
        leave_closing(item);
    } else if (separated_ && now_.prefix && now_.said.mode == statement_mode::closed && !now_.has_subject()) {
        if (now_.said.spans.empty())
            follow_closed_half(item);
        else
            follow_closed_times(item);
    } else if (separated_ && now_.prefix && now_.label && says_span(item)) {
        refuse(item, which_of_two);   // by appointment mornings, afternoons 14-18
    } else if (separated_ && now_.postfix) {
        finish();
    }
}

bool time_reader::says_span(hours_item const& item) const {
    return item.kind == item_kind::span || (item.kind == item_kind::part && comes(item_kind::span));
}

void time_reader::follow_closed_times(hours_item const& item) {
    const auto here = ahead_.times_here();
    if (!comma_ || here.closed) return;   // closed 12-13 and 15-16
    opening_list open;
    for (auto const& one : done_)
        if (one.says_open()) open.insert(open.end(), one.spans.begin(), one.spans.end());
    if (without(here.all, joined(open)).empty()) return;
    const bool beside = without(without(here.all, joined(open)), now_.said.spans) == here.all;
    const bool of_one = std::ranges::count_if(done_, &hours_statement::says_open) == 1;
    if (!beside || !of_one) return refuse(item, open_or_closed);
    const auto before = *std::ranges::find_if(done_, &hours_statement::says_open);
    if (!before.dates.empty() || before.holidays) return refuse(item, open_or_closed);
    finish();
    now_.said.days = before.days;
}

void time_reader::follow_closed_half(hours_item const& item) {
    const auto here = ahead_.times_here();
    if (here.closed) return finish();          // closed mornings, 17-18 closed
    if (!comma_ && !says_span(item)) return;   // closed mornings and from 16
    now_.keep_label();
    const auto& closed = now_.said.parts;
    const bool opens = comma_ && (says_span(item) || comes(item_kind::appointment));
    if (!opens || closed.empty() || others_are_open() || without(here.all, closed) != here.all)
        return refuse(item, open_or_closed);
    finish();
}

void time_reader::leave_closing(hours_item const& item) {
    const auto here = ahead_.times_here();
    if (here.closed) return now_.postfix ? finish() : void();   // Wed pm closed, 12-13 closed
    if (!comma_ && !now_.otherwise) return refuse(item, open_or_closed);
    now_.keep_label();
    opening_list closed = now_.said.spans;
    closed.insert(closed.end(), now_.said.parts.begin(), now_.said.parts.end());
    if (!closed.empty() && without(here.all, closed).empty()) return refuse(item, open_or_closed);
    if (closed.empty() || without(here.all, closed) != here.all) {   // it is open on other days
        const bool may_be_morning = !closed.empty() &&
            std::ranges::all_of(here.all, &is_morning);   // Wed pm closed, 8-13
        if (others_are_open() || may_be_morning) return refuse(item, which_of_two);
        return finish();
    }
    const auto days = now_.said.days;
    if (!days || now_.said.holidays || (!others_are_open() && !ahead_.names_days())) return refuse(item, which_of_two);
    finish();
    now_.said.days = days;
}

bool time_reader::says_word_before() const {
    return next_ > 0 && items_[next_ - 1].kind == item_kind::comma && items_[next_ - 1].worded;
}

}
