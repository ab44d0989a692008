#pragma once
#include "book/date.hpp"

namespace referralbook::tests {

inline book::day date(int y, unsigned m, unsigned d) {
    return std::chrono::year{y} / std::chrono::month{m} / std::chrono::day{d};
}

/// A day of November 2026 by its number. The 2nd, 9th, 16th, 23rd and 30th are Mondays.
inline book::day november(unsigned d) { return date(2026, 11, d); }

}
