#include "calendar/office_hours/hours_statements.hpp"

#include <algorithm>
#include <bit>

namespace referralbook::calendar {

namespace {

constexpr std::string_view say_again = "Write days and hours as in Mon-Fri 8:00-12:00.";

/// Turns pieces into statements: a statement names its days, then its times, and ends where new days begin.
class collector {
public:
    collector(std::string_view text, std::vector<hours_item> const& items) : text_{text}, items_{items} {
        for (auto const& every : items) spoken_ &= every.spoken;
    }

    book::result<std::vector<hours_statement>> statements() {
        for (next_ = 0; next_ < items_.size() && !trouble_; ++next_) take(items_[next_]);
        if (!items_.empty() && items_.back().kind == item_kind::also) refuse(items_.back(), say_again);
        if (!trouble_) finish();
        if (trouble_) return book::refuse(*trouble_);
        if (done_.empty()) return book::refuse(unreadable_hours(text_, say_again));
        return std::move(done_);
    }

private:
    void refuse(hours_item const& at, std::string_view advice) {
        if (!trouble_) trouble_ = unreadable_hours(text_.substr(at.at, at.length), advice);
    }

    void take(hours_item const& item) {
        switch (item.kind) {
        case item_kind::comma:
        case item_kind::also:
        case item_kind::otherwise:
            separated_ = true;
            if (item.kind == item_kind::otherwise) otherwise_ = true;
            return;
        case item_kind::link:
            if (has_times()) refuse(item, say_again);
            return;
        case item_kind::days: take_days(item); break;
        case item_kind::dates: take_dates(item); break;
        case item_kind::holidays:
            begin_subject(item);
            now_.holidays = true;
            break;
        case item_kind::always:
            finish();
            now_.days = every_day;
            now_.spans = {whole_day};
            break;
        case item_kind::span: take_span(item); break;
        case item_kind::from_time:
        case item_kind::until_time: take_open_end(item); break;
        case item_kind::part: take_part(item); break;
        case item_kind::closed:
        case item_kind::except:
        case item_kind::appointment: take_mode(item); break;
        }
        if (!started_) now_.at = item.at;
        started_ = true;
        now_.length = item.at + item.length - now_.at;
        separated_ = false;
        last_ = item.kind;
    }

    bool has_subject() const { return now_.days || !now_.dates.empty() || now_.holidays; }
    bool has_times() const { return !now_.spans.empty() || !now_.parts.empty() || label_; }

    /// A day or date: of this statement, or the beginning of the next.
    void begin_subject(hours_item const& item) {
        if (excluding_) {
            if (!separated_ || last_ == item_kind::days) return;
        }
        if (prefix_) {   // closed Wed, Sat ...
            if (has_times() || (separated_ && has_subject())) {
                const auto mode = now_.mode;
                const bool except = except_;
                const bool opens = times_follow();
                if (!opens && !separated_) return refuse(item, say_again);
                finish();
                if (opens) return;
                now_.mode = mode;
                prefix_ = true;
                except_ = except;
            } else if (separated_ && !has_subject() && times_follow()) {
                finish();   // by appointment, Mon-Fri 9-12
            }
            return;
        }
        if (postfix_ && !separated_) return refuse(item, "Put a comma where one statement ends and the next begins.");
        if (postfix_ || (has_times() && has_subject())) return finish();
        if (has_times()) times_first_ = true;   // 9-17 Mon-Fri
    }

    /// Whether times that are no mere part of a day follow the days at and after the present piece.
    bool times_follow() const {
        for (auto i = next_; i < items_.size(); ++i) {
            switch (items_[i].kind) {
            case item_kind::days:
            case item_kind::dates:
            case item_kind::holidays:
            case item_kind::comma:
            case item_kind::also:
            case item_kind::link: continue;
            case item_kind::closed:
            case item_kind::appointment: return last_ != item_kind::closed;
            default: return items_[i].kind == item_kind::span;
            }
        }
        return false;
    }

    std::optional<int> day_of(day_name const& name) const {
        std::optional<int> found;
        const bool all = (spoken_ & name.spoken()) ==
            0;   // the text mixes languages: only what is the same in all of them
        for (std::size_t i = 0; i < name.in.size(); ++i) {
            if (name.in[i] < 0 || (!all && !(spoken_ & (1u << i)))) continue;
            if (found && *found != name.in[i]) return std::nullopt;
            found = name.in[i];
        }
        return found;
    }

    void take_days(hours_item const& item) {
        weekday_set set = item.set;
        if (!set) {
            const auto first = day_of(item.first_day), last = day_of(item.last_day);
            if (!first || !last) return refuse(item, "This may be two days; write the name of the day in full.");
            for (int day = *first;; day = (day + 1) % 7) {
                set = static_cast<weekday_set>(set | (1u << day));
                if (day == *last) break;
            }
        }
        begin_subject(item);
        if (excluding_) {
            if ((set & now_.days) != set) return refuse(item, say_again);
            if (next_ + 1 < items_.size() &&
                items_[next_ + 1].kind == item_kind::part) {   // Mon-Fri except Wed pm 8-17
                hours_statement apart;
                apart.mode = statement_mode::closed;
                apart.days = set;
                apart.parts = {items_[++next_].part};
                later_.push_back(apart);
                return;
            }
            now_.days = static_cast<weekday_set>(now_.days & ~set);
            if (!now_.days) refuse(item, say_again);
            return;
        }
        now_.days = static_cast<weekday_set>(now_.days | set);
        days_alone_ = set;
    }

    void take_dates(hours_item const& item) {
        if (!(last_ == item_kind::days && !separated_))
            begin_subject(item);
        else if (excluding_ || now_.days != days_alone_)
            return refuse(item, "Write the date without its weekday.");
        else {   // Thu 24 Dec: the weekday only explains, so it must be right
            auto const& date = item.first_date;
            if (!(date == item.last_date) || std::popcount(now_.days) != 1)
                return refuse(item, "Write the date without its weekday.");
            if (date.year) {
                const std::chrono::weekday named{std::chrono::sys_days{*date.year / date.date}};
                if (now_.days != (1u << (named.iso_encoding() - 1)))
                    return refuse(item, "The date is another day of the week.");
            }
            now_.days = 0;
        }
        if (excluding_) return refuse(item, say_again);
        now_.dates.push_back({item.first_date, item.last_date});
    }

    void take_span(hours_item const& item) {
        excluding_ = false;
        if ((times_first_ && has_subject()) || (postfix_ && separated_)) finish();
        if (except_ && has_subject()) return refuse(item, "Say whether it is open or closed at that time.");
        const auto part = label_ && !separated_ ? *label_ : whole_day;
        const auto span = opening_of(item.from, item.until, part);
        if (!span) return refuse(item, "Say which half of the day is meant, as in 14-17 or 2pm-5pm.");
        if (part != whole_day && (span->from < part.from || span->until > part.until))
            return refuse(item, "The time lies in the other half of the day.");
        if (part != whole_day) label_.reset();
        keep_label();
        now_.spans.push_back(*span);
    }

    void take_open_end(hours_item const& item) {
        excluding_ = false;
        keep_label();
        if (times_first_ && has_subject()) finish();
        if (except_ && has_subject()) return refuse(item, "Say whether it is open or closed at that time.");
        // Alone, a bare hour is of the clock that the text uses elsewhere; which one that is cannot be seen here.
        const auto time = item.kind == item_kind::from_time ? item.from : item.until;
        const int hour = time.half ? time.hour % 12 + (time.half == 'p' ? 12 : 0) : time.hour;
        const int minute = hour * 60 + time.minute;
        if (!time.half && !time.is_24_hours && hour > 0 && hour < 7)
            return refuse(item, "Say which half of the day is meant, as in 17 or 5pm.");
        const opening part = item.kind == item_kind::from_time ? opening{minute, minutes_a_day}
                                                               : opening{0, minute == 0 ? minutes_a_day : minute};
        if (part.from >= part.until) return refuse(item, say_again);
        now_.parts.push_back(part);
    }

    void take_part(hours_item const& item) {
        excluding_ = false;
        if ((times_first_ && has_subject()) || (postfix_ && separated_)) finish();
        keep_label();
        label_ = item.part;
    }

    /// A part of the day that no times followed narrows by itself.
    void keep_label() {
        if (label_) now_.parts.push_back(*label_);
        label_.reset();
    }

    void take_mode(hours_item const& item) {
        if (item.kind == item_kind::except && has_subject() && !has_times() && !prefix_ && !postfix_ &&
            now_.dates.empty()) {
            excluding_ = true;
            return;
        }
        excluding_ = false;
        const auto mode = item.kind == item_kind::appointment ? statement_mode::by_appointment : statement_mode::closed;
        const bool ended = has_subject() && !now_.spans.empty();
        const bool behind = item.kind != item_kind::except && !prefix_ && !postfix_ && has_subject() && !otherwise_ &&
            (!ended || (mode == statement_mode::by_appointment && !separated_)) && !(separated_ && has_times());
        otherwise_ = false;
        if (behind) {   // Wed pm closed, Sat 9-12 by appointment
            now_.mode = mode;
            postfix_ = true;
            return;
        }
        if (started_) finish();
        now_.mode = mode;
        prefix_ = true;
        except_ = item.kind == item_kind::except;
    }

    void finish() {
        keep_label();
        if (started_ || has_subject()) done_.push_back(now_);
        done_.insert(done_.end(), later_.begin(), later_.end());
        later_.clear();
        now_ = {};
        prefix_ = postfix_ = except_ = excluding_ = times_first_ = started_ = otherwise_ = false;
        if (next_ < items_.size()) now_.at = items_[next_].at;
    }

    std::string_view text_;
    std::vector<hours_item> const& items_;
    languages spoken_ = any_language;
    std::size_t next_ = 0;
    std::vector<hours_statement> done_, later_;
    hours_statement now_;
    std::optional<opening> label_;
    weekday_set days_alone_ = 0;
    bool started_ = false, separated_ = false, otherwise_ = false;
    bool prefix_ = false;      ///< closed, except or by appointment stood first
    bool postfix_ = false;     ///< ... or behind its days
    bool except_ = false;      ///< the prefix was "except"
    bool excluding_ = false;   ///< within "Mon-Fri except ...", before the times
    bool times_first_ = false;
    std::optional<item_kind> last_;
    std::optional<book::problem> trouble_;
};

}

book::result<std::vector<hours_statement>> hours_statements(std::string_view folded) {
    const auto items = hours_items(folded);
    if (!items) return book::refuse(items.error());
    return collector{folded, *items}.statements();
}

}
