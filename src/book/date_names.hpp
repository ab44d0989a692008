#pragma once
#include <chrono>
#include <span>
#include <string_view>

namespace referralbook::book {

/// A month or weekday as the product writes it: words/written_dates.txt.
struct date_name {
    std::string_view whole, shortened;   ///< "November", "Nov"
};
extern const std::span<date_name const> month_names;     ///< 12
extern const std::span<date_name const> weekday_names;   ///< 7, from Monday on

inline date_name name_of(std::chrono::month of) { return month_names[unsigned{of} - 1]; }
inline date_name name_of(std::chrono::weekday of) { return weekday_names[of.iso_encoding() - 1]; }

}
