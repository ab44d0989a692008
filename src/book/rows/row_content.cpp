#include "book/rows/row_content.hpp"
#include "book/status.hpp"
#include "text/own_words.hpp"

namespace referralbook::book {

bool has_own_words(std::string_view choices) {
    return choices.starts_with('"') || choices == "status" || choices == "type" || choices == "kind" ||
        choices == "outcome";
}

void put_choices_into_english(table_id id, std::span<cell> cells) {
    for (std::size_t i = 0; auto const& column : table(id).columns) {
        if (i == cells.size()) return;
        auto* word = std::get_if<std::string>(&cells[i++]);
        if (word && has_own_words(column.choices))
            if (const auto english = text::english_of(text::choice_word, *word); !english.empty() && english != *word)
                word->assign(english);
    }
}

bool same_content(column_spec const& column, cell const& expected, cell const& found, null_date origin) {
    if (std::holds_alternative<cell_error>(expected) || std::holds_alternative<cell_error>(found))
        return expected == found;
    auto const* left = std::get_if<double>(&expected);
    auto const* right = std::get_if<double>(&found);
    if (column.kind == column_kind::date && left && right)
        return day_of_serial(*left, origin) == day_of_serial(*right, origin);
    if (left && right) return *left == *right;
    auto one = text_of(expected), other = text_of(found);
    if (column.kind == column_kind::whole) {
        if (one == "0") one.clear();
        if (other == "0") other.clear();
    }
    if (column.choices == "status" && (column.key == "status" || one.empty() == other.empty()))
        return status_of(one) && status_of(one) == status_of(other);
    if (has_own_words(column.choices))
        return text::in_english(text::choice_word, one) == text::in_english(text::choice_word, other);
    return one == other;
}

}
