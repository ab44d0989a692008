#pragma once
#include <cstddef>
#include <span>
#include <vector>

namespace referralbook::recognition {

/// Gives each row at most one column, and each column to at most one row, so that the sum of the weights is largest.
/// `weights` is row by row; what weighs 0 or less is not given. The column of each row, -1 for none.
/// O(rows^2 * columns).
std::vector<int> best_assignment(std::span<double const> weights, std::size_t rows, std::size_t columns);

}
