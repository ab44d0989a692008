#include "recognition/tables/assignment.hpp"

#include <algorithm>
#include <limits>

namespace referralbook::recognition {

// The Hungarian method with potentials. One column of weight 0 a row stands at the end, so that a row may stay without.
std::vector<int> best_assignment(std::span<double const> weights, std::size_t rows, std::size_t columns) {
    const std::size_t width = columns + rows;
    const auto cost = [&](std::size_t row, std::size_t column) {
        return column < columns ? -std::max(0.0, weights[row * columns + column]) : 0.0;
    };
    constexpr double infinite = std::numeric_limits<double>::infinity();
    // Index 0 is a place outside the table; rows and columns count from 1.
    std::vector<double> row_potential(rows + 1), column_potential(width + 1);
    std::vector<std::size_t> row_of(width + 1), before(width + 1);
    for (std::size_t row = 1; row <= rows; ++row) {
        row_of[0] = row;
        std::size_t at = 0;
        std::vector<double> slack(width + 1, infinite);
        std::vector<bool> done(width + 1);
        do {
            done[at] = true;
            const std::size_t from = row_of[at];
            double least = infinite;
            std::size_t next = 0;
            for (std::size_t column = 1; column <= width; ++column) {
                if (done[column]) continue;
                const double rest = cost(from - 1, column - 1) - row_potential[from] - column_potential[column];
                if (rest < slack[column]) {
                    slack[column] = rest;
                    before[column] = at;
                }
                if (slack[column] < least) {
                    least = slack[column];
                    next = column;
                }
            }
            for (std::size_t column = 0; column <= width; ++column) {
                if (done[column]) {
                    row_potential[row_of[column]] += least;
                    column_potential[column] -= least;
                } else {
                    slack[column] -= least;
                }
            }
            at = next;
        } while (row_of[at] != 0);
        for (; at != 0; at = before[at]) row_of[at] = row_of[before[at]];
    }
    std::vector<int> result(rows, -1);
    for (std::size_t column = 1; column <= columns; ++column) {
        if (row_of[column] == 0) continue;
        const std::size_t row = row_of[column] - 1;
        if (weights[row * columns + column - 1] > 0) result[row] = static_cast<int>(column - 1);
    }
    return result;
}

}
