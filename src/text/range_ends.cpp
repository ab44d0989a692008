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

/// A # ends the name of another file: 'file:///2024.ods'#$Sheet1.F2.
bool may_stand_before_a_cell(char one) {
    return !is_letter(one) && !is_digit(one) && one != '_' && one != '.' && one != '$' && one != ':' && one != '#';
}

/// How long the name of a sheet is that stands here, with the full stop behind it: "$Sheet1.", "'Our list'."; 0 where
/// another one stands, or none.
std::size_t length_of_sheet(std::string_view formula, std::string_view sheet) {
    if (sheet.empty()) return 0;
    std::string quoted{"'"};
    for (const char one : sheet) quoted.append(one == '\'' ? 2 : 1, one);
    quoted += "'.";
    const std::size_t dollar = formula.starts_with('$');
    formula.remove_prefix(dollar);
    if (formula.starts_with(quoted)) return dollar + quoted.size();
    return formula.starts_with(sheet) && formula.substr(sheet.size()).starts_with('.') ? dollar + sheet.size() + 1 : 0;
}

bool is_of_the_table(written_cell const& first, written_cell const& last, table_cells const& table, stands where) {
    constexpr int filled_gap = 5;   // rows
    const auto inside = [&](written_cell const& cell) {
        return table.first_column <= cell.column && cell.column <= table.last_column;
    };
    if (!inside(first) || !inside(last) || first.row > last.row) return false;
    const bool whole = first.row <= table.first_row;
    if (last.row == table.last_row) return whole || where == stands::below;
    return where == stands::below && whole && first.row < last.row && last.row < table.last_row &&
        table.last_row - last.row <= filled_gap;
}

}

std::string with_range_ends(std::string_view formula, table_cells const& table, int new_last_row, stands where) {
    std::string made;
    for (std::size_t at = 0; at < formula.size();) {
        const bool begins = at == 0 || may_stand_before_a_cell(formula[at - 1]);
        const auto sheet = begins ? length_of_sheet(formula.substr(at), table.sheet) : 0;
        const bool of_the_sheet = begins && (sheet > 0 || where != stands::on_another_sheet);
        const auto first = of_the_sheet ? cell_at(formula, at + sheet) : std::nullopt;
        if (first && first->end < formula.size() && formula[first->end] == ':')
            if (const auto last = cell_at(formula, first->end + 1);
                last && is_of_the_table(*first, *last, table, where)) {
                made += formula.substr(at, last->digits - at);
                made += std::to_string(new_last_row);
                at = last->end;
                continue;
            }
        if (const char quote = formula[at]; quote == '"' || quote == '\'') {
            const auto end = std::min(formula.find(quote, at + 1), formula.size() - 1) + 1;
            made += formula.substr(at, end - at);
            at = end;
            continue;
        }
        made += formula[at++];
    }
    return made;
}

}
