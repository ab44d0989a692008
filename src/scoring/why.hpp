#pragma once
#include "book/number_style.hpp"
#include "scoring/score.hpp"

#include <string>
#include <string_view>

namespace referralbook::scoring {

/// One sentence that says where the worth comes from: "4.1 a year x 57 % won x 1,046 = about 2,400 a year; last one 10
/// days ago". Its factors, as written, multiply to the worth as written. Without values in the book: "4.1 a year x 57 %
/// won = about 2.3 expected wins a year". Adds: new, going quiet, how few are decided. Empty where a value is an error.
std::string why(source_score const& source, bool money, book::day as_of, std::string_view currency,
    book::number_style const& numbers = {});

}
