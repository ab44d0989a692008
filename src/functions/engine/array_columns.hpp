#pragma once
#include "functions/engine/catalogue.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace referralbook::functions {

/// A column of an array that a function answers.
struct array_column {
    std::string_view word;      ///< what asks for it: in small letters, permanent
    std::string_view heading;   ///< the heading that our sheets give it; asks for it in any language. "" = none
};

/// The argument that chooses columns. `help` names its words and what is usual.
argument_spec columns_argument(std::string_view help);

/// The columns that the argument asks for, as indices into `known` in the order of the answer: words between commas or
/// semicolons, or a range of them, such as the headings above the array. A blank word is a column of nothing (nullopt).
/// Where the argument is not given, the first `usual` of `known`. An unknown word: #VALUE!.
std::vector<std::optional<std::size_t>> chosen_columns(
    call const& arguments, std::size_t index, std::span<array_column const> known, std::size_t usual);

/// The rows as an answer; where there are none "", for an array has one row at least. Behind a single row stands one of
/// #N/A: Calc repeats a single row in every row of an array formula, and the list would seem to have more.
answer array_or_nothing(matrix rows);

}
