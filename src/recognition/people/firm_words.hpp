#pragma once
#include "text/word_list.hpp"

/// Firms by their names, and first names by their language.
namespace referralbook::recognition::name_words {

// words/firms.txt
extern const text::word_list firm_names;   ///< "century 21", "wells fargo": they begin the name of a firm
extern const text::word_list acronyms;     ///< in capitals, before words that are not: "IHK Ulm"
extern const text::word_list towns;        ///< behind two or three capitals: "BNI Ulm"
extern const text::word_list places;       ///< behind "am": "Wohnen am Park"

// words/first_names_of_languages.txt
extern const text::word_list french_men;    ///< "M. Pierre Morel"
extern const text::word_list spanish_men;   ///< "D. Antonio Ruiz"

}
