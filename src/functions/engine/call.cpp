#include "functions/engine/call.hpp"

#include "book/rule_text.hpp"
#include "book/rules/compact_rules.hpp"
#include "book/rules/rule_table.hpp"
#include "functions/engine/book_text.hpp"
#include "functions/engine/columns.hpp"
#include "scoring/carried_referrals.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace referralbook::functions {

using book::cell_error;

namespace {

book::cell owned(cell_view const& value) {
    if (auto const* text = std::get_if<std::string_view>(&value)) return std::string{*text};
    if (auto const* number = std::get_if<double>(&value)) return *number;
    if (auto const* error = std::get_if<cell_error>(&value)) return *error;
    return {};
}

// Keys and values stand in the first two columns; a header row is a key that nobody knows.
book::rules rules_of(table_source const& table, book::null_date origin) {
    const auto header = table.header();
    if (header.size() < 2) throw function_error{};   // no table of key and value
    std::vector<std::pair<book::cell, book::cell>> rows{{header[0], header[1]}};
    table.read(
        std::array{0, 1}, [&](std::span<cell_view const> row) { rows.emplace_back(owned(row[0]), owned(row[1])); });
    auto read = book::rules_from(rows, origin);
    if (!read.bad.empty()) throw function_error{};
    return std::move(read.values);
}

}

argument_value const& call::at(std::size_t index) const {
    static const argument_value omitted;
    if (index >= arguments_.size()) return omitted;
    auto const& found = arguments_[index];
    if (auto const* error = std::get_if<cell_error>(&found)) throw function_error{*error};
    return found;
}

bool call::given(std::size_t index) const {
    auto const& found = at(index);
    if (auto const* text = std::get_if<std::string>(&found)) return !text::only_blanks(*text);
    if (auto const* number = std::get_if<double>(&found)) return *number != 0;
    return !std::holds_alternative<std::monostate>(found);
}

std::optional<book::day> call::date(std::size_t index) const {
    if (!given(index)) return std::nullopt;
    auto const* serial = std::get_if<double>(&at(index));
    if (!serial) throw function_error{};
    const auto result = book::day_of_serial(*serial, origin_);
    if (!result) throw function_error{};
    return result;
}

book::day call::required_date(std::size_t index) const {
    const auto result = date(index);
    if (!result) throw function_error{};
    return *result;
}

std::optional<std::chrono::sys_time<std::chrono::minutes>> call::minute(std::size_t index) const {
    const auto whole = date(index);
    if (!whole) return std::nullopt;
    const double serial = std::get<double>(at(index));
    // A serial is no exact minute: whole seconds first, then up.
    const auto second = std::chrono::seconds{std::llround((serial - std::floor(serial)) * 86400)};
    return *whole + ceil<std::chrono::minutes>(second);
}

double call::serial(std::chrono::sys_time<std::chrono::minutes> value) const {
    const auto date = floor<std::chrono::days>(value);
    return serial(date) + static_cast<double>((value - date).count()) / 1440;
}

std::optional<double> call::number(std::size_t index) const {
    if (!given(index)) return std::nullopt;
    auto const* written = std::get_if<std::string>(&at(index));
    if (const auto said = written ? book::number_of_text(*written) : std::nullopt) return said;
    auto const* result = std::get_if<double>(&at(index));
    if (!result || !std::isfinite(*result)) throw function_error{};
    return *result;
}

std::optional<int> call::whole(std::size_t index) const {
    const auto result = number(index);
    if (!result) return std::nullopt;
    if (*result < 0 || *result != std::floor(*result) || *result >= 1e15) throw function_error{};
    return static_cast<int>(std::min(*result, 1e6));
}

std::string call::text(std::size_t index) const {
    if (!given(index)) return {};
    auto const& found = at(index);
    if (auto const* value = std::get_if<std::string>(&found)) return book::text_of(*value);
    if (auto const* value = std::get_if<double>(&found)) return book::text_of(*value);
    throw function_error{};
}

book::status call::status(std::size_t index) const {
    const auto result = book::status_of(text(index));
    if (!result) throw function_error{};
    return *result;
}

book::rules call::rules(std::size_t index) const {
    if (!given(index)) return {};
    auto const& found = at(index);
    if (auto const* cells = std::get_if<matrix>(&found)) return rules_of(table_in_memory{*cells}, origin_);
    if (std::holds_alternative<std::shared_ptr<table_source const>>(found)) return rules_of(table(index), origin_);
    auto const* handle = std::get_if<std::string>(&found);
    auto result = handle ? book::rules_from_compact(*handle) : std::nullopt;
    if (!result) throw function_error{};
    return *std::move(result);
}

std::vector<book::day> call::dates(std::size_t index) const {
    if (!given(index)) return {};
    std::vector<book::day> result;
    const auto take = [&](book::cell const& value) {
        if (book::is_blank(value)) return;
        auto const* serial = std::get_if<double>(&value);
        const auto found = serial ? book::day_of_serial(*serial, origin_) : std::nullopt;
        if (!found) throw function_error{};
        result.push_back(*found);
    };
    auto const& found = at(index);
    if (auto const* table = std::get_if<matrix>(&found))
        for (auto const& row : *table) std::ranges::for_each(row, take);
    else if (const auto single = date(index))
        result.push_back(*single);
    std::ranges::sort(result);
    result.erase(std::ranges::unique(result).begin(), result.end());
    return result;
}

std::vector<std::string> call::texts(std::size_t index) const {
    if (!given(index)) return {};
    std::vector<std::string> result;
    const auto take = [&](book::cell const& value) {
        if (auto const* written = std::get_if<std::string>(&value); written && !book::is_blank(value))
            result.push_back(book::text_of(value));
    };
    auto const& found = at(index);
    if (auto const* rows = std::get_if<matrix>(&found))
        for (auto const& row : *rows) std::ranges::for_each(row, take);
    else
        take(text(index));
    return result;
}

std::vector<std::string> call::words(std::size_t index) const {
    if (!given(index)) return {};
    std::vector<std::string> result;
    if (auto const* rows = std::get_if<matrix>(&at(index))) {
        for (auto const& row : *rows)
            for (auto const& value : row) {
                if (auto const* error = std::get_if<cell_error>(&value)) throw function_error{*error};
                if (std::holds_alternative<double>(value)) throw function_error{};
                result.push_back(book::text_of(value));
            }
        return result;
    }
    auto const* text = std::get_if<std::string>(&at(index));
    if (!text) throw function_error{};
    for (std::string_view rest = *text;;) {
        const auto end = rest.find_first_of(",;");
        result.push_back(book::text_of(std::string{rest.substr(0, end)}));
        if (end == std::string_view::npos) return result;
        rest.remove_prefix(end + 1);
    }
}

table_source const& call::table(std::size_t index) const {
    auto const* result = std::get_if<std::shared_ptr<table_source const>>(&at(index));
    if (!result || !*result) throw function_error{};
    return **result;
}

recognition::aliases call::aliases(std::size_t index) const {
    if (!given(index)) return {};
    auto const& found = at(index);
    if (auto const* cells = std::get_if<matrix>(&found))
        return recognition::aliases{read_aliases(table_in_memory{*cells})};
    if (std::holds_alternative<std::shared_ptr<table_source const>>(found))
        return recognition::aliases{read_aliases(table(index))};
    auto const* text = std::get_if<std::string>(&found);
    const auto rows = text ? aliases_from_text(*text) : std::nullopt;
    if (!rows) throw function_error{};
    return recognition::aliases{*rows};
}

std::vector<scoring::history::sent> call::given_referrals(std::size_t index) const {
    if (!given(index)) return {};
    auto const* text = std::get_if<std::string>(&at(index));
    auto rows = text ? given_from_text(*text) : std::nullopt;
    if (!rows) throw function_error{};
    return *std::move(rows);
}

void call::add_carried(std::size_t index, scoring::history_builder& to) const {
    if (!given(index)) return;
    if (auto const* here = std::get_if<std::shared_ptr<scoring::carried_referrals const>>(&at(index)))
        return to.add_rows_of((*here)->rows());
    auto const* text = std::get_if<std::string>(&at(index));
    const auto count = text ? scoring::carried_count_of(*text) : std::nullopt;
    if (!count) throw function_error{};
    to.miss(*count);
}

table_source const* call::table_if_given(std::size_t index) const { return given(index) ? &table(index) : nullptr; }

scoring::ledger const& call::ledger(std::size_t index) const {
    auto const* result = std::get_if<std::shared_ptr<scoring::ledger const>>(&at(index));
    if (!result || !*result) throw function_error{cell_error::not_available};
    return **result;
}

scoring::touch_log const& call::touches(std::size_t index) const {
    auto const* result = std::get_if<std::shared_ptr<scoring::touch_log const>>(&at(index));
    if (!result || !*result) throw function_error{cell_error::not_available};
    return **result;
}

tree_ledger const& call::tree(std::size_t index) const {
    auto const* result = std::get_if<std::shared_ptr<tree_ledger const>>(&at(index));
    if (!result || !*result) throw function_error{cell_error::not_available};
    return **result;
}

}
