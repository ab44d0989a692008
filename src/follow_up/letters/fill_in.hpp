#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::follow_up {

/// What stands for the fields of a text: "source" -> "Dr Ünal". A field that is known and blank has "".
using field_values = std::map<std::string, std::string, std::less<>>;

/// A text with its fields filled in, and what could not be.
struct filled_text {
    std::string text;
    std::vector<std::string> unknown;   ///< fields that no letter has: they stay in the text as they are
    std::vector<std::string> blank;     ///< fields the book has nothing for: they stay too, but see below
};

/// Puts values in the place of {fields}. Fields compare without case and surrounding blanks. What was put in is not
/// looked at again, so a name with braces is only a name. A line that holds nothing but blank fields is left out: a
/// letter may end with {owner} and {office} where a book names neither. A { without its } on the same line is a brace.
filled_text fill_in(std::string_view text, field_values const& values);

/// Whether fill_in() would find that field in the text: "list" in "{ List }".
bool has_field(std::string_view text, std::string_view name);

}
