#pragma once
#include "book/number_style.hpp"

#include <optional>
#include <string_view>

namespace referralbook::recognition {

/// A text as an amount of money.
struct amount_reading {
    std::optional<double> value{};   ///< nothing where it is no amount, or could be two
    /// Both that it could be, the larger one first: "1.500" where nothing says whether the point divides thousands.
    std::optional<double> with_thousands{}, with_decimals{};

    bool ambiguous() const { return with_thousands.has_value(); }
    bool operator==(amount_reading const&) const = default;
};

/// Reads an amount as people write it: "$1,500", "1.500,00 €", "1 500", "CHF 1'500.-", "Rs. 1,50,000". Where two
/// different signs divide the digits, the last one begins the decimals. A single one before three digits divides
/// thousands where the document's language writes them so ("1,500" in English, "1.500" in German); elsewhere the
/// amount could be two. A minus is read; percent, words and two amounts are none.
amount_reading read_amount(std::string_view text, book::number_style const& style);

}
