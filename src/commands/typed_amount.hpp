#pragma once
#include "book/number_style.hpp"
#include "book/result.hpp"
#include "text/language.hpp"

#include <optional>
#include <string_view>

namespace referralbook::commands {

/// An amount as a person types it into a field or an argument, read as recognition::read_amount() does. Nothing where
/// nothing is typed. Refuses what is no amount, is below zero, or could be two, with the field named and what to type.
/// `field` may be "".
book::result<std::optional<double>> typed_amount(
    std::string_view text, std::string_view field, book::number_style const& style, text::language const& say = {});

/// How many there are, a whole number: "1.500" is no question here. Nothing where nothing is typed. Refuses all else,
/// with the field named and what to type.
book::result<std::optional<double>> typed_count(
    std::string_view text, std::string_view field, book::number_style const& style, text::language const& say = {});

/// An amount as it stands in a field to be typed over, in the document's language: "1,500", "1.500,50"; "" for
/// nothing. typed_amount() reads it as the same.
std::string amount_to_type(std::optional<double> value, book::number_style const& style);

}
