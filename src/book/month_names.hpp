#pragma once
#include <array>
#include <chrono>
#include <string_view>

namespace referralbook::book {

/// "November".
inline std::string_view name_of(std::chrono::month month) {
    constexpr std::array<std::string_view, 12> names{"January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December"};
    return names[unsigned{month} - 1];
}

}
