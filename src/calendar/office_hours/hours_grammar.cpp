#include "calendar/office_hours/hours_grammar.hpp"

#include "calendar/office_hours/day_letters.hpp"
#include "calendar/office_hours/hours_dates.hpp"
#include "calendar/office_hours/hours_remarks.hpp"
#include "calendar/office_hours/hours_symbols.hpp"
#include "calendar/office_hours/rule_scanner.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace referralbook::calendar {

namespace {

using text::to_say;

using namespace hours_grammar;

class scanner : rule_scanner {
public:
    explicit scanner(std::string_view text) : rule_scanner{text} {}

    hours_result<std::vector<hours_item>> items() {
        while (true) {
            while (here_ != text_.end() && *here_ == ' ') ++here_;
            if (here_ == text_.end()) return std::move(found_);
            const auto start = here_;
            if (!one())
                return std::unexpected{hours_problem{
                    std::string{word_at(start)}, to_say("Write days and hours as in Mon-Fri 8:00-12:00.")}};
            if (pushed_) {
                found_.back().at = static_cast<std::size_t>(start - text_.begin());
                found_.back().length = static_cast<std::size_t>(here_ - start);
            }
        }
    }

private:
    bool push(hours_item const& value) {
        found_.push_back(value);
        auto& pushed = found_.back();
        pushed.worded = std::exchange(worded_, false);
        pushed.remarked = std::exchange(remarked_, false);
        pushed.opens_bracket = std::exchange(bracket_, false);
        const bool from = std::exchange(from_, false);
        pushed.begins |= from && pushed.kind == item_kind::dates && pushed.first_date == pushed.last_date;
        if (value.kind == item_kind::appointment) {
            pushed.only = std::exchange(only_, false) || value.only;
            pushed.besides = std::exchange(besides_, false);
        }
        if (value.kind == item_kind::comma) only_ = besides_ = false;
        return pushed_ = true;
    }
    bool push(item_kind kind, languages spoken = any_language) {
        hours_item value;
        value.kind = kind;
        value.spoken = spoken;
        return push(value);
    }

    bool one() {
        pushed_ = false;
        hours_item value;
        if (found_.empty() && !worded_) {   // Reception: Mon-Fri 9-17
            const auto label = label_at({here_, text_.end()});
            here_ += static_cast<std::ptrdiff_t>(label);
            if (label > 0) return worded_ = true;
        }
        if (const auto remark = remark_at({here_, text_.end()}, begins_statement()); remark > 0) {
            here_ += static_cast<std::ptrdiff_t>(remark);
            const bool behind = !found_.empty() && found_.back().kind != item_kind::comma;
            (behind ? found_.back().remarked : remarked_) = true;
            return worded_ = true;
        }
        if (letters(value)) return push(value);
        if (take(x3::lit("24/7") >> !digit)) return push(item_kind::always);
        word_meaning meaning;
        if (take(before_break)) return worded_ = true;   // mit Mittagspause
        if (take(pause_from_noon)) return break_item();
        if (phrase(meaning)) return word_item(meaning);
        if (noon_break()) return break_item();
        if (dates(value) || times(value) || days(value)) return push(value);
        if (take(x3::lit("am") >> &(+blank >> german_day))) return true;                  // am Mittwoch
        if (take(x3::lit("a") >> &(+blank >> portuguese_day))) return true;               // à quarta-feira
        if (behind_day() && take(x3::lit('u') >> &(+blank >> day_symbols >> word_end)))   // Mo u Mi
            return push(item_kind::also, german);
        if (take(word, meaning)) return !is_eastern_time(meaning) && !is_free_alone() && word_item(meaning);
        if (take(x3::lit(',') | ';' | '|' | '\n' | (x3::lit('.') >> &(blank | '\n' | x3::eoi))))
            return push(item_kind::comma);
        if (take(x3::lit('&') | '+' | '/')) return push(item_kind::also);
        if (take(x3::lit(':') | +x3::lit('-'))) return push(item_kind::link);
        return bracket() || take(x3::lit('!') | '*');
    }

    bool behind_day() const { return !found_.empty() && found_.back().kind == item_kind::days; }

    /// "9am-5pm ET", "9-5 ET, Sat 9-12": French "et" stands behind no am and pm but in a text that must be French, and
    /// something follows that it joins.
    bool is_eastern_time(word_meaning meaning) {
        if (meaning.means != hours_word::also || meaning.spoken != french || found_.empty()) return false;
        const auto next = std::find_if(here_, text_.end(), [](char one) { return one != ' '; });
        if (next == text_.end() || std::string_view{",;|\n)]"}.find(*next) != std::string_view::npos) return true;
        const auto has_half = [](clock_time time) { return time.half && time.hour != 12; };   // "9h-midi et 14h-18h"
        return (has_half(found_.back().from) || has_half(found_.back().until)) && !must_be_french();
    }

    /// "lun-ven 9am-5pm et sam 9am-1pm": it can be in none of the languages that are spoken where Eastern Time is.
    bool must_be_french() {
        auto spoken = any_language;
        for (auto const& item : found_) spoken &= item.spoken;
        if (day_name next; ahead(*blank >> weekday, next)) spoken &= next.spoken();
        return (spoken & french) && !(spoken & (english | spanish));
    }

    /// "Mi frei" beside no hours: nobody is there, or an appointment is to be had.
    bool is_free_alone() const {
        return std::string_view{text_.begin(), here_}.ends_with(" frei") &&
            std::ranges::find(found_, item_kind::span, &hours_item::kind) == found_.end();
    }

    bool bracket() {
        if (take(x3::lit('(') | '[')) return bracket_ = true;
        if (!take(x3::lit(')') | ']')) return false;
        bracket_ = false;
        if (!found_.empty()) found_.back().closes_bracket = true;
        return true;
    }

    /// "nur nach Vereinbarung", "by appointment only".
    bool only() {
        if (!found_.empty() && found_.back().kind == item_kind::appointment)
            found_.back().only = true;
        else
            only_ = true;
        return true;
    }

    /// Several words count for more than the day or the time that the first of them is: "su appuntamento".
    bool phrase(word_meaning& meaning) {
        auto after = here_;
        if (!x3::parse(after, text_.end(), word, meaning) || std::find(here_, after, ' ') == after) return false;
        here_ = after;
        return true;
    }

    bool dates(hours_item& value) {
        auto read = dates_at({here_, text_.end()});
        if (!read) read = closed_months();
        if (!read) return false;
        here_ += static_cast<std::ptrdiff_t>(read->length);
        value.begins = read->begins;
        value.first_date = read->first;
        value.last_date = read->last;
        value.kind = item_kind::dates;
        return true;
    }

    /// "closed in August", "agosto cerrado": a month without its days, beside a word for closed.
    std::optional<read_dates> closed_months() {
        const auto read = months_at({here_, text_.end()});
        if (!read || behind_closed_dates()) return read;
        const auto start = std::exchange(here_, here_ + static_cast<std::ptrdiff_t>(read->length));
        const bool closed = ahead(*blank >> closed_word);
        here_ = start;
        return closed ? read : std::nullopt;
    }

    /// "Mittag 12-13", "12-13 Mittag": beside a span noon is the break.
    bool noon_break() {
        const bool stands_behind = !found_.empty() && found_.back().kind == item_kind::span;
        if (take(noon_word >> &(*(x3::lit(':') | blank) >> digit >> -digit >>
                                  -((x3::lit(':') | '.' | 'h' | 'u') >> -two) >> dash >> digit)))
            return true;
        return stands_behind && take(noon_word >> &(*blank >> (x3::eoi | ',' | ';' | ')' | '\n')));
    }

    bool break_item() {
        hours_item value;
        value.kind = item_kind::closed;
        value.is_break = true;
        return push(value);
    }

    bool times(hours_item& value) {
        const auto start = here_;
        spoken_clock from, until;
        if (take(between_word)) {
            if (take(clock, from) && take(and_word >> clock, until)) {
                value.kind = item_kind::span;
                value.from = from.time, value.until = until.time;
                value.spoken = from.spoken & until.spoken;
                return true;
            }
            here_ = start;
            return false;
        }
        take(from_word);
        const bool led = here_ != start;
        if (take(clock, from)) {
            value.spoken = from.spoken;
            minutes_behind_uhr(from, followed_by::end_of_span);
            value.from = from.time;
            if (take(dash >> clock, until) || (!led && end_behind_slash({start, here_}, until))) {
                minutes_behind_uhr(until, followed_by::no_time);
                value.kind = item_kind::span;
                value.until = until.time;
                value.spoken &= until.spoken;
                return true;
            }
            minutes_behind_uhr(from, followed_by::no_time);
            value.from = from.time;
            value.kind = item_kind::from_time;
            if (led) return true;
        } else if (here_ = start; take(until_word >> clock, until)) {
            minutes_behind_uhr(until, followed_by::no_time);
            value.kind = item_kind::until_time;
            value.until = until.time;
            value.spoken = until.spoken;
            return true;
        }
        here_ = start;
        return false;
    }

    /// "9h/12h", "9.00/13.00": a slash between two times that can be no date, and no "9h-12h/14h-18h".
    bool end_behind_slash(std::string_view from, spoken_clock& until) {
        const auto start = here_;
        const auto is_plainly_a_time = [](std::string_view written) {
            return written.find_first_of(":.hu") != std::string_view::npos;
        };
        if (is_plainly_a_time(from) && take(*blank >> '/' >> *blank >> clock, until) &&
            is_plainly_a_time({start, here_}) && !ahead(dash >> clock))
            return true;
        here_ = start;
        return false;
    }

    enum class followed_by : std::uint8_t { end_of_span, no_time };

    /// "8 Uhr 30 bis 17 Uhr 15", but not "8-12 Uhr 14-18 Uhr": those of an end stand before no other time.
    void minutes_behind_uhr(spoken_clock& clock_read, followed_by what) {
        const std::string_view before{text_.begin(), here_};
        if (!before.ends_with("uhr")) return;
        const auto start = here_;
        unsigned minute = 0;
        const auto time_behind = *blank >> (x3::lit('-') | ':' | '.' | "bis" | "uhr" | 'h');
        const bool found = take(+blank >> two >> !digit, minute) && minute < 60 &&
            (what == followed_by::end_of_span ? take(x3::eps >> &(dash >> clock)) : take(x3::eps >> !time_behind));
        if (found)
            clock_read.time.minute = static_cast<int>(minute);
        else
            here_ = start;
    }

    bool begins_statement() const {
        return found_.empty() || found_.back().kind == item_kind::comma || found_.back().kind == item_kind::span ||
            *std::prev(here_) == '(';
    }

    /// "M/W/F", "L-J"; a letter alone where others have told the language.
    bool letters(hours_item& value) {
        if (here_ != text_.begin() && text::is_letter(*std::prev(here_))) return false;
        const auto read = days_by_letters({here_, text_.end()}, lettered_, lettered_ != any_language);
        if (!read) return false;
        const auto end = here_ + static_cast<std::ptrdiff_t>(read->length);
        if (end != text_.end() && (text::is_letter(*end) || *end == '\'' || *end == '-')) return false;
        here_ = end;
        value.kind = item_kind::days;
        value.set = read->days;
        value.spoken = lettered_ = read->spoken;
        return true;
    }

    bool days(hours_item& value) {
        value.kind = item_kind::days;
        const auto start = here_;
        const bool led = take(from_word);
        if (!take(weekday, value.first_day) || is_preposition({start, here_})) {
            here_ = start;
            return false;
        }
        leave_full_stop();
        value.last_day = value.first_day;
        value.begins = led;
        value.spoken = value.first_day.spoken();
        value.also_word = small_word_in({start, here_});
        if (day_name last; take(dash >> weekday, last)) {
            leave_full_stop();
            value.last_day = last;
            value.begins = false;
            value.spoken &= last.spoken();
            value.also_word = 0;
            if (take(dash >> weekday, last)) {   // "Mon-Wed-Fri": is Tuesday one of them?
                here_ = start;
                return false;
            }
        }
        return true;
    }

    /// "Orario di ricevimento", "8-17 mit Sprechstunde": before a word that says nothing, behind another or a time.
    bool is_preposition(std::string_view name) {
        constexpr std::pair<std::string_view, languages> all[]{{"di", italian}, {"do", portuguese}, {"mit", german}};
        const auto* const known = std::ranges::find(all, name, &std::pair<std::string_view, languages>::first);
        if (known == std::end(all)) return false;
        const bool behind_time = !found_.empty() && found_.back().kind == item_kind::span;
        if (known->second == german ? !behind_time : !worded_) return false;
        word_meaning next;
        const bool word_follows = ahead(+blank >> word, next);
        return word_follows && next.means == hours_word::noise && (next.spoken & known->second);
    }

    /// "fermé lundi. Mardi 9h-12h": behind a name in full the full stop ends the sentence; a short one keeps it, but
    /// not between a closing and days with hours: "Closed Sat. and Sun. Mon-Fri 9-17".
    void leave_full_stop() {
        if (*std::prev(here_) != '.' || here_ == text_.end() || *here_ != ' ') return;
        const std::string_view behind{
            std::find_if(here_, text_.end(), [](char one) { return one != ' '; }), text_.end()};
        const auto letters = days_by_letters(behind, lettered_, false);
        if (!letters && !ahead(+blank >> day_symbols >> word_end)) return;
        const std::string_view before{text_.begin(), std::prev(here_)};
        const bool ends = !is_short_for_a_day(before.substr(before.find_last_of(" .,;-(\n") + 1)) ||
            (behind_closing() &&
                (letters ? begins_with_time(behind.substr(letters->length)) : ahead(+blank >> range_with_time)));
        if (ends) --here_;
    }

    bool behind_closed_dates() const {
        const auto last = std::ranges::find_if(found_.rbegin(), found_.rend(),
            [](auto const& item) { return item.kind != item_kind::also && item.kind != item_kind::dates; });
        return last != found_.rend() && last->kind == item_kind::closed && !last->is_break;
    }

    bool behind_times_of_break() const {
        return found_.size() > 1 && found_.back().kind == item_kind::span && found_[found_.size() - 2].is_break;
    }

    bool behind_closing() const {
        const auto last = std::find_if(found_.rbegin(), found_.rend(), [](hours_item const& item) {
            return item.kind == item_kind::closed || item.kind == item_kind::span || item.kind == item_kind::except;
        });
        return last != found_.rend() && last->kind == item_kind::closed && !last->is_break;
    }

    bool word_item(word_meaning meaning) {
        hours_item value;
        value.spoken = meaning.spoken;
        const auto days_of = [&](weekday_set set) { value.kind = item_kind::days, value.set = set; };
        const auto part_of = [&](opening part) { value.kind = item_kind::part, value.part = part; };
        switch (meaning.means) {
        case hours_word::daily:
            if (behind_times_of_break()) return worded_ = true;   // lunch 12-13 daily
            days_of(every_day);
            break;
        case hours_word::weekdays: days_of(0x1F); break;
        case hours_word::weekend: days_of(0x60); break;
        case hours_word::forenoon: part_of({0, 720}); break;
        case hours_word::afternoon: part_of({720, minutes_a_day}); break;
        case hours_word::all_day: part_of(whole_day); break;
        case hours_word::day_long:
            part_of(whole_day);
            value.day_long = true;
            break;
        case hours_word::closed: value.kind = item_kind::closed; break;
        case hours_word::pause: return break_item();
        case hours_word::except: value.kind = item_kind::except; break;
        case hours_word::appointment:
        case hours_word::appointment_only:
            value.kind = item_kind::appointment;
            value.only = meaning.means == hours_word::appointment_only;
            break;
        case hours_word::only: return only();
        case hours_word::besides: return besides_ = true;
        case hours_word::holidays: value.kind = item_kind::holidays; break;
        case hours_word::otherwise: value.kind = item_kind::otherwise; break;
        case hours_word::also: value.kind = item_kind::also; break;
        case hours_word::either: value.kind = item_kind::either; break;
        case hours_word::from: return from_ = worded_ = true;
        case hours_word::noise: return worded_ = true;   // says nothing, but was read
        }
        return push(value);
    }

    std::vector<hours_item> found_;
    languages lettered_ = any_language;   ///< in which days stand as single letters, once some did
    bool pushed_ = false;
    bool only_ = false, besides_ = false, worded_ = false, from_ = false, bracket_ = false,
         remarked_ = false;   ///< what stands before the next piece
};

}

hours_result<std::vector<hours_item>> hours_items(std::string_view folded) { return scanner{folded}.items(); }

}
