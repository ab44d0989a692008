#pragma once
#include <algorithm>
#include <string_view>

namespace referralbook::sharing {

/// Takes the text up to a sign off the front, and the sign.
inline std::string_view taken(std::string_view& from, char sign) {
    const auto part = from.substr(0, from.find(sign));
    from.remove_prefix(std::min(from.size(), part.size() + 1));
    return part;
}

}
