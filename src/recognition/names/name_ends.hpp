#pragma once
#include "recognition/names/name_tokens.hpp"

#include <algorithm>

/// What may stand at the end of a name and is no part of it, by its words.
namespace referralbook::recognition {

/// True for the legal form of a company alone: "GmbH & Co. KG", "S.L.".
bool is_form_part(name_part const& words);

/// "Ruiz S.L.", "Kern OHG", "Huber eK" at the end of a name; "Bo Ek" has none.
bool ends_with_form(name_part const& words);

/// What somebody is rather than a first name: "Attorney at Law", "Office Manager".
bool is_profession(name_part const& words);

/// True for "MS" in capitals that mean a degree, for it may be Ms: where other degrees stand in the name, or small
/// letters.
bool is_master_of_science(name_token const& word, std::vector<name_part> const& name, bool all_capitals);

/// "Attn: Anna Kern", "z. Hd. Herrn Kern", "An Frau Kern": how many words an address puts before the name.
std::size_t address_words(name_part const& words);

/// "Kern Dr. Anna": where the title stands, 1; 0 where none stands between a family and a first name.
std::size_t title_between(name_part const& words);

/// "BSc (Hons)", "Sam Turner (Ret.)", "Anna Kern (she/her)", "Anna Kern *".
bool belongs_to_degree(name_part const& words);

/// True where what somebody is stands behind a whole name without a comma: "Anna Kern Rechtsanwältin", "Jean Dupont
/// notaire"; "Tom Reed Painter" may be called so.
bool is_profession_behind(name_part const& words);

/// Where it is said what somebody is in several words behind a whole name: 2 of "Tom Reed Attorney at Law", "Anna Kern
/// FÄ f. Innere Medizin", "Anna Kern B.Sc. Physiotherapie"; the number of words where it is not.
std::size_t description_at(name_part const& words);

/// True for "Anna Kern LClinNutr": a degree nobody listed, with two capitals inside, behind a whole name.
bool has_capitals_inside(name_part const& words);
/// True for "Anna Kern XRPC", "Adaeze Okafor KTRW": three letters in capitals without a vowel behind a whole name, four
/// behind any first and family name.
bool ends_with_consonants(name_part const& words, bool all_capitals);
/// True for "M.A.", "FCA", "RA" in brackets or behind a dash; "MA" may be a state there and "JD" what somebody is
/// called.
bool is_credential_apart(name_token const& word, bool all_capitals);
/// Where a bracket opens that the last word closes; the number of words where none does.
std::size_t last_bracket_at(name_part const& words);

/// "at State Farm", "bei Falk", "@Compass" behind a well-known first name and one more word; "Hans bei der Wieden" is a
/// name.
bool is_workplace(name_part const& words, std::size_t at);

/// Where a whole name tells where somebody works, whatever that is called: 2 of "Ruth Holt at Hale Ltd", "Dr. Ruth Holt
/// bei Kern GmbH" 3; the number of words where it does not.
std::size_t workplace_at(name_part const& words);

/// Where a licence and its number stand behind a whole name, "Ruth Holt NMLS 12345"; the number of words where none
/// does.
std::size_t licence_number_at(name_part const& words);

/// "Priya Patel BDS MFDS RCS": the last word stands in capitals behind known degrees. `all_capitals`: the whole name
/// does, so they tell nothing.
bool ends_degrees(name_part const& words, bool all_capitals);

/// "Anna, LPC Kern" becomes "Anna Kern, LPC": what stands behind a first name in its own cell, joined with the last
/// name.
void move_credentials_behind(std::vector<name_part>& parts);

/// "Smith, M. D.", "Eva Huber i. R.": a degree may be written with blanks, behind a comma or behind two words; it
/// becomes one word.
void join_spaced_degree(name_part& words, bool behind_comma);

/// Where the name begins that somebody had before, from a word on: 2 of "Anna Hale née Kern"; the number of words where
/// there is none.
std::size_t former_name_at(name_part const& words, std::size_t from);

/// True where `holds` is true of each word of a part, taken with what is written without a blank behind it, and of
/// whether those are initials.
template <class F> bool all_whole_words(name_part const& words, F const& holds) {
    for (std::size_t at = 0; at < words.size();) {
        auto end = at + 1;
        while (end < words.size() && words[end].glued) ++end;
        auto one = words[at];
        one.written = written(slice(words, at, end));
        const bool initials = std::ranges::all_of(
            slice(words, at, end), [](auto const& w) { return w.key.size() == 1; });
        if (!holds(one, initials)) return false;
        at = end;
    }
    return true;
}

/// True for words that are all degrees, those that may be names too in capitals: "PsyD", "MD PT".
bool are_degrees(name_part const& words);

/// Which part is the licence LP behind a degree, "Anna Kern, PsyD, LP", which is no limited partnership; parts.size()
/// where none is.
std::size_t licence_at(std::vector<name_part> const& parts);

/// True where the last word of at least two stands behind a first name and a family name: "Anna Kern DO", "Sjoukje van
/// Dijk MA", "Adaeze N. Okafor MA", "K. Smit RA", "Liesl Kern BA MA"; but neither "Jean Pierre DO" nor "Mei Ling MA",
/// who write their family names in capitals.
bool stands_behind_a_whole_name(name_part const& words);

}
