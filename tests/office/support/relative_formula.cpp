#include "office/support/relative_formula.hpp"

#include <algorithm>
#include <regex>

namespace referralbook::tests {

namespace {

int column_of(std::string const& letters) {
    int column = 0;
    for (const char letter : letters) column = 26 * column + (letter - 'A' + 1);
    return column - 1;
}

std::string reference_from(std::smatch const& found, int column, int row) {
    const bool fixed_column = found[1].length() > 0;
    const bool fixed_row = found[3].length() > 0;
    if (fixed_column && fixed_row) return found.str();
    const auto rows = fixed_row ? '$' + found[4].str() : '[' + std::to_string(std::stoi(found[4]) - 1 - row) + ']';
    const auto columns = fixed_column ? '$' + found[2].str() : '[' + std::to_string(column_of(found[2]) - column) + ']';
    return 'R' + rows + 'C' + columns;
}

}

std::string relative_formula(std::string_view formula, int column, int row) {
    static const std::regex reference{R"((\$?)\b([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})\b(?![\(.]))"};
    std::string result;
    bool quoted = false;
    for (std::size_t at = 0; at < formula.size();) {
        const auto end = std::min(formula.find('"', at), formula.size());
        std::string rest{formula.substr(at, end - at)};
        for (std::smatch found; !quoted && std::regex_search(rest, found, reference);) {
            result += found.prefix().str() + reference_from(found, column, row);
            rest = std::string{found.suffix()};
        }
        result += rest;
        if (end < formula.size()) result += '"';
        quoted = !quoted;
        at = end + 1;
    }
    return result;
}

}
