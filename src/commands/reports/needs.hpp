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

/// Those of the partners who may be contacted on that day: to others nobody is sent, nor are they asked.
std::vector<network::partner> not_left_alone(
    book::workbook const& workbook, std::span<network::partner const> partners, book::day today);

/// The needs, as they are shown, that neither the office fills nor any partner who may be contacted (S4: a gap in the
/// network).
std::vector<std::string> open_needs(
    book::workbook const& workbook, std::span<network::partner const> partners, book::day today);

}
