#include "sharing/server/sql_text.hpp"

#include "book/date.hpp"
#include "book/rule_text.hpp"
#include "text/number_text.hpp"

#include <charconv>
#include <cmath>

namespace referralbook::sharing {

namespace {

constexpr double last_exact_whole = 9007199254740992.0;   // 2^53

bool is_whole(double number) { return std::abs(number) <= last_exact_whole && std::trunc(number) == number; }

std::string whole_text(double number) { return std::to_string(static_cast<long long>(number)); }

std::optional<std::string> text_of_number(double number, std::string_view type) {
    if (type == "date") {
        const auto day = is_whole(number) ? book::day_of_serial(number) : std::nullopt;
        return day ? std::optional{book::iso_date(*day)} : std::nullopt;
    }
    if (type == "bigint") return is_whole(number) ? std::optional{whole_text(number)} : std::nullopt;
    return is_whole(number) ? whole_text(number) : text::shortest(number);
}

}

std::string sql_literal(std::string_view text) {
    std::string made = "'";
    for (const char letter : text) {
        if (letter == '\0') continue;
        if (letter == '\'') made += '\'';
        made += letter;
    }
    return made += '\'';
}

typed_value typed_value_of(book::cell const& content, shared_column const& column) {
    const bool holds_text = column.sql_type == "text";
    if (auto const* text = std::get_if<std::string>(&content)) {
        if (text->empty()) return {};
        return holds_text ? typed_value{*text} : typed_value{std::nullopt, false};
    }
    auto const* number = std::get_if<double>(&content);
    if (!number) return {};
    // The server works out the moment of a serial, which it cannot for any number.
    if (column.kind == book::column_kind::date_time && !book::day_of_serial(*number)) return {std::nullopt, false};
    auto made = text_of_number(*number, column.sql_type);
    const bool is_exact = made && !holds_text;   // a number among texts can be read there, but it is one
    return {std::move(made), is_exact};
}

std::string sql_value(book::cell const& content, shared_column const& column) {
    const auto value = typed_value_of(content, column);
    return std::string{"cast("}
        .append(value.text ? sql_literal(*value.text) : "null")
        .append(" as ")
        .append(column.sql_type)
        .append(")");
}

book::cell cell_of_typed(std::string_view text, shared_column const& column) {
    if (text.empty()) return {};
    if (column.sql_type == "text") return std::string{text};
    if (column.sql_type == "date") {
        const auto day = book::day_of_iso(text);
        return day ? book::cell{book::serial_of_day(*day)} : book::cell{std::string{text}};
    }
    double number = 0;
    const auto end = text.data() + text.size();
    if (std::from_chars(text.data(), end, number).ptr != end) return std::string{text};
    return number;
}

}
