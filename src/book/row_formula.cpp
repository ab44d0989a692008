#include "book/row_formula.hpp"
#include "text/cell_name.hpp"

namespace referralbook::book {

namespace {

/// A formula template with the cells of one row put in; a cell that the table lacks is "".
template <class F> std::string filled_in(std::string_view formula, F const& cell_of) {
    std::string result;
    while (true) {
        const auto open = formula.find('{');
        if (open == std::string_view::npos) return result.append(formula);
        const auto close = formula.find('}', open);
        result.append(formula.substr(0, open));
        result += cell_of(formula.substr(open + 1, close - open - 1)).value_or("\"\"");
        formula.remove_prefix(close + 1);
    }
}

}

std::string row_formula(column_spec const& column, std::map<std::string, int, std::less<>> const& columns, int row) {
    const auto cell_of = [&](std::string_view key) -> std::optional<std::string> {
        const auto found = columns.find(key);
        if (found == columns.end()) return {};
        return '$' + text::cell_name(found->second, row);
    };
    const bool in_parts = columns.contains("first_name") || columns.contains("last_name");
    return filled_in(column.formula, [&](std::string_view key) {
        auto name = cell_of(key);
        const auto company = cell_of("company");
        if (key != "who" || !name || !company || in_parts) return name;
        return std::optional{"IF(TRIM(" + *name + "&\"\")=\"\";TRIM(" + *company + "&\"\");" + *name + ")"};
    });
}

}
