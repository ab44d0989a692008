#include "calendar/office_hours/hours_grammar.hpp"

#include "calendar/office_hours/found_pieces.hpp"
#include "calendar/office_hours/hours_dates.hpp"
#include "calendar/office_hours/hours_days.hpp"
#include "calendar/office_hours/hours_times.hpp"
#include "calendar/office_hours/rule_scanner.hpp"
#include "calendar/office_hours/words/day_letters.hpp"
#include "calendar/office_hours/words/hours_remarks.hpp"
#include "calendar/office_hours/words/hours_symbols.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace referralbook::calendar {

namespace {

using namespace hours_grammar;

hours_item break_piece() {
    hours_item piece;
    piece.kind = item_kind::closed;
    piece.is_break = true;
    return piece;
}

/// What a word says by itself.
hours_item piece_of(word_meaning meaning) {
    hours_item piece;
    piece.spoken = meaning.spoken;
    const auto days_of = [&](weekday_set set) { piece.kind = item_kind::days, piece.set = set; };
    const auto part_of = [&](opening part) { piece.kind = item_kind::part, piece.part = part; };
    switch (meaning.means) {
    case hours_word::daily: days_of(every_day); break;
    case hours_word::weekdays: days_of(0x1F); break;
    case hours_word::weekend: days_of(0x60); break;
    case hours_word::forenoon: part_of({0, noon}); break;
    case hours_word::afternoon: part_of({noon, minutes_a_day}); break;
    case hours_word::all_day: part_of(whole_day); break;
    case hours_word::day_long:
        part_of(whole_day);
        piece.day_long = true;
        break;
    case hours_word::closed: piece.kind = item_kind::closed; break;
    case hours_word::pause: return break_piece();
    case hours_word::except: piece.kind = item_kind::except; break;
    case hours_word::appointment:
    case hours_word::appointment_only:
        piece.kind = item_kind::appointment;
        piece.only = meaning.means == hours_word::appointment_only;
        break;
    case hours_word::holidays: piece.kind = item_kind::holidays; break;
    case hours_word::otherwise: piece.kind = item_kind::otherwise; break;
    case hours_word::also: piece.kind = item_kind::also; break;
    case hours_word::either: piece.kind = item_kind::either; break;
    case hours_word::from:
    case hours_word::only:
    case hours_word::besides:
    case hours_word::noise: break;   // no pieces: they say something of one, or nothing
    }
    return piece;
}

hours_item piece_of(read_dates const& read) {
    hours_item piece;
    piece.kind = item_kind::dates;
    piece.begins = read.begins;
    piece.first_date = read.first;
    piece.last_date = read.last;
    piece.length = read.length;
    return piece;
}

class scanner : rule_scanner {
public:
    explicit scanner(std::string_view text) : rule_scanner{text} {}

    hours_result<std::vector<hours_item>> items() {
        while (true) {
            while (here_ != text_.end() && *here_ == ' ') ++here_;
            if (here_ == text_.end()) return found_.all();
            start_ = here_;
            if (!one()) return std::unexpected{hours_problem{std::string{word_at(start_)}, say_again}};
        }
    }

private:
    /// Adds the piece that ends here.
    bool add(hours_item piece) {
        piece.at = static_cast<std::size_t>(start_ - text_.begin());
        piece.length = static_cast<std::size_t>(here_ - start_);
        found_.add(piece);
        return true;
    }
    bool add(item_kind kind, languages spoken = any_language) {
        hours_item piece;
        piece.kind = kind;
        piece.spoken = spoken;
        return add(piece);
    }
    /// Goes past a piece that stands here, and adds it.
    bool take_piece(std::optional<hours_item> const& piece) {
        if (!piece) return false;
        skip(piece->length);
        return add(*piece);
    }
    /// A word that says nothing, but was read.
    bool add_word() {
        found_.word();
        return true;
    }

    bool one() {
        if (label() || remark() || take_piece(letters())) return true;
        if (take(x3::lit("24/7") >> !digit)) return add(item_kind::always);
        word_meaning meaning;
        if (take(before_break)) return add_word();   // mit Mittagspause
        if (take(pause_from_noon)) return add(break_piece());
        if (phrase(meaning)) return word_item(meaning);
        if (noon_break()) return add(break_piece());
        if (take_piece(dates()) || take_piece(times_at(rest())) ||
            take_piece(days_at(text_, read().size(), found_, lettered_)))
            return true;
        if (take(x3::lit("am") >> &(+blank >> german_day))) return true;      // am Mittwoch
        if (take(x3::lit("a") >> &(+blank >> portuguese_day))) return true;   // à quarta-feira
        if (found_.behind(item_kind::days) && take(x3::lit('u') >> &(+blank >> day_symbols >> word_end)))   // Mo u Mi
            return add(item_kind::also, german);
        if (take(word, meaning)) return !is_eastern_time(meaning) && !is_free_alone() && word_item(meaning);
        if (take(x3::lit(',') | ';' | '|' | '\n' | (x3::lit('.') >> &(blank | '\n' | x3::eoi))))
            return add(item_kind::comma);
        if (take(x3::lit('&') | '+' | '/')) return add(item_kind::also);
        if (take(x3::lit(':') | +x3::lit('-'))) return add(item_kind::link);
        return bracket() || take(x3::lit('!') | '*');
    }

    /// "Reception: Mon-Fri 9-17".
    bool label() {
        if (!found_.all().empty() || found_.worded()) return false;
        const auto length = label_at(rest());
        skip(length);
        return length > 0 && add_word();
    }

    bool remark() {
        const bool begins = found_.all().empty() || found_.behind(item_kind::comma) || found_.behind(item_kind::span) ||
            *std::prev(here_) == '(';
        const auto length = remark_at(rest(), begins);
        if (length == 0) return false;
        skip(length);
        found_.remark();
        return true;
    }

    /// "M/W/F", "L-J"; a letter alone where others have told the language.
    std::optional<hours_item> letters() {
        if (here_ != text_.begin() && text::is_letter(*std::prev(here_))) return std::nullopt;
        const auto read = days_by_letters(rest(), lettered_, lettered_ != any_language);
        if (!read) return std::nullopt;
        const auto behind = rest().substr(read->length);
        if (!behind.empty() && (text::is_letter(behind.front()) || behind.front() == '\'' || behind.front() == '-'))
            return std::nullopt;
        hours_item piece;
        piece.kind = item_kind::days;
        piece.set = read->days;
        piece.spoken = lettered_ = read->spoken;
        piece.length = read->length;
        return piece;
    }

    std::optional<hours_item> dates() {
        auto read = dates_at(rest());
        if (!read) read = closed_months();
        if (!read) return std::nullopt;
        return piece_of(*read);
    }

    /// "closed in August", "agosto cerrado": a month without its days, beside a word for closed.
    std::optional<read_dates> closed_months() {
        const auto read = months_at(rest());
        if (!read || found_.behind_closed_dates()) return read;
        const auto start = here_;
        skip(read->length);
        const bool closed = ahead(*blank >> closed_word);
        here_ = start;
        return closed ? read : std::nullopt;
    }

    /// "Mittag 12-13", "12-13 Mittag": beside a span noon is the break.
    bool noon_break() {
        if (take(noon_word >> &(*(x3::lit(':') | blank) >> digit >> -digit >>
                                  -((x3::lit(':') | '.' | 'h' | 'u') >> -two) >> dash >> digit)))
            return true;
        return found_.behind(item_kind::span) && take(noon_word >> &(*blank >> (x3::eoi | ',' | ';' | ')' | '\n')));
    }

    /// Several words count for more than the day or the time that the first of them is: "su appuntamento".
    bool phrase(word_meaning& meaning) {
        auto after = here_;
        if (!x3::parse(after, text_.end(), word, meaning) || std::find(here_, after, ' ') == after) return false;
        here_ = after;
        return true;
    }

    /// "9am-5pm ET", "9-5 ET, Sat 9-12": French "et" stands behind no am and pm but in a text that must be French, and
    /// something follows that it joins.
    bool is_eastern_time(word_meaning meaning) {
        if (meaning.means != hours_word::also || meaning.spoken != french || found_.all().empty()) return false;
        const auto next = std::find_if(here_, text_.end(), [](char one) { return one != ' '; });
        if (next == text_.end() || std::string_view{",;|\n)]"}.find(*next) != std::string_view::npos) return true;
        const auto has_half = [](clock_time time) { return time.half && time.hour != 12; };   // "9h-midi et 14h-18h"
        auto const& last = found_.all().back();
        return (has_half(last.from) || has_half(last.until)) && !must_be_french();
    }

    /// "lun-ven 9am-5pm et sam 9am-1pm": it can be in none of the languages that are spoken where Eastern Time is.
    bool must_be_french() {
        auto spoken = any_language;
        for (auto const& piece : found_.all()) spoken &= piece.spoken;
        if (day_name next; ahead(*blank >> weekday, next)) spoken &= next.spoken();
        return (spoken & french) && !(spoken & (english | spanish));
    }

    /// "Mi frei" beside no hours: nobody is there, or an appointment is to be had.
    bool is_free_alone() const {
        return read().ends_with(" frei") &&
            std::ranges::find(found_.all(), item_kind::span, &hours_item::kind) == found_.all().end();
    }

    bool bracket() {
        if (take(x3::lit('(') | '['))
            found_.open_bracket();
        else if (take(x3::lit(')') | ']'))
            found_.close_bracket();
        else
            return false;
        return true;
    }

    bool word_item(word_meaning meaning) {
        switch (meaning.means) {
        case hours_word::only: found_.only(); return true;
        case hours_word::besides: found_.besides(); return true;
        case hours_word::from: found_.from(); return true;
        case hours_word::noise: return add_word();
        case hours_word::daily:   // lunch 12-13 daily
            return found_.behind_times_of_break() ? add_word() : add(piece_of(meaning));
        default: return add(piece_of(meaning));
        }
    }

    found_pieces found_;
    std::string_view::iterator start_{};   ///< of the present piece
    languages lettered_ = any_language;    ///< in which days stand as single letters, once some did
};

}

hours_result<std::vector<hours_item>> hours_items(std::string_view folded) { return scanner{folded}.items(); }

}
