#include "book/row_formula.hpp"
#include "text/cell_name.hpp"

namespace referralbook::book {

std::string row_formula(column_spec const& column, table_place const& place, int row) {
    return formula_for(column, [&](std::string_view key) -> std::optional<std::string> {
        const auto found = place.columns.find(key);
        if (found == place.columns.end()) return {};
        return '$' + text::cell_name(found->second, row);
    });
}

}
