#pragma once
#include "sharing/edit.hpp"
#include "text/language.hpp"

#include <string>
#include <vector>

namespace referralbook::sharing {

/// The headings of a contact sheet that holds what the book's contacts have, in a language: the name, the schema's
/// columns in its order, then those of the office's own. One that is blank for all is not among them, but where hardly
/// any is left: then the sheet would not show that it is one of contacts.
std::vector<std::string> contact_headings(rows const& book, text::language const& say);

/// Those of the office's own among them, at their end.
std::vector<std::string> own_headings(rows const& book);

}
