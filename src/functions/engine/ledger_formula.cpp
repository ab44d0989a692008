#include "functions/engine/ledger_formula.hpp"

#include "functions/engine/list.hpp"
#include "text/letters.hpp"

#include <algorithm>

namespace referralbook::functions {

namespace {

function_spec const* called_by(std::string_view name) {
    constexpr std::string_view service = "ORG.REFERRALBOOK.FUNCTIONS.";
    if (!name.starts_with(service)) return nullptr;
    name.remove_prefix(service.size());
    for (auto const* function : {&ledger_of_referrals, &ledger_of_touches, &ledger_of_tree})
        if (std::ranges::equal(name, function->method, {}, {}, text::capital_letter)) return function;
    return nullptr;
}

// The end of the argument that begins at `at`: the place of its ';' or ')'. Nothing where it has no end. Between
// quotes, of a sheet's title or of a text, any sign may stand.
std::optional<std::size_t> end_of_argument(std::string_view formula, std::size_t at) {
    int depth = 0;
    char quote = 0;
    for (; at < formula.size(); ++at) {
        const char letter = formula[at];
        if (quote) {
            if (letter == quote) quote = 0;
        } else if (letter == '\'' || letter == '"') {
            quote = letter;
        } else if (letter == '(' || letter == '{') {
            ++depth;
        } else if (depth == 0 && (letter == ';' || letter == ')')) {
            return at;
        } else if (letter == ')' || letter == '}') {
            --depth;
        }
    }
    return std::nullopt;
}

}

std::optional<ledger_formula> ledger_formula_of(std::string_view formula) {
    const auto open = formula.find('(');
    if (open == std::string_view::npos || !formula.starts_with('=')) return std::nullopt;
    ledger_formula result{.builder = called_by(formula.substr(1, open - 1)), .arguments = {}};
    if (!result.builder) return std::nullopt;
    for (auto begin = open + 1;;) {
        const auto end = end_of_argument(formula, begin);
        if (!end) return std::nullopt;
        result.arguments.push_back(formula.substr(begin, *end - begin));
        if (formula[*end] == ')') return *end == formula.size() - 1 ? std::optional{result} : std::nullopt;
        begin = *end + 1;
    }
}

}
