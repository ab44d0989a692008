#pragma once
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::fuzz {

/// Ends the process where something does not hold, and says what.
inline void must(bool holds, char const* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// The parts between dividers, blank ones too; at most so many.
inline std::vector<std::string> parts(
    std::string_view bytes, char divider, std::size_t most = std::numeric_limits<std::size_t>::max()) {
    std::vector<std::string> result;
    for (std::size_t at = 0; at <= bytes.size() && result.size() < most;) {
        const auto end = std::min(bytes.find(divider, at), bytes.size());
        result.emplace_back(bytes.substr(at, end - at));
        at = end + 1;
    }
    return result;
}

}
