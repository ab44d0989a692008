#pragma once
#include "book/result.hpp"
#include "commands/referral_key.hpp"
#include "follow_up/letters/gifts.hpp"

namespace referralbook::commands {

/// The gift to suggest for a source: see follow_up::fitting_gift; nothing where none fits or is allowed.
std::optional<follow_up::gift_offer> gift_for(book::workbook const& workbook, std::string_view who, book::day today);
/// Its name alone, "" where there is none; as of today, else of the rule Today.
std::string suggested_gift(book::workbook const& workbook, std::string_view who, std::optional<book::day> today = {});

/// Whether the rules allow any gift: gifts are not regulated, and their type may be given something. `contacts`: all of
/// one name, any of whom may be meant.
bool gifts_are_allowed(book::rules const& values, std::span<book::contact const* const> contacts);

/// "120 of 200 this year", and how many gifts are not counted; "" where gifts are regulated.
std::string gifts_this_year(book::workbook const& workbook, std::string_view who, book::day today);

/// The sentence that a gift was given to this source before; "" where it was not.
std::string had_before(book::workbook const& workbook, std::string_view who, std::string_view gift, book::day today);

/// The shares of those who were treated together, in whole cents: 100 for three is 33.34, 33.33 and 33.33. One alone
/// bears the cost as it is; what is no sum of money is given back for each, for may_give() to refuse.
std::vector<double> shares_of(double cost, std::size_t people);

/// A sum of money as the book's country writes it: "120", "€12.50", "12,50 €".
std::string money_words(book::workbook const& workbook, double sum);

/// Notes in the referrals whose source is of a type to which the rules allow no gift: F6 is closed there.
void mark_where_no_gift_is_allowed(book::workbook& workbook);

/// The sentence that the cap of an occasion, or of the year of the day `on`, is passed with this cost; "" where neither
/// is. Without `today` it is that day.
std::string over_the_cap(book::workbook const& workbook, std::string_view who, double cost, book::day on,
    std::optional<book::day> today = {});

/// What a gift cost; where nobody said, its price on the list; 0 where that is not known.
double cost_or_price(book::workbook const& workbook, std::string_view gift, std::optional<double> cost);
/// That neither the cost of a gift is said nor its price on the list; "" where one is.
std::string cost_unknown(book::workbook const& workbook, std::string_view gift, std::optional<double> cost);

/// Success, or a sentence why the gift may not be logged: gifts are regulated, the cost is no sum of money, or this
/// source had the gift before and `again` does not say that this is meant.
book::result<void> may_give(book::workbook const& workbook, std::string_view who, std::string_view gift,
    std::optional<double> cost, bool again, book::day today);

}
