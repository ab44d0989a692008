#include "calendar/office_hours/subject_reader.hpp"

#include <algorithm>

namespace referralbook::calendar {

using text::to_say;

static constexpr std::string_view without_weekday = to_say("Write the date without its weekday.");

bool subject_reader::stand_alone() const {
    if (!now_.has_subject() || now_.has_times() || now_.has_mode() || !separated_) return false;
    bool listed = false;   // a comma may end a line
    auto before = next_;
    for (; before > 0 && items_[before - 1].kind == item_kind::comma; --before)
        listed = listed || ahead_.strength_of(items_[before - 1]) == divider::weak;
    const bool dash = before > 0 && before < next_ && items_[before - 1].kind == item_kind::link;
    return dash || (apart_ && !listed);
}

void subject_reader::begin_subject(hours_item const& item) {
    if (stand_alone()) return refuse_said(no_hours);
    if (now_.excluding) {
        if (!separated_ || last_ == item_kind::days) return;
    }
    if (now_.prefix) {   // closed Wed, Sat ...
        if (share_time(item)) return;
        if (now_.has_times() || (separated_ && now_.has_subject())) {
            const auto mode = now_.said.mode;
            const bool except = now_.except;
            // "closed Sundays and holidays, Mon-Sat 9-20": what "and" joins is closed too.
            const auto beside = separated_ && !comma_ ? items_ahead::beside::others_by_and
                                                      : items_ahead::beside::nothing;
            const auto times = ahead_.times_of_days(divided(), beside, last_ == item_kind::closed);
            if (times == belongs::unclear) return refuse(item, which_of_two);
            const bool opens = item.kind != item_kind::holidays && times == belongs::behind;
            if (!opens && !separated_) return refuse(item, say_again);
            finish();
            if (opens) return;
            now_.said.mode = mode;
            now_.prefix = true;
            now_.except = except;
        } else if (separated_ && !now_.has_subject() &&
            ahead_.times_of_days(divided(), items_ahead::beside::nothing, last_ == item_kind::closed) ==
                belongs::behind) {
            finish();   // by appointment, Mon-Fri 9-12
        } else if (!separated_ && last_ == item_kind::days && item.kind == item_kind::days &&
            ahead_.times_of_days(divided(), items_ahead::beside::nothing, false) == belongs::behind) {
            // closed Mon Tue-Sat 10-19
            if (now_.except || now_.said.mode != statement_mode::closed) return refuse(item, which_of_two);
            finish();
        }
        return;
    }
    if (now_.postfix && !separated_ && last_ == item_kind::closed && item.kind == item_kind::days &&
        others_are_open() && !now_.has_times() && ahead_.span_behind_days())
        return finish();   // Wed closed Thu 8-17
    if (now_.postfix && !separated_)
        return refuse(item, to_say("Put a comma where one statement ends and the next begins."));
    if (now_.leading && now_.label) return;   // mornings Mon-Fri 8-12
    const bool joined = now_.times_first && separated_ && !apart_ && last_ == item.kind && !now_.has_mode();
    if (joined) {
        const auto whose = ahead_.more_days_behind_times();
        if (whose == belongs::unclear) return refuse(item, which_of_two);
        if (whose == belongs::before) return;
    }
    if (now_.postfix || (now_.has_times() && now_.has_subject())) return finish();
    if (now_.has_times()) take_days_behind_times(item);
}

bool subject_reader::share_time(hours_item const& item) {
    const bool follows = last_ == item_kind::days || last_ == item_kind::dates;
    if (!separated_ || apart_ || now_.has_times() || !follows || item.kind == item_kind::holidays) return false;
    const auto days = ahead_.days_here();
    if (!days.time || stand_apart(*piece_before(item_kind::also), *days.last)) return false;
    if (comma_ || days.listed) {   // closed Wed, Fri afternoons
        if (days.time->kind != item_kind::span) refuse(item, which_of_two);
        return false;
    }
    if (last_ != item.kind || item.kind != days.last->kind)
        refuse(item, which_of_two);
    else if (!days.clear && now_.said.mode == statement_mode::closed)   // closed Wed and Fri 12-14
        refuse(*days.time, open_or_closed);
    return true;
}

hours_item const* subject_reader::piece_before(item_kind joint) const {
    auto before = next_;
    while (before > 0 && items_[before - 1].kind == joint) --before;
    return before > 0 ? &items_[before - 1] : nullptr;
}

bool subject_reader::stand_apart(hours_item const& before, hours_item const& last) const {
    const auto plural = [&](hours_item const& named) {
        const auto name = text_.substr(named.at, named.length);
        constexpr std::size_t shortest = 5;   // "tues" is short for one Tuesday
        if (name.size() <= shortest || !name.ends_with('s')) return false;
        const auto one = name.substr(0, name.size() - 1);
        return std::ranges::find(hours_day_names(), one, &named_day::name) != hours_day_names().end();
    };
    return plural(before) && !plural(last);
}

void subject_reader::take_days_behind_times(hours_item const& item) {
    const auto whose = ahead_.days_behind_times(divided());
    if (whose == belongs::unclear) return refuse(item, which_of_two);
    if (whose == belongs::behind) return finish();   // 9-17, Sat 9-12
    now_.times_first = true;                         // 9-17 Mon-Fri
}

bool subject_reader::may_be_a_word(hours_item const& item) const {
    const bool behind = !separated_ && last_ == item_kind::days && items_[next_ - 1].length > item.length;
    const bool before = comes(item_kind::days) && items_[next_ + 1].length > item.length;
    return (behind || before) && names_.may_be_word(item);
}

void subject_reader::take_days(hours_item const& item) {
    const auto days = names_.days_of(item);
    if (!days || may_be_a_word(item))
        return refuse(item, to_say("This may be two days; write the name of the day in full."));
    begin_subject(item);
    const bool closed = now_.prefix ? now_.said.mode == statement_mode::closed : comes(item_kind::closed);
    if (item.begins && closed) return refuse_beginning(item);
    if (now_.excluding) return exclude(*days, item);
    now_.said.days = static_cast<weekday_set>(now_.said.days | *days);
    days_alone_ = *days;
}

void subject_reader::exclude(weekday_set days, hours_item const& item) {
    if ((days & now_.said.days) != days) return refuse(item, say_again);
    const auto joined = ahead_.days_here();
    if (joined.time && joined.time->kind == item_kind::part && !stand_apart(item, *joined.last)) {
        if (joined.listed || comma_) return refuse(item, which_of_two);
        hours_statement apart;   // Mon-Fri except Tue and Wed pm 8-17
        apart.mode = statement_mode::closed;
        apart.days = days;
        apart.parts = {joined.time->part};
        apart.has_halves = true;
        later_.push_back(apart);
        if (joined.last == &item) next_ = static_cast<std::size_t>(joined.time - items_.data());
        return;
    }
    now_.said.days = static_cast<weekday_set>(now_.said.days & ~days);
    if (!now_.said.days) refuse(item, say_again);
}

void subject_reader::refuse_beginning(hours_item const& item) {
    const bool closes = std::ranges::any_of(
        items_, [](hours_item const& other) { return other.kind == item_kind::closed; });
    refuse(item, closes ? to_say("Say when it is closed.") : which_of_two);
}

void subject_reader::take_dates(hours_item const& item) {
    const auto* const before = piece_before(item_kind::comma);
    const bool from_weekday = before && before->kind == item_kind::days && before->begins;   // from Thu, 24 Dec
    if (item.begins || from_weekday) return refuse_beginning(item);
    if (last_ == item_kind::days && !separated_) {   // Thu 24 Dec
        if (now_.excluding || now_.said.days != days_alone_) return refuse(item, without_weekday);
        if (const auto advice = trouble_with_weekday(now_.said.days, item); !advice.empty())
            return refuse(item, advice);
        now_.said.days = 0;
    } else {
        begin_subject(item);
    }
    if (now_.excluding) return refuse(item, say_again);
    now_.said.dates.push_back({item.first_date, item.last_date});
}

}
