#include "functions/engine/columns.hpp"

#include "functions/engine/function_error.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

namespace referralbook::functions {

namespace {

constexpr auto nowhere = static_cast<std::size_t>(-1);

}

int column_of(std::span<book::cell const> header, std::string_view name) {
    const auto wanted = text::folded(name);
    for (std::size_t i = 0; i < header.size(); ++i)
        if (text::folded(book::text_of(header[i])) == wanted) return static_cast<int>(i);
    for (std::size_t i = 0; i < header.size(); ++i)
        if (text::english_of(text::heading_word, book::text_of(header[i])) == name) return static_cast<int>(i);
    return -1;
}

int required_column_of(std::span<book::cell const> header, std::string_view name) {
    const int column = column_of(header, name);
    if (column < 0) throw function_error{};
    return column;
}

std::vector<book::alias> read_aliases(table_source const& table) {
    const auto header = table.header();
    row_reader row;
    const auto spelling = row.add(required_column_of(header, "Spelling"));
    const auto source = row.add(required_column_of(header, "Source"));
    std::vector<book::alias> rows;
    row.read(table, [&] { rows.push_back({0, std::string{row.text(spelling)}, std::string{row.text(source)}}); });
    return rows;
}

std::size_t row_reader::add(int column) {
    places_.push_back(column < 0 ? nowhere : columns_.size());
    if (column >= 0) columns_.push_back(column);
    row_.emplace_back();
    written_.emplace_back();
    return places_.size() - 1;
}

void row_reader::read(table_source const& table, std::function<void()> const& visit) {
    table.read(columns_, [&](std::span<cell_view const> cells) {
        for (std::size_t i = 0; i < places_.size(); ++i)
            if (places_[i] != nowhere) row_[i] = cells[places_[i]];
        visit();
    });
}

bool row_reader::is_blank(std::size_t index) const {
    if (auto const* text = std::get_if<std::string_view>(&row_[index])) return text::only_blanks(*text);
    return std::holds_alternative<std::monostate>(row_[index]);
}

std::string_view row_reader::text(std::size_t index) {
    if (auto const* text = std::get_if<std::string_view>(&row_[index])) return *text;
    if (auto const* number = std::get_if<double>(&row_[index])) return written_[index] = book::text_of(*number);
    return {};
}

bool row_reader::is_no_date(std::size_t index, book::null_date origin) const {
    auto const* serial = std::get_if<double>(&row_[index]);
    return !is_blank(index) && !(serial && *serial == 0) && !date(index, origin);
}

std::optional<book::day> row_reader::date(std::size_t index, book::null_date origin) const {
    auto const* serial = std::get_if<double>(&row_[index]);
    return serial && *serial != 0 ? book::day_of_serial(*serial, origin) : std::nullopt;
}

}
