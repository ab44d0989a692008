#pragma once
#include "book/workbook.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::follow_up {

/// A gift that a source was given: a touch of the kind Gift, or what stands as Gift on a referral.
struct given_gift {
    std::string gift;                ///< "" where it is not told
    std::optional<book::day> when;   ///< of a referral: Rewarded
    std::optional<double> cost{};    ///< in the office's money: as logged, else as the list says; nothing: unknown
};

/// All gifts to a source, by any spelling with the same name_key. A gift that stands both in the log and on its
/// referral is in the list once.
std::vector<given_gift> gifts_to(book::workbook const& workbook, std::string_view who);

/// A gift as the list Gift offers it: "Theatre tickets | 60 | music, theatre" is its name, what it costs, and what it
/// is about. Only the name is needed.
struct gift_offer {
    std::string name;
    std::optional<double> price{};
    std::vector<std::string> about{};
    bool operator==(gift_offer const&) const = default;
};
gift_offer read_gift(std::string_view offer);

/// What may be given to a source of a type, by the rules: whether at all, in a year, and at once.
/// Where the rule of that type cannot be read, nothing is.
struct gift_terms {
    bool allowed = true;
    double a_year = 0, an_occasion = 0;
    bool is_read = true;   ///< false where the rule of the type cannot be read
    bool operator==(gift_terms const&) const = default;
};
enum class source_type { client, partner, adviser, other };
gift_terms terms_of(book::rules const& rules, source_type type);

/// What is known of who is given something, in the words of the contact sheet.
struct gift_wishes {
    std::string likes, charity, never;
};

/// The gift to give next: of those never given, that have no telling word with what the person is never given in common
/// and keep under both caps, the one that is about most of what they like; among equals the first of the list. A
/// donation counts as liked where a charity is named. Neither the number nor the worth of referrals is asked (by law,
/// in health). Nothing where none fits, or none is allowed.
std::optional<gift_offer> fitting_gift(std::span<std::string const> list, std::span<given_gift const> given,
    gift_wishes const& wishes, gift_terms const& terms, double spent_this_year);

/// That a gift was given before, and the latest day, where one is known.
struct earlier_gift {
    std::optional<book::day> when;
};
/// Nothing where this gift was never given, or is "".
std::optional<earlier_gift> given_before(std::string_view gift, std::span<given_gift const> given);

/// What a source's gifts of the calendar year of a day cost together, as far as price and day are known.
double spent_in_year(std::span<given_gift const> given, book::day of);

/// Whether a sum of money is more than another by a cent at least: 21.51, 12.50 and 15.99 make 50.
bool is_more_money(double sum, double than);

/// How many gifts of that year are not in it, for their price or their day is not known.
std::size_t uncounted_in_year(std::span<given_gift const> given, book::day of);

/// What a gift costs by its own words ("Opera | 60"), else by the list Gift; nothing where neither says, or the list
/// says several prices.
std::optional<double> price_of(book::workbook const& workbook, std::string_view gift);

}
