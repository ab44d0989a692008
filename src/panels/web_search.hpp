#pragma once
#include "book/contact.hpp"
#include "book/rules.hpp"

#include <string>

namespace referralbook::panels {

/// The address that looks somebody up on the web (S0): the rule Search page (blank: the usual one) with their name,
/// company and area, percent-encoded, for its {1}, or behind it where it has none. "" of a code that stands for
/// somebody forgotten, and where the rule says no or is no web address, for a workbook may come from anybody. Nothing
/// is sent before somebody opens it.
std::string search_address(book::rules const& rules, book::contact const& who);

}
