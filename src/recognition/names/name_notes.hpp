#pragma once
#include "recognition/names/name_tokens.hpp"

/// What people write beside a name, by its words.
namespace referralbook::recognition {

/// "Judge, Peter": a title word alone before a comma that is a family name too, for a given name alone stands behind
/// it.
bool is_family_before_comma(name_part const& words, std::vector<name_part> const& parts);

/// Where a note begins that stands behind a name, the number of words where none does: "(Annie)", "[moved]", "\"Bob\"",
/// "- do not call", "0731 12345". At least `least` words of the name stay.
std::size_t note_at(name_part const& words, std::size_t least);

/// Where "c/o" stands behind `least` words: the address is another's; the number of words where it does not.
std::size_t care_of_at(name_part const& words, std::size_t least);

/// "Anna Kern" of "Anna Kern <anna@kern.example>" and "\"Kern, Anna\" <anna@kern.example>"; the whole text where no
/// mailbox stands behind a name.
std::string_view without_mailbox(std::string_view name);

/// "Anna Kern" of "'Anna Kern'", as mail programs write it; "'t Hart" as it is.
std::string_view without_quotes(std::string_view name);

/// "Anna Kern" of "1. Anna Kern", "2) Anna Kern" and of a bullet before it; "1. FC Kern" as it is.
std::string_view without_list_mark(std::string_view name);

/// Where the dash stands before what somebody is, "Anna Kern - Office Manager"; the number of words where none does.
/// At least `least` words of the name stay.
std::size_t profession_behind_dash(name_part const& words, std::size_t least);

/// "Anna Kern, Social Worker", "Anna Kern, Ulm": whether what stands behind a comma and a whole name with a well-known
/// first name is a note, for it holds no given name.
bool is_note_behind(name_part const& name, name_part const& behind);

/// What is no name behind a comma and a whole name: "Attorney at Law", "Dipl.-Psych.", "prof. UW", "NMLS #12345",
/// "0731 12345". `all_capitals`: the whole name is, so they tell nothing.
bool is_description(name_part const& words, bool all_capitals);

}
