#include "calendar/office_hours/hours_statements.hpp"

#include "calendar/office_hours/day_reader.hpp"
#include "calendar/office_hours/hours_clock.hpp"
#include "calendar/office_hours/hours_grammar.hpp"

#include <algorithm>
#include <bit>
#include <iterator>

namespace referralbook::calendar {

namespace {

using text::to_say;

constexpr std::string_view say_again = to_say("Write days and hours as in Mon-Fri 8:00-12:00.");
constexpr std::string_view without_weekday = to_say("Write the date without its weekday.");

/// The statement that is being read, and how it began.
struct statement_draft {
    hours_statement said;
    std::optional<opening> label;   ///< a half of the day whose times may follow
    bool started = false, otherwise = false;
    bool prefix = false;      ///< closed, except or by appointment stood first
    bool postfix = false;     ///< ... or behind its days
    bool except = false;      ///< the prefix was "except"
    bool is_break = false;    ///< or "lunch"
    bool excluding = false;   ///< within "Mon-Fri except ...", before the times
    bool times_first = false;
    bool apart = false;      ///< a semicolon or a new line stands before it
    std::size_t group = 0;   ///< where the times behind the last comma begin in said.spans

    bool has_subject() const { return said.days || !said.dates.empty() || said.holidays; }
    bool has_times() const { return !said.spans.empty() || !said.parts.empty() || label; }

    /// A part of the day that no times followed narrows by itself.
    void keep_label() {
        if (label) said.parts.push_back(*label);
        label.reset();
    }
};

/// What is wrong with the weekday written before a date: it only explains, so it must be right. "" where it is.
std::string_view trouble_with_weekday(weekday_set named, hours_item const& item) {
    auto const& date = item.first_date;
    if (!(date == item.last_date) || std::popcount(named) != 1) return without_weekday;
    if (!date.year) return {};
    const std::chrono::weekday is{std::chrono::sys_days{*date.year / date.date}};
    return named == (1u << (is.iso_encoding() - 1)) ? std::string_view{}
                                                    : to_say("The date is another day of the week.");
}

/// The part of a day before or after the one time that a piece gives; nothing where it may be in either half. Alone, a
/// bare hour is of the clock that the text uses elsewhere; which one that is cannot be seen here.
std::optional<opening> open_end_of(hours_item const& item) {
    const auto time = item.kind == item_kind::from_time ? item.from : item.until;
    const int minute = minute_of(time);
    if (!time.half && !time.is_24_hours && time.hour > 0 && time.hour < 7) return std::nullopt;
    if (item.kind == item_kind::from_time) return opening{minute, minutes_a_day};
    return opening{0, minute == 0 ? minutes_a_day : minute};
}

/// "sáb só 9h-13h": what all else says in Portuguese is no German Sunday.
void leave_out_small_words(std::vector<hours_item>& items) {
    const auto is_only_a_word = [&](hours_item const& item) {
        languages others = any_language;
        for (auto const& other : items)
            if (&other != &item && !other.also_word) others &= other.spoken;
        return item.also_word && (others & item.also_word) && !(others & item.spoken);
    };
    std::vector<hours_item> kept;
    std::ranges::remove_copy_if(items, std::back_inserter(kept), is_only_a_word);
    items = std::move(kept);
}

/// Turns pieces into statements: a statement names its days, then its times, and ends where new days begin.
class statement_collector {
public:
    statement_collector(std::string_view text, std::vector<hours_item> const& items, text::language const& at_home)
        : text_{text}, items_{items}, names_{items, at_home} {}

    hours_result<std::vector<hours_statement>> statements() {
        for (next_ = 0; next_ < items_.size() && !trouble_; ++next_) take(items_[next_]);
        if (!items_.empty() && items_.back().kind == item_kind::also) refuse(items_.back(), say_again);
        if (!trouble_) finish();
        if (trouble_) return std::unexpected{*trouble_};
        if (done_.empty()) return std::unexpected{hours_problem{std::string{text_}, say_again}};
        return std::move(done_);
    }

private:
    void refuse(hours_item const& at, std::string_view advice) {
        if (!trouble_) trouble_ = hours_problem{std::string{text_.substr(at.at, at.length)}, advice};
    }

    void take(hours_item const& item) {
        switch (item.kind) {
        case item_kind::comma:
        case item_kind::also:
        case item_kind::otherwise:
            separated_ = true;
            if (item.kind == item_kind::otherwise) {
                // "Closed Wednesdays, else 9-17": what follows is no closing.
                if (now_.prefix && now_.has_subject() && !comes(item_kind::closed) && !comes(item_kind::appointment))
                    finish();
                now_.otherwise = true;
            }
            if (item.kind != item_kind::comma) return;
            comma_ = true;
            apart_ = apart_ || text_[item.at] != ',';
            return;
        case item_kind::either:   // Mon-Fri 9-17 or by appointment
            if (last_ != item_kind::appointment && !comes(item_kind::appointment))
                refuse(item, to_say("Say which of the two is meant."));
            separated_ = true;
            return;
        case item_kind::link:
            if (now_.has_times()) refuse(item, say_again);
            return;
        case item_kind::days: take_days(item); break;
        case item_kind::dates: take_dates(item); break;
        case item_kind::holidays:
            if (now_.excluding) {   // Mon-Fri except holidays 9-14
                hours_statement apart;
                apart.mode = statement_mode::closed;
                apart.holidays = true;
                later_.push_back(std::move(apart));
                break;
            }
            begin_subject(item);
            now_.said.holidays = true;
            break;
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
        now_.said.length = item.at + item.length - now_.said.at;
        separated_ = comma_ = apart_ = false;
        last_ = item.kind;
    }

    bool comes(item_kind kind) const { return next_ + 1 < items_.size() && items_[next_ + 1].kind == kind; }

    bool ends_here() const {
        return next_ + 1 >= items_.size() || comes(item_kind::comma) || comes(item_kind::also) ||
            comes(item_kind::either) || comes(item_kind::otherwise);
    }

    /// A day or date: of this statement, or the beginning of the next.
    void begin_subject(hours_item const& item) {
        if (now_.excluding) {
            if (!separated_ || last_ == item_kind::days) return;
        }
        if (now_.prefix) {   // closed Wed, Sat ...
            if (now_.has_times() || (separated_ && now_.has_subject())) {
                const auto mode = now_.said.mode;
                const bool except = now_.except;
                // "closed Sundays and holidays, Mon-Sat 9-20": what "and" joins is closed too.
                const bool opens = item.kind != item_kind::holidays && times_follow(separated_ && !comma_);
                if (!opens && !separated_) return refuse(item, say_again);
                finish();
                if (opens) return;
                now_.said.mode = mode;
                now_.prefix = true;
                now_.except = except;
            } else if (separated_ && !now_.has_subject() && times_follow()) {
                finish();   // by appointment, Mon-Fri 9-12
            }
            return;
        }
        if (now_.postfix && !separated_)
            return refuse(item, to_say("Put a comma where one statement ends and the next begins."));
        if (now_.postfix || (now_.has_times() && now_.has_subject())) return finish();
        if (now_.has_times()) now_.times_first = true;   // 9-17 Mon-Fri
    }

    /// Whether times that are no mere part of a day follow the days at and after the present piece; `joined`: it is
    /// one of a list with "and", which a comma ends.
    bool times_follow(bool joined = false) const {
        for (auto i = next_; i < items_.size(); ++i) {
            switch (items_[i].kind) {
            case item_kind::days:
            case item_kind::dates:
            case item_kind::holidays:
            case item_kind::also:
            case item_kind::link: continue;
            case item_kind::comma:
                if (joined) return false;
                continue;
            case item_kind::closed:
            case item_kind::appointment: return last_ != item_kind::closed;
            default: return items_[i].kind == item_kind::span;
            }
        }
        return false;
    }

    /// "ma mercoledì": in Italian "but Wednesday", or Tuesday and Wednesday. Beside names as short as itself it is a
    /// day.
    bool may_be_a_word(hours_item const& item) const {
        const bool behind = !separated_ && last_ == item_kind::days && items_[next_ - 1].length > item.length;
        const bool before = comes(item_kind::days) && items_[next_ + 1].length > item.length;
        return (behind || before) && names_.may_be_word(item);
    }

    void take_days(hours_item const& item) {
        const auto days = names_.days_of(item);
        if (!days || may_be_a_word(item))
            return refuse(item, to_say("This may be two days; write the name of the day in full."));
        begin_subject(item);
        if (now_.excluding) return exclude(*days, item);
        now_.said.days = static_cast<weekday_set>(now_.said.days | *days);
        days_alone_ = *days;
    }

    /// Takes days out of the ones named before.
    void exclude(weekday_set days, hours_item const& item) {
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

    void take_dates(hours_item const& item) {
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

    void take_span(hours_item const& item) {
        now_.excluding = false;
        if ((now_.times_first && now_.has_subject()) || (now_.postfix && separated_)) finish();
        if (now_.except && now_.has_subject())
            return refuse(item, to_say("Say whether it is open or closed at that time."));
        const auto part = now_.label && !separated_ ? *now_.label : whole_day;
        const auto span = now_.is_break ? opening_of(at_noon(item.from), at_noon(item.until), part)
                                        : opening_of(item.from, item.until, part);
        if (!span) return refuse(item, to_say("Say which half of the day is meant, as in 14-17 or 2pm-5pm."));
        constexpr int mornings_end = 15 * 60;   // "mañanas de 9 a 14", "vormittags 8-13"
        const int latest = part.from == 0 && span->from < part.until ? mornings_end : part.until;
        if (part != whole_day && (span->from < part.from || span->until > latest))
            return refuse(item, to_say("The time lies in the other half of the day."));
        if (part != whole_day) now_.label.reset();
        now_.keep_label();
        if (comma_ || last_ == item_kind::span)
            now_.group = separated_ && !comma_ ? now_.group : now_.said.spans.size();
        now_.said.spans.push_back(*span);
    }

    void take_open_end(hours_item const& item) {
        now_.excluding = false;
        now_.keep_label();
        if (now_.times_first && now_.has_subject()) finish();
        if (now_.except && now_.has_subject())
            return refuse(item, to_say("Say whether it is open or closed at that time."));
        const auto part = open_end_of(item);
        if (!part) return refuse(item, to_say("Say which half of the day is meant, as in 17 or 5pm."));
        if (part->from >= part->until) return refuse(item, say_again);
        now_.said.parts.push_back(*part);
    }

    void take_part(hours_item const& item) {
        now_.excluding = false;
        // "Mo-Fr 8-12, nachmittags nach Vereinbarung": the afternoon alone is by appointment.
        if (separated_ && comes(item_kind::appointment) && !now_.said.spans.empty() && now_.said.dates.empty() &&
            !now_.prefix && !now_.postfix) {
            const auto days = now_.said.days;
            finish();
            now_.said.days = days;
        }
        if ((now_.times_first && now_.has_subject()) || (now_.postfix && separated_)) finish();
        now_.keep_label();
        now_.label = item.part;
    }

    void take_mode(hours_item const& item) {
        if (item.kind == item_kind::except && now_.has_subject() && !now_.has_times() && !now_.prefix &&
            !now_.postfix && now_.said.dates.empty()) {
            now_.excluding = true;
            return;
        }
        now_.excluding = false;
        // "no sábado": in Portuguese on Saturday, in Spanish not on Saturday.
        if (item.kind == item_kind::closed && item.spoken == (english | spanish) && names_.may_be(portuguese) &&
            !names_.may_be(english))
            return refuse(item, say_again);
        if (item.kind == item_kind::closed && close_times(item)) return;
        if (item.is_break) {   // "Mittagspause 12-13"; "mit Pause" says no time
            auto next = next_ + 1;
            while (next < items_.size() && items_[next].kind == item_kind::link) ++next;
            if (next >= items_.size() || items_[next].kind != item_kind::span)
                return refuse(item, to_say("Say when the break is."));
        }
        const auto mode = item.kind == item_kind::appointment ? statement_mode::by_appointment : statement_mode::closed;
        const bool ended = now_.has_subject() && !now_.said.spans.empty();
        const bool behind = item.kind != item_kind::except && !now_.prefix && !now_.postfix && now_.has_subject() &&
            !now_.otherwise && (!ended || (mode == statement_mode::by_appointment && !separated_)) &&
            !(separated_ && now_.has_times());
        now_.otherwise = false;
        if (behind) {   // Wed pm closed, Sat 9-12 by appointment
            now_.said.mode = mode;
            now_.postfix = true;
            return;
        }
        if (now_.started) finish();
        now_.said.mode = mode;
        now_.prefix = true;
        now_.except = item.kind == item_kind::except;
        now_.is_break = item.is_break;
    }

    /// "Mon-Fri 8-17, 12-13 closed": true where the times before the word are those of the closing.
    bool close_times(hours_item const& item) {
        auto& said = now_.said;
        if (separated_ || last_ != item_kind::span || !ends_here() || now_.prefix || now_.postfix || now_.label ||
            !said.parts.empty() || !said.dates.empty() || said.holidays)
            return false;
        const auto open = [](hours_statement const& one) {
            return one.mode == statement_mode::open && !one.spans.empty();
        };
        if (now_.group == 0) {   // 12-13 closed; Wed 12-13 closed
            weekday_set opened = 0;
            for (auto const& one : done_)
                if (open(one)) opened = static_cast<weekday_set>(opened | (one.days ? one.days : every_day));
            if (said.days && (said.days & ~opened)) return false;
            said.mode = statement_mode::closed;
            now_.postfix = true;
            return true;
        }
        // Mon-Fri 8-17, Sat 9-14, 12-13 closed: on which days?
        if (!now_.apart && std::ranges::any_of(done_, open)) {
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

    void finish() {
        now_.keep_label();
        if (now_.started || now_.has_subject()) done_.push_back(now_.said);
        done_.insert(done_.end(), later_.begin(), later_.end());
        later_.clear();
        now_ = {};
        if (next_ < items_.size()) now_.said.at = items_[next_].at;
    }

    std::string_view text_;
    std::vector<hours_item> const& items_;
    day_reader names_;
    std::size_t next_ = 0;
    std::vector<hours_statement> done_, later_;
    statement_draft now_;
    weekday_set days_alone_ = 0;
    bool separated_ = false, comma_ = false, apart_ = false;   ///< what stands before the present piece
    std::optional<item_kind> last_;
    std::optional<hours_problem> trouble_;
};

}

hours_result<std::vector<hours_statement>> hours_statements(std::string_view folded, text::language const& at_home) {
    auto items = hours_items(folded);
    if (!items) return std::unexpected{items.error()};
    leave_out_small_words(*items);
    return statement_collector{folded, *items, at_home}.statements();
}

}
