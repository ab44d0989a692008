#pragma once
#include "book/date.hpp"

#include <optional>
#include <string>

namespace referralbook::book {

/// One row of the sheet Given: an introduction that we made to a partner (S2: refer them first); without a partner a
/// need of a client that nobody fills yet.
struct given_referral {
    int row = 0;   ///< sheet row, counted from 0
    std::optional<day> date;
    std::string partner, client, need, status, note;
    std::optional<double> value;
    std::optional<day> ask_on;   ///< when to ask how it went, or to look for a partner; blank = by the rule Given days

    bool is_need() const { return partner.empty(); }
};

}
