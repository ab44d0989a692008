#pragma once
// The smallest pieces of the grammar of office hours, for the scanners of its texts alone.
#include "calendar/office_hours/words/hours_words.hpp"

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
/// Noon as the break at noon.
inline const auto
    noon_word = x3::omit[(x3::lit("mittags") | "mittag" | "midi" | "mediodia" | "mezzogiorno" | "meio-dia" | "noon") >>
        word_end];

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

}
