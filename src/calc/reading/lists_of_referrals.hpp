#pragma once
#include "calc/sheets/document.hpp"

#include <string>
#include <vector>

namespace referralbook::calc {

/// The titles of the visible sheets that, by their first rows, seem to list referrals and are no part of the book: no
/// name RB_ stands on them.
std::vector<std::string> lists_of_referrals(document_ref const& document);

}
