#include "book/row_formula.hpp"
#include "text/cell_name.hpp"

namespace referralbook::book {

namespace {

/// A formula template with the cells of one row put in. `cell_of` answers a column's cell, "$C7", or nothing where the
/// table lacks it.
template <class F> std::string formula_for(column_spec const& column, F const& cell_of) {
    std::string result;
    auto rest = column.formula;
    while (true) {
        const auto open = rest.find('{');
        if (open == std::string_view::npos) return result.append(rest);
        const auto close = rest.find('}', open);
        result.append(rest.substr(0, open));
        result += cell_of(rest.substr(open + 1, close - open - 1)).value_or("\"\"");
        rest.remove_prefix(close + 1);
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
    return formula_for(column, [&](std::string_view key) {
        auto name = cell_of(key);
        const auto company = cell_of("company");
        if (key != "who" || !name || !company || in_parts) return name;
        return std::optional{"IF(TRIM(" + *name + "&\"\")=\"\";TRIM(" + *company + "&\"\");" + *name + ")"};
    });
}

}
