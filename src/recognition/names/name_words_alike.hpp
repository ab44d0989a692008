#pragma once
#include <string_view>

namespace referralbook::recognition {

/// A word's usual full form: "bob" robert, "assoc" associates, "st" saint. The word itself where none is known. Folded
/// words.
std::string_view usual_form(std::string_view word);

/// Words of which many offices have one: they say little about which office is meant ("dental", "associates", "the").
bool says_little(std::string_view word);

/// Words that belong to a family name and are often left out or written together: "van", "de la", "mac".
bool is_particle(std::string_view word);

}
