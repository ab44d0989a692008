#pragma once
#include "calendar/office_hours/office_hours.hpp"

namespace referralbook::calendar {

/// Sorted, overlapping ones joined; those that only touch stay apart, as they were written.
opening_list joined(opening_list spans);

/// What is left of `spans` without `taken`. What is taken until 24:00 is taken to the end of a span past midnight.
opening_list without(opening_list const& spans, opening_list const& taken);

/// What of `spans` lies in one of `parts`, which end at 24:00 as above.
opening_list within(opening_list const& spans, opening_list const& parts);

inline bool meet(opening one, opening other) { return one.from < other.until && other.from < one.until; }

}
