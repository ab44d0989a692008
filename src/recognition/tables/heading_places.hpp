#pragma once
#include "text/word_list.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// Whose telephone, mailbox or address a column holds, by its heading.
enum class place_of_life : std::uint8_t { business, home, other };

/// A heading that says so, and what it says beside: "Ort geschäftlich" is the business's "ort".
struct placed_heading {
    place_of_life place;
    std::vector<std::string> words;   ///< the others, as heading_words gives them; never empty
    bool in_brackets = false;         ///< the word for the place stands in brackets: "Ville (bureau)"
};

/// The heading with what stands in its brackets as words like the others: "Tel. (GSM)" is "Tel.  GSM ".
std::string without_bracket_signs(std::string_view heading);

/// The words of a heading (heading_words); of "06-nummer" and "06 privé", as a mobile number is called in Dutch,
/// "mobiel" stands for the digits.
std::vector<std::string> words_of_heading(std::string_view heading);

/// Nothing for a heading that names no place, or nothing beside it.
std::optional<placed_heading> placed(std::string_view heading);

/// The words that name a place, and those that join them to the rest, folded: words/heading_places.txt.
extern const text::word_list business_words, home_words, other_place_words, place_links;

/// What people call those whom the list is about: "patient", "Kunden".
extern const text::word_list whose_words;

/// What says "telephone" and "number", in seven languages.
extern const text::word_list telephone_words, number_words;

/// "Question" and "answer", as appointments are exported: "Question 1", "Response 1".
extern const text::word_list question_words, answer_words;

/// "Address" in seven languages: beside what it is of it, as "city", it says nothing.
extern const text::word_list address_words;

/// The words of a heading without those: "portable" of "N° de portable", "gsm" of "Tel. GSM"; "telefon" of "Nr.
/// Telefon". Empty where none of them stands in it, or nothing beside.
std::vector<std::string> beside_telephone(std::vector<std::string> words);

/// The place of a heading that says nothing beside it: "Work", "Privat", "En casa".
std::optional<place_of_life> place_alone(std::string_view heading);

/// True for "Patient" and "Kunde": a heading that says nothing but whom the list is about.
bool says_whose(std::string_view heading);

/// The words of a heading without those of whom the list is about: "Vorname" of "Vorname des Patienten". Empty where
/// none of them stands in it, or nothing beside.
std::vector<std::string> words_of_theirs(std::string_view heading);

/// Words that say that a column is somebody else's, or is no telephone or mailbox: "Assistant's phone", "Phone type".
extern const text::word_list not_their_own;

/// Words that say by whom somebody came or how, and no name of those: "by", "durch", "who".
extern const text::word_list by_whom_words;

/// Of columns that say what a number beside them is: "label" and "type" of the first, "value" of the number; and what
/// stands below and names no place: "main".
extern const text::word_list label_words, value_words, usual_labels;

/// Headings of whom to ask for at a firm: "contact person", "ansprechpartner".
extern const text::word_list contact_person_headings;

/// True for one of them, whatever its signs and accents.
bool is_contact_person(std::string_view heading);

/// True for a heading with one of the words for what is not their own.
bool says_not_their_own(std::string_view heading);

}
