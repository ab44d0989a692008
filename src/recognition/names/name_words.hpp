#pragma once
#include "text/word_list.hpp"

#include <span>
#include <string_view>

/// The words beside a name that are none of it: titles, degrees, company forms. Of name_key and of how somebody is
/// addressed.
namespace referralbook::recognition::name_words {

using text::in;
using text::word_list;

// The words of all lists are folded and have no full stops.

// words/titles.txt
extern const word_list titles;                      ///< in front of a name
extern const word_list title_tails;                 ///< "Dr. med. dent.", "Prof. h.c.": only after a title
extern const word_list trailing_titles;             ///< behind a name
extern const word_list dotted_titles;               ///< behind a whole name, with their full stop: "Mag."
extern const word_list degrees;                     ///< behind a name
extern const word_list doubtful_degrees;            ///< which may be names
extern const word_list generations;                 ///< "jr"
extern const word_list doubtful_titles;             ///< which may be names
extern const word_list honours;                     ///< the same written out: "Bishop", "Captain"; never of firms
extern const word_list doubtful_honours;            ///< of those, which may be names
extern const word_list courtesies;                  ///< titles before which none stands: "herr", not "dr"
extern const word_list titles_of_women;             ///< "frau", "dra"
extern const word_list titles_of_men;               ///< "herr", "dhr"
extern const word_list sons_and_fathers;            ///< "hijo", "père": behind a whole name
extern const word_list spouses;                     ///< "gattin": last in "Dr. Huber mit Gattin"
extern const word_list with_a_spouse;               ///< "mit", "avec": before them
extern const word_list households;                  ///< "familie"
extern const word_list professions;                 ///< behind a comma
extern const word_list professions_and_no_titles;   ///< of these: never titles in front, "Kaufmann", "reception"
extern const word_list profession_endings;          ///< of such words: "-berater"
extern const word_list short_professions;           ///< titles of that kind in short: "ra"
extern const word_list two_letters_of_office;       ///< behind a comma and a first and a family name: "OA", "GF"
extern const word_list licences;                    ///< before the number of a licence: "crm"
extern const word_list born_words;                  ///< before the name that somebody had before: "née"
extern const word_list at_work_words;               ///< between a whole name and a firm: "at", "bei"
extern const word_list unsaid_titles;               ///< which a letter leaves out where another follows: "PD", "Exmo."
extern const word_list ranks;                       ///< part of a family name before its particle: "Graf von"
extern const word_list family_titles;               ///< titles that are family names too: "Judge, Peter"
extern const word_list plural_titles;               ///< of several people: "Drs. Kern and Hale"
extern const word_list first_of_rank, rest_of_rank;   ///< of two words: "lt" and "col"
extern const word_list partner_ranks;                 ///< of a partner: "Senior Partner"
extern const word_list address_phrases;               ///< before a name in an address: "z hd"
extern const word_list sent_by;                       ///< before the name of another: "referred by", "via"
extern const word_list kin;                           ///< before or behind it: "wife of", "Tom's mom"
extern const word_list of_whom;                       ///< between the two: "of", "von"
extern const word_list out_of_office;                 ///< behind a name, small and with full stops: "i.R.", "a.D."
extern const word_list spanish_titles;                ///< before a first name and two family names: "Lic."
extern const word_list admitted;                      ///< before what somebody is: "Registered Valuer"

// words/legal_forms.txt
extern const word_list company_forms;       ///< of companies, anywhere in a name
extern const word_list last_forms;          ///< ordinary words or names elsewhere: only as the last word
extern const word_list forms_or_initials;   ///< of both: in capitals behind a family name they may be initials

// words/small_words.txt
extern const word_list links;             ///< between two names: "&", "and"
extern const word_list office_links;      ///< those that make it the name of an office
extern const word_list particles;         ///< before a family name: "van", "de"
extern const word_list small_particles;   ///< the same only in small letters: "in", "op"
extern const word_list family_links;      ///< between two family names of one person: "y"
extern const word_list double_names;      ///< family names of which a person has two
extern const word_list family_tails;      ///< behind the family name they belong to: "Filho"
extern const word_list devotions;         ///< of first names: "María del Carmen"
extern const word_list little;            ///< in the names of many offices
extern const word_list sons_of_firms;     ///< "& Sons": some leave it out
extern const word_list inside_firms;      ///< small, in the names of firms alone: "of", "für"
extern const word_list alternatives;      ///< "or": one of two people

extern const word_list also_family_names;   ///< of office_words: "Stadt Ulm", but "Karl Stadt"
extern const word_list trade_words;         ///< not behind a comma: "Radiologie Donau"
extern const word_list office_endings;      ///< of such words: "-praxis"
extern const word_list hospitals;           ///< in capitals: "CHU de Lyon"
extern const word_list office_words;        ///< of a practice, a shop, a firm; a person is rarely called so

extern const word_list family_names;     ///< that many people have
extern const word_list words_as_names;   ///< ordinary words that are family names, too: "may", "zahn"

// words/first_names.txt: a name of both stands in both.
extern const word_list names_of_women;
extern const word_list names_of_men;
extern const word_list first_or_family_names;   ///< of these: which many people have as their family name

extern const word_list first_names;   ///< well-known ones, beside those of nicknames: they make a couple

/// A word and its usual form: "bob" robert, "assoc" associates.
struct word_form {
    std::string_view form, usual;
};
extern const std::span<word_form const> nicknames;            ///< by the form
extern const std::span<word_form const> opposites;            ///< "norte" is north; by the word
extern const std::span<word_form const> generation_phrases;   ///< "the third" is iii; by the words

// words/firms.txt
extern const word_list firm_names;   ///< "century 21", "wells fargo": they begin the name of a firm
extern const word_list acronyms;     ///< in capitals, before words that are not: "IHK Ulm"
extern const word_list towns;        ///< behind two or three capitals: "BNI Ulm"
extern const word_list places;       ///< behind "am": "Wohnen am Park"

// words/first_names_of_languages.txt
extern const word_list french_men;    ///< "M. Pierre Morel"
extern const word_list spanish_men;   ///< "D. Antonio Ruiz"

}
