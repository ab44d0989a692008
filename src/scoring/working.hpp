#pragma once
#include "book/number_style.hpp"
#include "scoring/ledger.hpp"

#include <string>
#include <vector>

namespace referralbook::scoring {

/// How pace, win rate and value of one of the ledger's sources come about: a sentence of arithmetic each, in the
/// office's own numbers, that gives the factor WHY shows. Value is left out where the book knows no values.
std::vector<std::string> working(
    ledger const& workbook, source_score const& source, book::number_style const& numbers = {});

}
