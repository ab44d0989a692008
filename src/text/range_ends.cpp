#include "text/range_ends.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace referralbook::text {

namespace {

/// A cell as a formula writes it, "$N$62": its column from 0, its row from 1, and where the digits of the row stand.
struct written_cell {
    int column = 0, row = 0;
    std::size_t digits = 0, end = 0;
};

std::optional<written_cell> cell_at(std::string_view formula, std::size_t at) {
    constexpr std::size_t most_letters = 3;
    written_cell cell;
    if (at < formula.size() && formula[at] == '$') ++at;
    const auto letters = at;
    int column = 0;
    for (; at < formula.size() && is_letter(formula[at]); ++at)
        column = 26 * column + (small_letter(formula[at]) - 'a' + 1);
    if (at == letters || at - letters > most_letters) return std::nullopt;
    cell.column = column - 1;
    if (at < formula.size() && formula[at] == '$') ++at;
    cell.digits = at;
    const auto [end, error] = std::from_chars(formula.data() + at, formula.data() + formula.size(), cell.row);
    cell.end = static_cast<std::size_t>(end - formula.data());
    if (error != std::errc{} || cell.row < 1) return std::nullopt;
    const bool goes_on = cell.end < formula.size() &&
        (is_letter(formula[cell.end]) || formula[cell.end] == '_' || formula[cell.end] == '(');
    return goes_on ? std::nullopt : std::optional{cell};
}

bool may_stand_before_a_cell(char one) {
    return !is_letter(one) && !is_digit(one) && one != '_' && one != '.' && one != '$' && one != ':';
}

}

std::string with_range_ends(std::string_view formula, table_cells const& table, int new_last_row) {
    std::string made;
    const auto inside = [&](written_cell const& cell) {
        return table.first_column <= cell.column && cell.column <= table.last_column;
    };
    const auto is_of_the_table = [&](written_cell const& first, written_cell const& last) {
        constexpr int filled_gap = 5;   // rows
        const bool ends_there = last.row == table.last_row && first.row <= last.row;
        const bool short_of_it = first.row <= table.first_row && first.row < last.row && last.row < table.last_row &&
            table.last_row - last.row <= filled_gap;
        return inside(first) && inside(last) && (ends_there || short_of_it);
    };
    for (std::size_t at = 0; at < formula.size();) {
        if (const char quote = formula[at]; quote == '"' || quote == '\'') {
            const auto end = std::min(formula.find(quote, at + 1), formula.size() - 1) + 1;
            made += formula.substr(at, end - at);
            at = end;
            continue;
        }
        const auto first = at == 0 || may_stand_before_a_cell(formula[at - 1]) ? cell_at(formula, at) : std::nullopt;
        if (first && first->end < formula.size() && formula[first->end] == ':')
            if (const auto last = cell_at(formula, first->end + 1); last && is_of_the_table(*first, *last)) {
                made += formula.substr(at, last->digits - at);
                made += std::to_string(new_last_row);
                at = last->end;
                continue;
            }
        made += formula[at++];
    }
    return made;
}

}
