#pragma once
// The smallest pieces of the grammar of office hours, for hours_grammar.cpp alone.
#include "calendar/office_hours/hours_item.hpp"

#include <boost/fusion/include/at_c.hpp>
#include <boost/fusion/include/std_tuple.hpp>
#include <boost/spirit/home/x3.hpp>

namespace referralbook::calendar::hours_grammar {

namespace x3 = boost::spirit::x3;
using boost::fusion::at_c;

/// A symbol table is filled once; a longer name wins over a shorter one with the same beginning.
template <class Meaning, class List, class Of> x3::symbols<Meaning> symbols_of(List const& list, Of of) {
    x3::symbols<Meaning> table;
    for (auto const& every : list) table.add(every.name, of(every));
    return table;
}

// The words of words/office_hours_*.txt with what they mean; the longest that fits is taken.
inline const x3::symbols<day_name> day_symbols = symbols_of<day_name>(
    hours_day_names(), [](auto& e) { return e.meaning; });
inline const x3::symbols<word_meaning> word_symbols = symbols_of<word_meaning>(
    hours_words, [](auto& e) { return e.meaning; });
inline const x3::symbols<unsigned> month_symbols = symbols_of<unsigned>(
    hours_month_names, [](auto& e) { return e.month; });

inline const auto blank = x3::lit(' ');
// Not x3::digit: that one is for ASCII only and stops the program at any other byte.
inline const auto digit = x3::char_('0', '9');
inline const auto word_end = !(x3::char_('a', 'z') | x3::char_('\x80', '\xff'));
inline const x3::uint_parser<unsigned, 10, 1, 2> two_or_one;
inline const x3::uint_parser<unsigned, 10, 2, 2> two;
inline const x3::uint_parser<unsigned, 10, 4, 4> four;

inline const auto weekday = day_symbols >> word_end >> -x3::lit('.');
inline const auto month = month_symbols >> word_end >> -x3::lit('.');
inline const auto word = word_symbols >> word_end;

/// Between two ends: a dash, "to", "bis", "a", "au", "hasta".
inline const auto dash = x3::omit[*blank >>
    (+x3::lit('-') |
        ((x3::lit("through") | "thru" | "tot en met" | "tot" | "t/m" | "to" | "until" | "till" | "til" | "bis" |
             "jusqu'au" | "jusqu'a" | "hasta las" | "hasta" | "fino alle" | "fino a" | "alle ore" | "alle" | "ate as" |
             "ate a" | "ate" | "au" | "a las" | "as" | "al" | "a") >>
            word_end)) >>
    *blank];
inline const auto
    from_word = x3::omit[(x3::lit("from") | "despues de las" | "depois das" | "depois as" | "dopo le" | "dopo" | "von" |
                             "ab" | "du" | "desde las" | "desde" | "des" | "de las" | "dalle ore" | "dalle" | "dal" |
                             "das" | "da" | "vanaf" | "van" | "de" | "a partir das" | "a partir de las" |
                             "a partir de" | "a partire dalle" | "after" | "nach" | "apres") >>
        word_end >> +blank];
inline const auto until_word = x3::omit[(x3::lit("until") | "till" | "til" | "up to" | "before" | "bis" | "vor" |
                                            "jusqu'a" | "avant" | "hasta las" | "hasta" | "fino alle" | "tot" |
                                            "ate as" | "ate" | "closes at" | "closes" | "closing at" | "schliesst um" |
                                            "ferme a" | "cierra a las" | "chiude alle" | "sluit om" | "fecha as") >>
    word_end >> +blank];

/// Noon as the break at noon.
inline const auto
    noon_word = x3::omit[(x3::lit("mittags") | "mittag" | "midi" | "mediodia" | "mezzogiorno" | "meio-dia" | "noon") >>
        word_end];

/// "between 9 and 17", "entre las 9 y las 14", "zwischen 8 und 12".
inline const auto between_word = x3::omit[(x3::lit("between") | "zwischen" | "entre las" | "entre as" | "entre" |
                                              "tra le" | "fra le" | "tussen") >>
    word_end >> +blank];
inline const auto and_word = x3::omit[+blank >>
    (x3::lit("and") | "und" | "et" | "y las" | "y" | "en" | "e le" | "e as" | "e") >> word_end >> +blank];

struct closed_word_id;
inline const x3::rule<closed_word_id> closed_word = "closed";
inline const auto only_closed = [](auto& context) {
    if (x3::_attr(context).means != hours_word::closed) x3::_pass(context) = false;
};
inline const auto closed_word_def = word_symbols[only_closed] >> word_end;
BOOST_SPIRIT_DEFINE(closed_word)

// "with a break", "mit Mittagspause", "avec une pause": what only leads to the word for a break.
struct break_word_id;
inline const x3::rule<break_word_id> break_word = "break";
inline const auto only_break = [](auto& context) {
    if (x3::_attr(context).means != hours_word::pause) x3::_pass(context) = false;
};
inline const auto break_word_def = word_symbols[only_break] >> word_end;
BOOST_SPIRIT_DEFINE(break_word)
inline const auto before_break = x3::omit[(x3::lit("with") | "including" | "incl." | "incl" | "mit" | "inkl." | "inkl" |
                                              "avec" | "con" | "met" | "com" | "w/") >>
    +blank >> -((x3::lit("an hour for") | "one hour for" | "an" | "a" | "the" | "einer" | "eine" | "kurzer" | "der" |
                    "une" | "la" | "una" | "un" | "el" | "een" | "de" | "uma" | "um") >>
                  +blank) >>
    &break_word];

/// "Pause de midi à 13h": noon is the beginning and no part of the word.
inline const auto pause_from_noon = x3::omit[(x3::lit("pause") | "fermeture" | "coupure" | "pausa" | "descanso") >>
    &(+blank >> "de" >> +blank >> noon_word >> +blank >> "a" >> +blank >> -("las" >> +blank) >> digit)];

/// "Mon-Fri 9", "lun-ven: de 9".
inline const auto
    range_with_time = x3::omit[weekday >> dash >> weekday >> *(x3::lit(':') | blank) >> -from_word >> digit];

inline bool begins_with_time(std::string_view text) {
    const auto at = text.find_first_not_of(" :");
    return at != std::string_view::npos && text[at] >= '0' && text[at] <= '9';
}

/// A time of day, and the languages in which it can be written so.
struct spoken_clock {
    clock_time time;
    languages spoken = any_language;
};

// "Wed am" is a morning, "am Mittwoch" is on Wednesday: am is no half of the day before a name that only German has.
struct german_day_id;
inline const x3::rule<german_day_id> german_day = "german day";
inline const auto only_german = [](auto& context) {
    if (x3::_attr(context).spoken() != german) x3::_pass(context) = false;
};
inline const auto german_day_def = day_symbols[only_german] >> word_end;
BOOST_SPIRIT_DEFINE(german_day)

// "à quarta-feira" is on Wednesday.
struct portuguese_day_id;
inline const x3::rule<portuguese_day_id> portuguese_day = "portuguese day";
inline const auto only_portuguese = [](auto& context) {
    if (x3::_attr(context).spoken() != portuguese) x3::_pass(context) = false;
};
inline const auto portuguese_day_def = day_symbols[only_portuguese] >> word_end;
BOOST_SPIRIT_DEFINE(portuguese_day)

struct clock_id;
inline const x3::rule<clock_id, spoken_clock> clock = "time";
inline const auto keep_digits = [](auto& context) {
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
inline const auto keep_minute = [](auto& context) {
    x3::_val(context).time.minute = static_cast<int>(x3::_attr(context));
};
inline const auto in_the_morning = [](auto& context) { x3::_val(context).time.half = 'a'; };
inline const auto in_the_afternoon = [](auto& context) { x3::_val(context).time.half = 'p'; };
inline const auto in_german = [](auto& context) { x3::_val(context).spoken = german; };
inline const auto in_french = [](auto& context) { x3::_val(context).spoken = french; };
inline const auto in_spanish = [](auto& context) { x3::_val(context).spoken = spanish | portuguese; };
inline const auto in_dutch = [](auto& context) { x3::_val(context).spoken = dutch; };
inline const auto at_noon = [](auto& context) { x3::_val(context).time = {12, 0, 'p', false}; };
inline const auto at_midnight = [](auto& context) { x3::_val(context).time = {12, 0, 'a', false}; };
inline const auto is_possible = [](auto& context) {
    auto const& time = x3::_val(context).time;
    const bool fits = time.half ? time.hour >= 1 && time.hour <= 12
                                : time.hour < 24 || (time.hour == 24 && time.minute == 0);
    if (!fits || time.minute > 59) x3::_pass(context) = false;
};
// "9 de la mañana", but twelve "de la mañana" is noon and "de la noche" midnight.
inline const auto but_not_twelve = [](char half) {
    return [half](auto& context) {
        auto& time = x3::_val(context).time;
        time.half = half;
        if (time.hour == 12) x3::_pass(context) = false;
    };
};
inline const auto spoken_half = *blank >>
    (((x3::lit("de la manana") | "du matin" | "del mattino" | "di mattina" | "da manha") >>
         word_end)[but_not_twelve('a')] |
        ((x3::lit("de la tarde") | "de la noche" | "de l'apres-midi" | "du soir" | "del pomeriggio" | "di sera" |
             "da tarde" | "da noite") >>
            word_end)[but_not_twelve('p')]);
inline const auto m_of_half = (x3::lit('.') >> *blank >> 'm' >> word_end >> -x3::lit('.')) |
    (x3::lit('m') >> word_end >> -(x3::lit('.') >> &dash));   // a.m., a. m., am
inline const auto half = (*blank >> ((x3::lit('a') >> m_of_half >> !(+blank >> german_day))[in_the_morning] |
                                        (x3::lit('p') >> m_of_half)[in_the_afternoon] |
                                        (x3::lit("noon") >> word_end)[in_the_afternoon] |
                                        (x3::lit("midnight") >> word_end)[in_the_morning])) |
    spoken_half | (x3::lit('a') >> word_end)[in_the_morning] | (x3::lit('p') >> word_end)[in_the_afternoon];
// "8 u - 12 u", but "8-12 u 14-18" is und.
inline const auto unit_apart = +blank >> x3::lit('u') >> word_end >> !x3::lit('.') >>
    &(*blank >> (x3::eoi | ',' | ';' | ')' | '-' | "\u2013" | ("tot" >> word_end)));
inline const auto unit = (x3::lit('u') >> word_end >> !x3::lit('.'))[in_dutch] | unit_apart[in_dutch] |
    *blank >> ((x3::lit("uhr") >> word_end)[in_german] | (x3::lit("heures") >> word_end)[in_french] |
                  (x3::lit("horas") >> word_end)[in_spanish] | (x3::lit("uur") >> word_end)[in_dutch] |
                  ((x3::lit("hs") >> word_end >> -(x3::lit('.') >> &dash))[in_spanish]) |
                  ((x3::lit("hrs") | "hr" | "h" | "o'clock") >> word_end));
inline const auto clock_def = ((x3::lit("noon") | "midday" | "mittags" | "mittag" | "midi" | "mediodia" |
                                   "mezzogiorno" | "meio-dia" | "meio dia") >>
                                  word_end)[at_noon] |
    (x3::lit("12") >> -x3::lit(":00") >> *blank >> 'm' >> word_end >> -x3::lit('.'))[at_noon] |   // a 12 m.
    ((x3::lit("midnight") | "mitternacht" | "minuit" | "medianoche" | "mezzanotte" | "middernacht" | "meia-noite") >>
        word_end)[at_midnight] |
    (x3::raw[+digit][keep_digits] >>
        -(((x3::lit(':') | '.') >> two[keep_minute] >> !digit) |
            (*blank >> 'h' >> *blank >> (two >> !(digit | 'h' | ':' | (x3::lit('.') >> digit)))[keep_minute]) |
            (x3::lit('u') >> -two[keep_minute] >> word_end >> !x3::lit('.'))[in_dutch]) >>
        -unit >> -half >> x3::eps[is_possible]);
BOOST_SPIRIT_DEFINE(clock)

}
