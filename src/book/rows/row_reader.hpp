#pragma once
#include "book/cell.hpp"
#include "book/date.hpp"
#include "book/referral.hpp"
#include "book/schema.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace referralbook::book {

/// The cells of one row by the schema's columns, and the headers of those that cannot be used. A blank cell and one
/// that cannot be used are both nothing; only the second is told.
class row_reader {
public:
    row_reader(table_id id, std::span<cell const> cells, null_date origin)
        : columns_{table(id).columns}, cells_{cells}, origin_{origin} {}

    std::string text(std::size_t column);
    std::optional<day> date(std::size_t column);
    std::optional<double> number(std::size_t column);
    /// A word that is no degree allows nothing.
    std::optional<may_tell> telling(std::size_t column);
    /// Nothing for a word that is neither: nobody is coached or quoted because of it.
    std::optional<bool> yes_no(std::size_t column);
    /// From 0 to 10; what lies outside cannot be used.
    std::optional<double> score(std::size_t column);
    /// A whole number from 0 up; 0 where blank.
    std::int64_t whole(std::size_t column);
    std::optional<status> state(std::size_t column);

    /// The headers of the cells that could not be used, in the order in which they were asked for: "Date, Value".
    std::string const& unreadable() const { return unreadable_; }

private:
    bool in_error(std::size_t column) const { return std::holds_alternative<cell_error>(cells_[column]); }
    std::nullopt_t blank(std::size_t column);
    void mark(std::size_t column);

    std::span<column_spec const> columns_;
    std::span<cell const> cells_;
    null_date origin_;
    std::string unreadable_;
};

}
