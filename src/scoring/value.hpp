#pragma once
#include "book/rules.hpp"

#include <vector>

namespace referralbook::scoring {

/// The values of the office's won referrals, blanks left out.
struct value_numbers {
    bool money = false;   ///< false: no values, or none above 0 in the mean; worth then is expected wins a year
    double cap = 0;       ///< the largest value that counts in full
    double growth = 1;    ///< g, what the cut values lack of the uncut ones
    double mean = 1;      ///< v0, mean of the cut values
};

/// cap = max(5 median, x[min(ceil(5 % q) + 1, q)]) over the q positive values x, the largest first; g = min(1.5, sum
/// uncut / sum cut); v0 = mean cut: one giant sale must not make a band. The numbers 5, 5 % and 1.5 are rules.
value_numbers value_numbers_of(std::vector<double> const& values, book::rules const& rules);

}
