#pragma once
#include "book/cell.hpp"
#include "commands/set_up/newer_defaults.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The row of one rule on a Rules sheet that stands.
struct rule_row {
    int row = 0;   ///< sheet row, counted from 0
    std::string text;
    bool is_new = false;   ///< key and explanation are to be written, too
};

/// The row of the rule with this key. `rows` are key and value below the header; `first` is the sheet row of the first.
std::optional<rule_row> rule_row_of(std::string_view key, std::span<std::vector<book::cell> const> rows, int first);

/// The same, or the first free row: without a key, or of a holiday that nobody entered; the rows of `newer` are free no
/// more. Nothing where there is none.
std::optional<rule_row> rule_row_or_free(std::string_view key, std::span<std::vector<book::cell> const> rows, int first,
    std::span<newer_default const> newer);

}
