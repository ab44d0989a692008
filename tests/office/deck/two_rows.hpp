#pragma once
#include "office/support/set_up_book.hpp"
#include "office/support/uno_text.hpp"

namespace referralbook::tests {

/// Dr Ünal sent Tom five days ago: not thanked, not called. Wei Lam, from Okafor, was called once.
inline std::vector<row_cells> two_rows() {
    return {{{"number", any(1.0)}, {"date", days_ago(5)}, {"source", any("Dr Ünal")}, {"prospect", any("Tom Bright")}},
        {{"number", any(2.0)}, {"date", days_ago(9)}, {"source", any("Okafor Dental")}, {"prospect", any("Wei Lam")},
            {"status", any("Trying")}, {"status_since", days_ago(4)}, {"attempts", any(1.0)},
            {"last_attempt", days_ago(4)}, {"thanked", days_ago(9)}}};
}

}
