#pragma once
#include "book/date.hpp"
#include "book/result.hpp"
#include "calc/office/command.hpp"
#include "recognition/dates/spoken_dates.hpp"

#include <optional>
#include <string_view>

namespace referralbook::calc {

/// A day by an argument of a command: a serial, or a text as people write dates, on the side of today that is meant.
/// Nothing where it is not given or blank, or has no name (""). Refuses what is no date.
book::result<std::optional<book::day>> day_argument(command_call const& call, std::string_view name,
    book::null_date origin, book::day today, recognition::day_side side);

/// The same of the argument Today, read by this computer's own day.
book::result<std::optional<book::day>> today_argument(command_call const& call, book::null_date origin);

}
