#include "book/rows/row_reader.hpp"
#include "book/rule_text.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"

#include <cmath>

namespace referralbook::book {

std::string row_reader::text(std::size_t column) {
    if (in_error(column)) mark(column);
    return text_of(cells_[column]);
}

std::optional<day> row_reader::date(std::size_t column) {
    auto const& value = cells_[column];
    auto const* serial = std::get_if<double>(&value);
    if (serial ? *serial == 0 : text_of(value).empty()) return blank(column);
    if (const auto found = serial ? day_of_serial(*serial, origin_) : std::nullopt) return found;
    mark(column);
    return {};
}

std::optional<double> row_reader::number(std::size_t column) {
    auto const& value = cells_[column];
    if (auto const* number = std::get_if<double>(&value)) return *number;
    if (text_of(value).empty()) return blank(column);
    const auto said = number_of_text(text_of(value));
    if (!said) mark(column);
    return said;
}

std::optional<may_tell> row_reader::telling(std::size_t column) {
    const auto word = text(column);
    if (word.empty() && !in_error(column)) return {};
    const auto found = may_tell_of(word);
    if (!found && !in_error(column)) mark(column);
    return found.value_or(may_tell::nothing);
}

std::optional<bool> row_reader::yes_no(std::size_t column) {
    const auto word = text(column);
    const auto english = text::in_english(text::choice_word, word);
    return english == "yes" ? std::optional{true} : english == "no" ? std::optional{false} : std::nullopt;
}

std::optional<double> row_reader::score(std::size_t column) {
    const auto value = number(column);
    if (!value || (*value >= 0 && *value <= 10)) return value;
    mark(column);
    return {};
}

std::int64_t row_reader::whole(std::size_t column) {
    const auto value = number(column);
    if (!value) return 0;
    if (*value == std::floor(*value) && *value >= 0 && *value < 1e15) return static_cast<std::int64_t>(*value);
    mark(column);
    return 0;
}

std::optional<status> row_reader::state(std::size_t column) {
    const auto name = text(column);
    auto const* number = std::get_if<double>(&cells_[column]);
    if (name.empty() || (number && *number == 0)) return {};   // a formula gets a blank cell as 0: so 0 is blank
    const auto found = status_of(name);
    if (!found) mark(column);
    return found;
}

/// An error has no text either, and is no blank.
std::nullopt_t row_reader::blank(std::size_t column) {
    if (in_error(column)) mark(column);
    return std::nullopt;
}

void row_reader::mark(std::size_t column) {
    if (!unreadable_.empty()) unreadable_ += ", ";
    unreadable_ += columns_[column].header;
}

}
