#pragma once
#include "book/date.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace referralbook::book {

/// One row of the touch log: anything we did with a contact.
struct touch {
    int row = 0;   ///< sheet row, counted from 0
    std::optional<day> when;
    double time_of_day = 0;   ///< 0 at midnight, 0.5 at noon
    std::string who, kind, outcome, brought, by, note;
    std::optional<double> cost;             ///< of a gift, in the office's money
    std::optional<std::int64_t> referral;   ///< No. of the referral it belongs to
};

}
