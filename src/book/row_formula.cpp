#include "book/row_formula.hpp"

namespace referralbook::book {

std::string column_letters(int column) {
    std::string letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

std::string row_formula(column_spec const& column, table_place const& place, int row) {
    return formula_for(column, [&](std::string_view key) -> std::optional<std::string> {
        const auto found = place.columns.find(key);
        if (found == place.columns.end()) return {};
        return '$' + column_letters(found->second) + std::to_string(row + 1);
    });
}

}
