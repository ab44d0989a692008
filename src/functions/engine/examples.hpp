#pragma once
#include "functions/engine/catalogue.hpp"

#include <vector>

namespace referralbook::functions {

/// Days of 2026, the year of the examples.
constexpr std::chrono::year_month_day nov(int day) { return std::chrono::November / day / 2026; }
constexpr std::chrono::year_month_day dec(int day) { return std::chrono::December / day / 2026; }

/// The arguments of an example in their order, as a person types them: the blank ones at the end are left out, apart
/// from the first `required` ones.
std::vector<example_value> typed(std::vector<example_value> all, std::size_t required);

}
