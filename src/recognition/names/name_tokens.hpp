#pragma once
#include <string>
#include <string_view>
#include <vector>

/// A written name in words, for read_name; and what a word says by itself.
namespace referralbook::recognition {

/// A word of a name as it is written, and what can be said of it alone.
struct name_token {
    std::string written;        ///< "Dr.", "Dipl.-Ing."
    std::string key;            ///< folded, without full stops: "dr", "dipl-ing"
    bool initials = false;      ///< a doubtful degree with inner full stops: "J.D."
    bool full_stop = false;     ///< one stands behind it
    bool glued = false;         ///< no blank stands before it: the "R." of "J.R."
    bool in_capitals = false;   ///< two letters and more, none of them small
    bool small = false;         ///< it begins with a small letter
    std::size_t at = 0;         ///< which word of the name it is
};
using name_part = std::vector<name_token>;

/// What stands between the commas of a name, in words; no part is empty. Signs of trade marks are left out.
std::vector<name_part> name_parts_in(std::string_view name);

/// The words from one place to another.
name_part slice(name_part const& of, std::size_t from, std::size_t to);
void append(name_part& to, name_part const& more);
/// The words as they were written, with one blank between them.
std::string written(name_part const& words);
/// Their keys, with one blank between them; the letters of initials apart.
std::string keys_of(name_part const& words);

/// True for words that are a title wherever they begin a name; of those that may be names ("Mag", "Ing") only with a
/// full stop. "Mr/Mrs" is one.
bool is_title(name_token const& word);
/// True for "Jr", "III", "junior", "jun.".
bool is_generation(name_token const& word);
bool is_generation(name_part const& words);
/// "iii" of "the third", "" of what is none of words/generations.txt.
std::string_view generation_said_by(std::string_view phrase);
/// Makes one word of "the Third" at the end, behind at least so many others.
void join_generation(name_part& words, std::size_t least);
/// How many words at the end tell a son from his father, behind at least so many others: 1 of "Vega hijo", 2 of "Huber
/// d. Ä.".
std::size_t generations_behind(name_part const& words, std::size_t least);
/// Moves these to the beginning of other words.
void take_generations(name_part& words, std::size_t least, name_part& to);
/// True for "Senior" of Jane Senior.
bool may_be_a_family(name_token const& generation);
/// True for known degrees and professions, joined ones too: "MD/PhD", "LPC-S", "(LPC)".
bool is_degree(name_token const& word);
/// True for a word that may be a degree nobody listed: at least `least` letters, all of them capitals, or two capitals
/// side by side ("FRCXyz"), or an inner full stop ("Cert.Ed."), or no vowel. Means something behind a comma
/// alone.
bool looks_like_degree(name_token const& word, std::size_t least, bool capitals_tell);
/// True for "(Hons)", "(Ret.)": a word in brackets of its own.
bool is_in_brackets(name_token const& word);
/// True for "(Mme)".
bool is_title_in_brackets(name_token const& word);
/// True for "(Mme)" and "(Dr.)", but not for "(notaire)", which is what somebody is.
bool is_courtesy_in_brackets(name_token const& word);
/// True for "Notar" and "dentista", and for words that end as these do: "Versicherungsfachwirt".
bool is_profession_word(std::string_view key);
/// True for "Dental", "Tierarztpraxis": what a practice, a shop or a firm is called by.
bool is_office_word(name_token const& word);
/// True for the legal form of a company, as it is written: "Sá" is none.
bool is_legal_form(name_token const& word);

}
