#pragma once
#include "book/result.hpp"
#include "commands/referral_key.hpp"

namespace referralbook::commands {

/// The gift to suggest for a source: the first of the list Gift never given to it; "" where gifts are regulated or
/// every one was given.
std::string suggested_gift(book::workbook const& workbook, std::string_view who);

/// "120 of 200 this year"; "" where gifts are regulated.
std::string gifts_this_year(book::workbook const& workbook, std::string_view who, book::day today);

/// The sentence that a gift was given to this source before; "" where it was not.
std::string had_before(book::workbook const& workbook, std::string_view who, std::string_view gift, book::day today);

/// The sentence that the year's cap is passed with this cost; "" where it is not.
std::string over_the_cap(book::workbook const& workbook, std::string_view who, double cost, book::day today);

/// Success, or a sentence why the gift may not be logged: gifts are regulated, the cost is no sum of money, or this
/// source had the gift before and `again` does not say that this is meant.
book::result<void> may_give(book::workbook const& workbook, std::string_view who, std::string_view gift,
    std::optional<double> cost, bool again, book::day today);

}
