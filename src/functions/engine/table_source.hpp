#pragma once
#include "book/cell.hpp"

#include <functional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace referralbook::functions {

/// A cell on its way through a loop: like book::cell, but the text lives only until the next row.
using cell_view = std::variant<std::monostate, double, std::string_view, book::cell_error>;

/// A range with its header row, read once and by chunks: the shape in which the ledgers take 200,000 rows without
/// holding them. Column and row indices count from 0 within the range; the header row is not a row.
class table_source {
public:
    virtual ~table_source() = default;
    virtual std::vector<book::cell> header() const = 0;
    /// How many rows read() may visit; 0 = not known. For making room.
    virtual std::size_t most_rows() const { return 0; }
    /// Calls `visit` once for each used row, top to bottom, with the cells of `columns` in their order.
    virtual void read(
        std::span<int const> columns, std::function<void(std::span<cell_view const>)> const& visit) const = 0;
};

/// A table held in memory: the first row is the header. For examples and tests.
class table_in_memory final : public table_source {
public:
    explicit table_in_memory(std::vector<std::vector<book::cell>> rows) : rows_{std::move(rows)} {}
    std::vector<book::cell> header() const override;
    void read(
        std::span<int const> columns, std::function<void(std::span<cell_view const>)> const& visit) const override;

private:
    std::vector<std::vector<book::cell>> rows_;
};

}
