#include "calendar/office_hours/subject_reader.hpp"

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
        }
        return;
    }
    if (now_.postfix && !separated_)
        return refuse(item, to_say("Put a comma where one statement ends and the next begins."));
    if (now_.postfix || (now_.has_times() && now_.has_subject())) return finish();
    if (now_.has_times()) take_days_behind_times(item);
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
    if (now_.excluding) return exclude(*days, item);
    now_.said.days = static_cast<weekday_set>(now_.said.days | *days);
    days_alone_ = *days;
}

void subject_reader::exclude(weekday_set days, hours_item const& item) {
    if ((days & now_.said.days) != days) return refuse(item, say_again);
    if (next_ + 1 < items_.size() && items_[next_ + 1].kind == item_kind::part) {   // Mon-Fri except Wed pm 8-17
        hours_statement apart;
        apart.mode = statement_mode::closed;
        apart.days = days;
        apart.parts = {items_[++next_].part};
        later_.push_back(apart);
        return;
    }
    now_.said.days = static_cast<weekday_set>(now_.said.days & ~days);
    if (!now_.said.days) refuse(item, say_again);
}

void subject_reader::take_dates(hours_item const& item) {
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
