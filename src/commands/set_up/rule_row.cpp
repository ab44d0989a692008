#include "commands/set_up/rule_row.hpp"
#include "book/rules/rule_specs.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace referralbook::commands {

std::optional<rule_row> rule_row_of(std::string_view key, std::span<std::vector<book::cell> const> rows, int first) {
    const auto found = std::ranges::find(rows, text::folded(key),
        [](std::vector<book::cell> const& row) { return text::folded(book::text_of(row[0])); });
    if (found == rows.end()) return {};
    return rule_row{first + static_cast<int>(found - rows.begin()), book::text_of((*found)[1]), false};
}

std::optional<rule_row> rule_row_or_free(std::string_view key, std::span<std::vector<book::cell> const> rows, int first,
    std::span<newer_default const> newer) {
    if (auto stands = rule_row_of(key, rows, first)) return stands;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto held = text::folded(book::text_of(rows[i][0]));
        const int row = first + static_cast<int>(i);
        if (book::is_blank(rows[i][1]) && (held.empty() || held == text::folded(book::holiday_key)) &&
            std::ranges::find(newer, row, &newer_default::row) == newer.end())
            return rule_row{row, {}, true};
    }
    return {};
}

}
