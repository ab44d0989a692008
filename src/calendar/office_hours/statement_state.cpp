#include "calendar/office_hours/statement_state.hpp"

namespace referralbook::calendar {

void statement_state::refuse_at(std::size_t at, std::size_t length, std::string_view advice) {
    if (!trouble_) trouble_ = hours_problem{std::string{text_.substr(at, length)}, advice};
}

void statement_state::finish() {
    now_.keep_label();
    if (now_.otherwise) say_of_other_days();
    if (now_.needs_days && !now_.has_subject()) refuse_said(which_of_two);   // 9-12 Sat, 14-18
    if (now_.started || now_.has_subject()) done_.push_back(now_.said);
    done_.insert(done_.end(), later_.begin(), later_.end());
    later_.clear();
    now_ = {};
    if (next_ < items_.size()) now_.said.at = items_[next_].at;
}

void statement_state::say_of_other_days() {
    auto& said = now_.said;
    if (said.mode != statement_mode::open || !now_.has_times() || !said.dates.empty()) return;
    weekday_set named = 0;
    for (auto const& one : done_) {
        const bool counts = one.mode == statement_mode::open ||
            (one.mode == statement_mode::by_appointment && one.all_day());
        if (counts && one.dates.empty()) named = static_cast<weekday_set>(named | (one.days ? one.days : every_day));
    }
    if (!named) return;
    said.days = static_cast<weekday_set>((said.days ? said.days : every_day) & ~named);
    if (!said.days) refuse_said(which_of_two);
}

void statement_state::keep_days_for_appointment(hours_item const& item) {
    if (now_.said.spans.empty() || !now_.said.dates.empty() || now_.has_mode()) return;
    // Mon-Thu 8-12, Fri 8-11, afternoons by appointment: on which days?
    if (others_are_open() && (apart_ || !now_.apart)) return refuse(item, which_of_two);
    const auto days = now_.said.days ? now_.said.days : every_day;
    finish();
    now_.said.days = days;
}

}
