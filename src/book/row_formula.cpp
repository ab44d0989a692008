#include "book/row_formula.hpp"
#include "text/cell_name.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

namespace referralbook::book {

std::string words_in_formula(std::string_view words) {
    std::string result = "{";
    text::each_part(words, '|', [&](std::string_view english) {
        for (auto const& word : text::in_all_languages(text::choice_word, english))
            if (const auto quoted = '"' + word + '"'; result.find(quoted) == std::string::npos)
                result += (result.size() == 1 ? "" : ";") + quoted;
    });
    return result + '}';
}

/// A literal of a formula: its quotation marks are doubled.
static std::string quoted(std::string const& text) {
    std::string result{'"'};
    for (const char letter : text) result.append(letter == '"' ? 2 : 1, letter);
    return result + '"';
}

std::string formula_for(column_spec const& column, std::optional<std::string> (*cell_of)(std::string_view, void const*),
    void const* data, text::language const& writes) {
    std::string result;
    auto rest = column.formula;
    while (true) {
        const auto open = rest.find('{');
        if (open == std::string_view::npos) return result.append(rest);
        const auto close = rest.find('}', open);
        result.append(rest.substr(0, open));
        const auto key = rest.substr(open + 1, close - open - 1);
        if (key.starts_with('='))
            result += words_in_formula(key.substr(1));
        else if (key.starts_with('~'))
            result += quoted(writes.trc(cell_word, key.substr(1)));
        else
            result += cell_of(key, data).value_or("\"\"");
        rest.remove_prefix(close + 1);
    }
}

std::string row_formula(column_spec const& column, std::map<std::string, int, std::less<>> const& columns, int row,
    text::language const& writes) {
    const auto cell_of = [&](std::string_view key) -> std::optional<std::string> {
        const auto found = columns.find(key);
        if (found == columns.end()) return {};
        return '$' + text::cell_name(found->second, row);
    };
    const bool in_parts = columns.contains("first_name") || columns.contains("last_name");
    const auto called = [&](std::string_view key) {
        auto name = cell_of(key);
        const auto company = cell_of("company");
        if (key != "who" || !name || !company || in_parts) return name;
        return std::optional{"IF(TRIM(" + *name + "&\"\")=\"\";TRIM(" + *company + "&\"\");" + *name + ")"};
    };
    return formula_for(column, called, writes);
}

}
