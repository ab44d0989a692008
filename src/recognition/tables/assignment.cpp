#include "recognition/tables/assignment.hpp"

#include <algorithm>
#include <limits>

namespace referralbook::recognition {

namespace {

/// The Hungarian method with potentials. One column of weight 0 a row stands at the end, so that a row may stay
/// without. Index 0 is a place outside the table; rows and columns count from 1.
class assignment {
public:
    assignment(std::span<double const> weights, std::size_t rows, std::size_t columns)
        : weights_{weights}, columns_{columns}, width_{columns + rows}, row_potential_(rows + 1),
          column_potential_(width_ + 1), row_of_(width_ + 1), before_(width_ + 1) {}

    /// Finds a column for one more row; those that have one already may change theirs for it.
    void add(std::size_t row) {
        row_of_[0] = row;
        std::size_t at = 0;
        std::vector<double> slack(width_ + 1, std::numeric_limits<double>::infinity());
        std::vector<bool> done(width_ + 1);
        do {
            done[at] = true;
            at = nearest_column(at, slack, done);
            move_potentials(slack[at], slack, done);
        } while (row_of_[at] != 0);
        for (; at != 0; at = before_[at]) row_of_[at] = row_of_[before_[at]];
    }

    /// The row that a column is given to; 0 = none.
    std::size_t row_of(std::size_t column) const { return row_of_[column]; }

private:
    double cost(std::size_t row, std::size_t column) const {
        return column <= columns_ ? -std::max(0.0, weights_[(row - 1) * columns_ + column - 1]) : 0.0;
    }

    /// Of the columns that are not done, the one that costs least to reach from the row at `at`.
    std::size_t nearest_column(std::size_t at, std::vector<double>& slack, std::vector<bool> const& done) {
        const std::size_t from = row_of_[at];
        double least = std::numeric_limits<double>::infinity();
        std::size_t next = 0;
        for (std::size_t column = 1; column <= width_; ++column) {
            if (done[column]) continue;
            const double rest = cost(from, column) - row_potential_[from] - column_potential_[column];
            if (rest < slack[column]) {
                slack[column] = rest;
                before_[column] = at;
            }
            if (slack[column] < least) {
                least = slack[column];
                next = column;
            }
        }
        return next;
    }

    void move_potentials(double by, std::vector<double>& slack, std::vector<bool> const& done) {
        for (std::size_t column = 0; column <= width_; ++column) {
            if (done[column]) {
                row_potential_[row_of_[column]] += by;
                column_potential_[column] -= by;
            } else {
                slack[column] -= by;
            }
        }
    }

    std::span<double const> weights_;
    std::size_t columns_, width_;
    std::vector<double> row_potential_, column_potential_;
    std::vector<std::size_t> row_of_, before_;   ///< by column: its row; the column before it on the way
};

}

std::vector<int> best_assignment(std::span<double const> weights, std::size_t rows, std::size_t columns) {
    assignment best{weights, rows, columns};
    for (std::size_t row = 1; row <= rows; ++row) best.add(row);
    std::vector<int> result(rows, -1);
    for (std::size_t column = 1; column <= columns; ++column) {
        if (best.row_of(column) == 0) continue;
        const std::size_t row = best.row_of(column) - 1;
        if (weights[row * columns + column - 1] > 0) result[row] = static_cast<int>(column - 1);
    }
    return result;
}

}
