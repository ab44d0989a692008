#include "functions/engine/array_columns.hpp"

#include "text/fold.hpp"
#include "text/own_words.hpp"

#include <algorithm>

namespace referralbook::functions {

namespace {

std::size_t column_asked_for(std::string_view word, std::span<array_column const> known) {
    const auto folded = text::folded(word);
    auto found = std::ranges::find(known, std::string_view{folded}, &array_column::word);
    if (found == known.end())
        if (const auto heading = text::english_of(text::heading_word, word); !heading.empty())
            found = std::ranges::find(known, heading, &array_column::heading);
    if (found == known.end()) throw function_error{};
    return static_cast<std::size_t>(found - known.begin());
}

}

argument_spec columns_argument(std::string_view help) {
    return {.name = "columns", .help = help, .kind = argument_kind::values, .optional = true};
}

std::vector<std::optional<std::size_t>> chosen_columns(
    call const& arguments, std::size_t index, std::span<array_column const> known, std::size_t usual) {
    std::vector<std::optional<std::size_t>> chosen;
    for (auto const& word : arguments.words(index))
        chosen.push_back(word.empty() ? std::nullopt : std::optional{column_asked_for(word, known)});
    if (chosen.empty())
        for (std::size_t i = 0; i < usual; ++i) chosen.emplace_back(i);
    return chosen;
}

answer array_or_nothing(matrix rows) {
    if (rows.empty()) return std::string{};
    if (rows.size() == 1) rows.emplace_back(rows.front().size(), book::cell_error::not_available);
    return rows;
}

}
