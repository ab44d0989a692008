#pragma once
#include "book/workbook.hpp"
#include "network/partners.hpp"

#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::commands {

/// The needs of the book, folded, with the spelling to show: those of the list first, then the others that were sent.
std::vector<std::pair<std::string, std::string>> needs_of(book::workbook const& workbook);

/// Folded: what the office does itself. The list of that name says it; where it is empty, what came in and was never
/// sent on nor is served by a partner.
std::set<std::string> own_needs(book::workbook const& workbook, std::span<network::partner const> partners);

/// The needs, as they are shown, that neither the office nor any partner fills (S4: a gap in the network).
std::vector<std::string> open_needs(book::workbook const& workbook, std::span<network::partner const> partners);

}
