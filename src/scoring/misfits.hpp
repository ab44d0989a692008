#pragma once
#include "book/workbook.hpp"

#include <string>
#include <vector>

namespace referralbook::scoring {

/// A source that sends us people who do not fit (S1: train and coach).
struct misfit_source {
    std::string source;               ///< as spelled last
    int misfits = 0, looked_at = 0;   ///< of its last referrals
    book::day last;                   ///< the day of the latest misfit
    bool operator==(misfit_source const&) const = default;
};

/// Sources with at least Misfits to coach referrals that say Fit: no among their last Misfits looked at (by the day
/// received), unless they were coached since: Coached on of the plan, or a Meeting in the log, on that day or later.
/// Ways are nobody to coach, and who must not be contacted, or not yet, is left alone. The latest first.
std::vector<misfit_source> sources_to_coach(book::workbook const& workbook, book::day today);

}
