#pragma once
#include "book/number_style.hpp"
#include "scoring/score.hpp"
#include "text/language.hpp"

#include <string>
#include <string_view>

namespace referralbook::scoring {

/// A worth as WHY and the panels write it: two digits, "2 400"; "0" where nothing is left of it.
std::string worth_written(double worth);

/// One sentence that says where the worth comes from: "4.1 a year x 96 % still active x 57 % won x 1,046 = about 2,300
/// a year; last one 10 days ago". Its factors, as written, multiply to the worth as written. Without values in the
/// book: "4.1 a year x 96 % still active x 57 % won = about 2.2 expected wins a year". Adds: new, too early to tell,
/// going quiet, how few are decided. Empty where a value is an error.
std::string why(source_score const& source, bool money, book::day as_of, std::string_view currency,
    book::number_style const& numbers = {}, text::language const& say = {});

}
