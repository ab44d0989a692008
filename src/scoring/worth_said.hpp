#pragma once
#include "book/number_style.hpp"
#include "scoring/ledger.hpp"
#include "text/language.hpp"

#include <string>

namespace referralbook::scoring {

/// "$2,400 a year", in the currency of the rules; "2.2 wins a year" where the book has no values.
std::string worth_said(
    double worth, ledger const& ranking, book::number_style const& numbers, text::language const& say = {});

}
