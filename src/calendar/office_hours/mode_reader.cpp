#include "calendar/office_hours/mode_reader.hpp"

#include <algorithm>

namespace referralbook::calendar {

using text::to_say;

void mode_reader::take_mode(hours_item const& item) {
    if (item.kind == item_kind::except && excepts_what_stands_before()) {
        now_.said.mode = statement_mode::closed;
        now_.postfix = true;
        return;
    }
    if (item.kind == item_kind::except && now_.has_subject() && !now_.has_times() && !now_.has_mode() &&
        now_.said.dates.empty()) {
        now_.excluding = true;
        return;
    }
    now_.excluding = false;
    if (item.kind == item_kind::closed && says_again_that_it_is_closed(item)) return;
    // "no sábado": in Portuguese on Saturday, in Spanish not on Saturday.
    if (item.kind == item_kind::closed && item.spoken == (english | spanish) && names_.may_be(portuguese) &&
        !names_.may_be(english))
        return refuse(item, say_again);
    if (item.kind == item_kind::closed && (close_times(item) || close_half(item))) return;
    if (item.is_break && !span_follows()) return refuse(item, to_say("Say when the break is."));
    if (item.kind == item_kind::appointment && take_appointment(item)) return;
    // "mornings by appointment, afternoons 14-18", "vormittags geschlossen, nachmittags 14-18"
    const bool of_times = item.kind != item_kind::except && !item.is_break && !separated_ && !now_.has_mode() &&
        !now_.has_subject() && !now_.otherwise && now_.has_times() && !now_.listed;
    // "mornings by appointment Mon-Fri": on these days, or else?
    if (of_times && now_.said.spans.empty() && comes(item_kind::days)) return refuse(item, which_of_two);
    if (of_times && ahead_.ends_here()) {
        now_.said.mode = item.kind == item_kind::appointment ? statement_mode::by_appointment : statement_mode::closed;
        now_.said.only = item.only;
        now_.said.besides = item.besides || either_;
        now_.postfix = true;
        return;
    }
    const auto mode = item.kind == item_kind::appointment ? statement_mode::by_appointment : statement_mode::closed;
    const bool ended = now_.has_subject() && !now_.said.spans.empty();
    const bool behind = item.kind != item_kind::except && !now_.has_mode() && now_.has_subject() && !now_.otherwise &&
        (!ended || (mode == statement_mode::by_appointment && !separated_)) && !(separated_ && now_.has_times());
    const bool only = item.only && !now_.otherwise;   // "else only by appointment" leaves the hours
    now_.otherwise = false;
    if (!behind && now_.started) finish();
    now_.said.mode = mode;
    now_.said.only = only;
    now_.said.besides = item.besides || either_;
    now_.postfix = behind;   // Wed pm closed, Sat 9-12 by appointment
    if (behind) return;
    now_.prefix = true;
    now_.except = item.kind == item_kind::except;
    now_.is_break = item.is_break;
}

bool mode_reader::says_again_that_it_is_closed(hours_item const& item) const {
    return !separated_ && last_ == item_kind::span && now_.prefix && !now_.except &&
        now_.said.mode == statement_mode::closed && (item.is_break || now_.is_break) && ahead_.ends_here();
}

bool mode_reader::excepts_what_stands_before() const {
    const bool behind = last_ == item_kind::holidays || last_ == item_kind::days;
    return behind && !separated_ && !now_.has_times() && !now_.has_mode() && !now_.excluding && others_are_open() &&
        ahead_.ends_here();
}

bool mode_reader::span_follows() const {
    auto next = next_ + 1;
    while (next < items_.size() && items_[next].kind == item_kind::link) ++next;
    return next < items_.size() && items_[next].kind == item_kind::span;
}

bool mode_reader::take_appointment(hours_item const& item) {
    auto& said = now_.said;
    const bool opens = !now_.has_mode() && !said.spans.empty() && said.dates.empty() && !now_.otherwise;
    if (now_.except && now_.has_subject() && said.spans.empty() && !separated_) {   // Mon-Thu 8-17 except Tue n.V.
        now_.prefix = now_.except = false;
        turn_into_appointment_only();
    } else if (opens && !separated_ && now_.listed) {   // 8-12, 14-17 by appointment: both?
        refuse(item, which_of_two);
    } else if (opens && comma_ && item.only && ahead_.ends_here()) {   // Mon-Fri 8-17, only by appointment
        if (others_are_open()) refuse(item, which_of_two);
        turn_into_appointment_only();
    } else if (opens && separated_ && said.days && time_comes()) {   // Mon-Fri 8-12 and by appointment 14-18
        keep_days_for_appointment(item);
        now_.said.mode = statement_mode::by_appointment;
        now_.prefix = true;
    } else {
        return false;
    }
    return true;
}

void mode_reader::turn_into_appointment_only() {
    now_.said.mode = statement_mode::by_appointment;
    now_.said.only = true;
    now_.postfix = true;
}

bool mode_reader::time_comes() const {
    return comes(item_kind::span) || comes(item_kind::part) || comes(item_kind::from_time) ||
        comes(item_kind::until_time);
}

bool mode_reader::close_times(hours_item const& item) {
    auto& said = now_.said;
    if (separated_ || last_ != item_kind::span || !ahead_.ends_here() || now_.has_mode() || now_.label ||
        !said.parts.empty() || !said.dates.empty() || said.holidays)
        return false;
    if (now_.group == 0) {   // 12-13 closed; Wed 12-13 closed
        weekday_set opened = 0;
        for (auto const& one : done_)
            if (one.says_open()) opened = static_cast<weekday_set>(opened | (one.days ? one.days : every_day));
        if (said.days && (said.days & ~opened)) return false;
        said.mode = statement_mode::closed;
        now_.postfix = true;
        return true;
    }
    // Mon-Fri 8-17, Sat 9-14, 12-13 closed: on which days?
    if (!now_.apart && others_are_open()) {
        refuse(item, to_say("Say on which days it is closed then."));
        return true;
    }
    hours_statement closing = said;
    closing.mode = statement_mode::closed;
    closing.spans.assign(said.spans.begin() + static_cast<std::ptrdiff_t>(now_.group), said.spans.end());
    said.spans.resize(now_.group);
    later_.push_back(std::move(closing));
    return true;
}

bool mode_reader::close_half(hours_item const& item) {
    auto& said = now_.said;
    const bool of_hours = !said.spans.empty() && said.mode == statement_mode::open;   // Mo-Fr 8-12, nachmittags zu
    const bool of_others = now_.needs_days && others_are_open();                      // 8-12 Mo-Fr, nachmittags zu
    if (item.is_break || separated_ || last_ != item_kind::part || now_.has_mode() || now_.otherwise || !now_.label ||
        !said.parts.empty() || !said.dates.empty() || said.holidays || !(of_hours || of_others) || !ahead_.ends_here())
        return false;
    if (of_hours && without(said.spans, {*now_.label}).size() < said.spans.size()) {   // 8-12, 14-18, afternoons closed
        refuse(item, which_of_two);
        return true;
    }
    hours_statement closing;
    closing.mode = statement_mode::closed;
    closing.parts = {*now_.label};
    closing.has_halves = true;
    closing.at = said.at, closing.length = item.at + item.length - said.at;
    const auto open = std::ranges::count_if(done_, &hours_statement::says_open) + (of_hours ? 1 : 0);
    if (open == 1)
        closing.days = of_hours ? said.days : std::ranges::find_if(done_, &hours_statement::says_open)->days;
    else if (now_.apart && of_hours)
        closing.days = said.days;   // Mo-Do 8-17; Fr 8-12, nachmittags zu
    else if (!only_mornings_are_open())
        refuse(item, to_say("Say on which days it is closed then."));
    now_.label.reset();
    if (of_hours) {
        later_.push_back(std::move(closing));
    } else {
        said = std::move(closing);
        now_.needs_days = false;
        now_.postfix = true;
    }
    return true;
}

bool mode_reader::only_mornings_are_open() const {
    const auto mornings = [](hours_statement const& one) {
        return !one.says_open() || std::ranges::all_of(one.spans, &is_morning);
    };
    return std::ranges::all_of(done_, mornings) && mornings(now_.said);
}

}
