#pragma once
#include <string>
#include <string_view>

namespace referralbook::book {

/// How numbers and money are written in a document's language: "2,400", "$2,400" in English, "2.400", "2.400 €" in
/// German.
struct number_style {
    std::string decimal = ".", group = ",";
    bool currency_first = true;

    /// A number as text::fixed writes it (decimal point, a blank between groups) in this style.
    std::string number(std::string_view fixed) const;
    /// The same with a currency, which may be blank; one of letters stands apart: "EUR 2,400".
    std::string money(std::string_view fixed, std::string_view currency) const;

    bool operator==(number_style const&) const = default;
};

}
