#include "calendar/office_hours/hours_statements.hpp"

#include "calendar/office_hours/hours_clock.hpp"
#include "calendar/office_hours/hours_grammar.hpp"
#include "calendar/office_hours/mode_reader.hpp"

#include <algorithm>

namespace referralbook::calendar {

namespace {

/// Turns pieces into statements: a statement names its days, then its times, and ends where new days begin.
class statement_collector : mode_reader {
public:
    statement_collector(std::string_view text, std::vector<hours_item> const& items, text::language const& at_home)
        : mode_reader{text, items, at_home} {}

    /// What the pieces say, or why that cannot be said.
    hours_result<std::vector<hours_statement>> statements() {
        const bool asked = begins_by_appointment_only();
        for (next_ = asked ? 2 : 0; next_ < items_.size() && !trouble_; ++next_) {
            ahead_.move_to(next_);
            take(items_[next_]);
        }
        if (!items_.empty() && (items_.back().kind == item_kind::also || items_.back().kind == item_kind::otherwise))
            refuse(items_.back(), say_again);
        if (!trouble_) finish();
        if (trouble_) return std::unexpected{*trouble_};
        if (done_.empty()) return std::unexpected{hours_problem{std::string{text_}, say_again}};
        for (auto& one : done_)
            if (asked && one.says_open()) one.mode = statement_mode::by_appointment, one.only = true;
        return std::move(done_);
    }

private:
    /// "By appointment only, Mon-Fri 9-17": all hours that follow are meant.
    bool begins_by_appointment_only() const {
        if (items_.size() < 3 || items_[0].kind != item_kind::appointment || !items_[0].only ||
            items_[1].kind != item_kind::comma ||
            (items_[2].kind != item_kind::days && items_[2].kind != item_kind::span))
            return false;
        return std::none_of(items_.begin() + 1, items_.end(), [](hours_item const& item) {
            return item.kind == item_kind::appointment || item.kind == item_kind::either ||
                item.kind == item_kind::otherwise || item.kind == item_kind::also;
        });
    }

    void take(hours_item const& item) {
        switch (item.kind) {
        case item_kind::comma:
        case item_kind::also:
        case item_kind::otherwise: return take_separator(item);
        case item_kind::either:   // Mon-Fri 9-17 or by appointment
            if (last_ != item_kind::appointment && !comes(item_kind::appointment)) refuse(item, which_of_two);
            separated_ = either_ = true;
            return;
        case item_kind::link: take_link(item); return;
        case item_kind::days: take_days(item); break;
        case item_kind::dates: take_dates(item); break;
        case item_kind::holidays: take_holidays(item); break;
        case item_kind::always:
            finish();
            now_.said.days = every_day;
            now_.said.spans = {whole_day};
            break;
        case item_kind::span: take_span(item); break;
        case item_kind::from_time:
        case item_kind::until_time: take_open_end(item); break;
        case item_kind::part: take_part(item); break;
        case item_kind::closed:
        case item_kind::except:
        case item_kind::appointment: take_mode(item); break;
        }
        if (!now_.started) now_.said.at = item.at, now_.apart = apart_;
        now_.started = true;
        now_.said.remarked |= item.remarked;
        now_.said.length = item.at + item.length - now_.said.at;
        separated_ = comma_ = apart_ = either_ = false;
        last_ = item.kind;
    }

    /// A dash or colon: "Mon: 8-12", "afternoons: closed", "9h-12h - 14h-18h", "Mon-Fri 9-17 - Sat 9-12".
    void take_link(hours_item const& item) {
        const bool divides = last_ == item_kind::span && text_[item.at] == '-' &&
            (comes(item_kind::span) || comes(item_kind::days));
        if (divides) {
            separated_ = true;
            comma_ = apart_ = comes(item_kind::days);
        } else if (now_.has_times() && !now_.leading && last_ != item_kind::part) {
            refuse(item, say_again);
        }
        if (last_ == item_kind::dates && ahead_.ends_here()) refuse_beginning(item);   // closed 24 Dec -
    }

    /// A comma, "also", "else": what stands between two that are said.
    void take_separator(hours_item const& item) {
        separated_ = true;
        if (item.kind == item_kind::otherwise) take_otherwise(item);
        if (item.kind != item_kind::comma) return;
        comma_ = true;
        apart_ = apart_ || text_[item.at] != ',';
    }

    void take_holidays(hours_item const& item) {
        if (now_.excluding) {   // Mon-Fri except holidays 9-14
            hours_statement apart;
            apart.mode = statement_mode::closed;
            apart.holidays = true;
            later_.push_back(std::move(apart));
            return;
        }
        begin_subject(item);
        now_.said.holidays = true;
    }

    /// "Closed Wednesdays, else 9-17", "Tue 14-18, else 8-12": what follows is said of the other days.
    void take_otherwise(hours_item const& item) {
        if (now_.started && !now_.has_subject()) return refuse(item, which_of_two);
        if (now_.has_mode() || now_.has_times()) finish();
        now_.otherwise = true;
        if (comes(item_kind::closed) && next_ + 2 == items_.size() && others_are_open()) ++next_;   // else closed
    }
};

}

/// Unless the text itself writes a time of the clock of 24 hours.
static void take_for_daytime(std::vector<hours_item>& items) {
    const auto is_24_hours = [](hours_item const& item) { return item.from.is_24_hours || item.until.is_24_hours; };
    if (std::ranges::any_of(items, is_24_hours)) return;
    for (auto& item : items)
        if (item.kind == item_kind::span) take_for_daytime(item.from, item.until);
}

hours_result<std::vector<hours_statement>> hours_statements(std::string_view folded, text::language const& at_home) {
    auto items = hours_items(folded);
    if (!items) return std::unexpected{items.error()};
    leave_out_small_words(*items);
    if (at_home.says_am_and_pm()) take_for_daytime(*items);
    return statement_collector{folded, *items, at_home}.statements();
}

}
