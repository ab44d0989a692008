#pragma once
#include <string_view>

namespace referralbook::scoring {

struct interval {
    double low = 0, high = 1;
    double width() const { return high - low; }
};

/// Wilson's 95 % interval of a share of `successes` in `trials`; 0 to 1 without trials.
interval wilson(double successes, double trials);

/// How sure a win rate is: sure up to a width of 0.3 (some 40 decided), fair up to 0.5 (some 12), else thin.
enum class sureness { sure, fair, thin };
sureness sureness_of(double won, double decided);
std::string_view name_of(sureness value);   ///< "sure", "fair", "thin"

}
