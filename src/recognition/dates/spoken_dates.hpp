#pragma once
#include "recognition/dates/dates.hpp"

#include <optional>
#include <string_view>

namespace referralbook::recognition {

/// Which of several days is meant where the text does not say: "fri", "3 Nov".
enum class day_side : std::uint8_t {
    past,    ///< the latest that is not after today
    coming   ///< the earliest that is not before today; a weekday alone is never today
};

/// What a date that is typed into a field depends on.
struct date_context {
    book::day today;
    std::optional<date_order> order{};   ///< of the document's language; nothing where it is unknown
    day_side side = day_side::past;
};

/// Reads a date as a person types it on a day: all that read_date() reads, numbers in the order of the document's
/// language; "today", "gestern", "-1", "+7" (days from today), "3 days ago", "in 2 Wochen"; a weekday; a date without
/// its year. The day is in both orders of the answer, or each order has its own where the text could be two days.
date_reading read_spoken_date(std::string_view text, date_context const& on);

}
