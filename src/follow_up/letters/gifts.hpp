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
    double cost = 0;                 ///< in the office's money
};

/// All gifts to a source, by any spelling with the same name_key. A gift that stands both in the log and on its
/// referral is in the list once.
std::vector<given_gift> gifts_to(book::workbook const& workbook, std::string_view who);

/// The first of the list that was never given, without regard to case and accents; nothing where all were: a different
/// gift each time (S1), so that another must be thought of.
std::optional<std::string> next_gift(std::span<std::string const> list, std::span<given_gift const> given);

/// That a gift was given before, and the latest day, where one is known.
struct earlier_gift {
    std::optional<book::day> when;
};
/// Nothing where this gift was never given, or is "".
std::optional<earlier_gift> given_before(std::string_view gift, std::span<given_gift const> given);

/// What a source's gifts of the calendar year of `today` cost together.
double spent_in_year(std::span<given_gift const> given, book::day today);

}
