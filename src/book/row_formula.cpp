#include "book/row_formula.hpp"
#include "text/cell_name.hpp"

namespace referralbook::book {

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
