#pragma once
#include "book/cell.hpp"
#include "sharing/shared_table.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace referralbook::sharing {

/// A text as SQL writes it, in single quotes, those in it doubled (standard_conforming_strings is on). A zero byte,
/// which no server stores, is left out.
std::string sql_literal(std::string_view text);

/// A cell as its column on the server holds it.
struct typed_value {
    std::optional<std::string> text;   ///< as PostgreSQL reads it; nothing: NULL
    bool is_exact = true;              ///< false: the column holds less than the cell, which goes to `odd` as well
};
typed_value typed_value_of(book::cell const& content, shared_column const& column);

/// The same as an expression of SQL: cast('2026-11-03' as date).
std::string sql_value(book::cell const& content, shared_column const& column);

/// The cell of what the server gave for a column; "" is a blank one.
book::cell cell_of_typed(std::string_view text, shared_column const& column);

}
