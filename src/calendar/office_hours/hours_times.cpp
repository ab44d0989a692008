#include "calendar/office_hours/hours_times.hpp"

#include "calendar/office_hours/rule_scanner.hpp"
#include "calendar/office_hours/words/hours_symbols.hpp"

#include <cstdint>
#include <string>

namespace referralbook::calendar {

namespace {

using namespace hours_grammar;

const auto until_word = x3::omit[(x3::lit("until") | "till" | "til" | "up to" | "before" | "bis" | "vor" | "jusqu'a" |
                                     "avant" | "hasta las" | "hasta" | "fino alle" | "tot" | "ate as" | "ate" |
                                     "closes at" | "closes" | "closing at" | "schliesst um" | "ferme a" |
                                     "cierra a las" | "chiude alle" | "sluit om" | "fecha as") >>
    word_end >> +blank];

/// "between 9 and 17", "entre las 9 y las 14", "zwischen 8 und 12".
const auto between_word = x3::omit[(x3::lit("between") | "zwischen" | "entre las" | "entre as" | "entre" | "tra le" |
                                       "fra le" | "tussen") >>
    word_end >> +blank];
const auto and_word = x3::omit[+blank >>
    (x3::lit("and") | "und" | "et" | "y las" | "y" | "en" | "e le" | "e as" | "e") >> word_end >> +blank];

/// A time of day, and the languages in which it can be written so.
struct spoken_clock {
    clock_time time;
    languages spoken = any_language;
};

struct clock_id;
const x3::rule<clock_id, spoken_clock> clock = "time";
const auto keep_digits = [](auto& context) {
    const std::string digits{x3::_attr(context).begin(), x3::_attr(context).end()};
    auto& time = x3::_val(context).time;
    if (digits.size() > 4) {
        x3::_pass(context) = false;
        return;
    }
    const int number = std::stoi(digits);
    time.hour = digits.size() > 2 ? number / 100 : number;
    time.minute = digits.size() > 2 ? number % 100 : 0;
    time.is_24_hours = digits.front() == '0' || time.hour > 12;
};
const auto keep_minute = [](auto& context) { x3::_val(context).time.minute = static_cast<int>(x3::_attr(context)); };
const auto in_the_morning = [](auto& context) { x3::_val(context).time.half = 'a'; };
const auto in_the_afternoon = [](auto& context) { x3::_val(context).time.half = 'p'; };
const auto in_german = [](auto& context) { x3::_val(context).spoken = german; };
const auto in_french = [](auto& context) { x3::_val(context).spoken = french; };
const auto in_spanish = [](auto& context) { x3::_val(context).spoken = spanish | portuguese; };
const auto in_dutch = [](auto& context) { x3::_val(context).spoken = dutch; };
const auto at_noon = [](auto& context) { x3::_val(context).time = {12, 0, 'p', false}; };
const auto at_midnight = [](auto& context) { x3::_val(context).time = {12, 0, 'a', false}; };
const auto is_a_time = [](auto& context) {
    auto const& time = x3::_val(context).time;
    const bool fits = time.half ? time.hour >= 1 && time.hour <= 12
                                : time.hour < 24 || (time.hour == 24 && time.minute == 0);
    if (!fits || time.minute > 59) x3::_pass(context) = false;
};
// "9 de la mañana", but twelve "de la mañana" is noon and "de la noche" midnight.
const auto but_not_twelve = [](char half) {
    return [half](auto& context) {
        auto& time = x3::_val(context).time;
        time.half = half;
        if (time.hour == 12) x3::_pass(context) = false;
    };
};
const auto spoken_half = *blank >>
    (((x3::lit("de la manana") | "du matin" | "del mattino" | "di mattina" | "da manha") >>
         word_end)[but_not_twelve('a')] |
        ((x3::lit("de la tarde") | "de la noche" | "de l'apres-midi" | "du soir" | "del pomeriggio" | "di sera" |
             "da tarde" | "da noite") >>
            word_end)[but_not_twelve('p')]);
const auto m_of_half = (x3::lit('.') >> *blank >> 'm' >> word_end >> -x3::lit('.')) |
    (x3::lit('m') >> word_end >> -(x3::lit('.') >> &dash));   // a.m., a. m., am
const auto half = (*blank >> ((x3::lit('a') >> m_of_half >> !(+blank >> german_day))[in_the_morning] |
                                 (x3::lit('p') >> m_of_half)[in_the_afternoon] |
                                 (x3::lit("noon") >> word_end)[in_the_afternoon] |
                                 (x3::lit("midnight") >> word_end)[in_the_morning])) |
    spoken_half | (x3::lit('a') >> word_end)[in_the_morning] | (x3::lit('p') >> word_end)[in_the_afternoon];
// "8 u - 12 u", but "8-12 u 14-18" is und.
const auto unit_apart = +blank >> x3::lit('u') >> word_end >> !x3::lit('.') >>
    &(*blank >> (x3::eoi | ',' | ';' | ')' | '-' | "\u2013" | ("tot" >> word_end)));
const auto unit = (x3::lit('u') >> word_end >> !x3::lit('.'))[in_dutch] | unit_apart[in_dutch] |
    *blank >> ((x3::lit("uhr") >> word_end)[in_german] | (x3::lit("heures") >> word_end)[in_french] |
                  (x3::lit("horas") >> word_end)[in_spanish] | (x3::lit("uur") >> word_end)[in_dutch] |
                  ((x3::lit("hs") >> word_end >> -(x3::lit('.') >> &dash))[in_spanish]) |
                  ((x3::lit("hrs") | "hr" | "h" | "o'clock") >> word_end));
const auto clock_def = ((x3::lit("noon") | "midday" | "mittags" | "mittag" | "midi" | "mediodia" | "mezzogiorno" |
                            "meio-dia" | "meio dia") >>
                           word_end)[at_noon] |
    (x3::lit("12") >> -x3::lit(":00") >> *blank >> 'm' >> word_end >> -x3::lit('.'))[at_noon] |   // a 12 m.
    ((x3::lit("midnight") | "mitternacht" | "minuit" | "medianoche" | "mezzanotte" | "middernacht" | "meia-noite") >>
        word_end)[at_midnight] |
    (x3::raw[+digit][keep_digits] >>
        -(((x3::lit(':') | '.') >> two[keep_minute] >> !digit) |
            (*blank >> 'h' >> *blank >> (two >> !(digit | 'h' | ':' | (x3::lit('.') >> digit)))[keep_minute]) |
            (x3::lit('u') >> -two[keep_minute] >> word_end >> !x3::lit('.'))[in_dutch]) >>
        -unit >> -half >> x3::eps[is_a_time]);
BOOST_SPIRIT_DEFINE(clock)

class time_scanner : rule_scanner {
public:
    explicit time_scanner(std::string_view text) : rule_scanner{text} {}

    std::optional<hours_item> times() {
        if (take(between_word)) return between();
        const bool led = take(from_word);
        spoken_clock from, until;
        if (take(clock, from)) {
            minutes_behind_uhr(from, followed_by::end_of_span);
            if (take(dash >> clock, until) || (!led && end_behind_slash(until))) {
                minutes_behind_uhr(until, followed_by::no_time);
                return item_of(item_kind::span, from, until);
            }
            minutes_behind_uhr(from, followed_by::no_time);
            if (led) return item_of(item_kind::from_time, from, {});
        } else if (here_ = text_.begin(); take(until_word >> clock, until)) {
            minutes_behind_uhr(until, followed_by::no_time);
            return item_of(item_kind::until_time, {}, until);
        }
        return std::nullopt;
    }

private:
    hours_item item_of(item_kind kind, spoken_clock const& from, spoken_clock const& until) const {
        hours_item item;
        item.kind = kind;
        item.from = from.time, item.until = until.time;
        item.spoken = from.spoken & until.spoken;
        item.length = read().size();
        return item;
    }

    std::optional<hours_item> between() {
        spoken_clock from, until;
        if (!take(clock, from) || !take(and_word >> clock, until)) return std::nullopt;
        return item_of(item_kind::span, from, until);
    }

    /// "9h/12h", "9.00/13.00": a slash between two times that can be no date, and no "9h-12h/14h-18h".
    bool end_behind_slash(spoken_clock& until) {
        const auto is_plainly_a_time = [](std::string_view written) {
            return written.find_first_of(":.hu") != std::string_view::npos;
        };
        const auto start = here_;
        if (is_plainly_a_time(read()) && take(*blank >> '/' >> *blank >> clock, until) &&
            is_plainly_a_time({start, here_}) && !ahead(dash >> clock))
            return true;
        here_ = start;
        return false;
    }

    enum class followed_by : std::uint8_t { end_of_span, no_time };

    /// "8 Uhr 30 bis 17 Uhr 15", but not "8-12 Uhr 14-18 Uhr": those of an end stand before no other time.
    void minutes_behind_uhr(spoken_clock& clock_read, followed_by what) {
        if (!read().ends_with("uhr")) return;
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
};

}

std::optional<hours_item> times_at(std::string_view folded) { return time_scanner{folded}.times(); }

}
