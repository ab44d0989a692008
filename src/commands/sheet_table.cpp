#include "commands/sheet_table.hpp"

#include "formats/csv.hpp"
#include "text/clock_text.hpp"
#include "text/number_text.hpp"

#include <algorithm>
#include <cmath>

namespace referralbook::commands {

namespace {

std::string date_text(double serial, book::null_date origin) {
    auto day = std::floor(serial);
    auto seconds = static_cast<int>(std::lround((serial - day) * 86400));
    if (seconds == 86400) day += 1, seconds = 0;
    const auto date = book::day_of_serial(day, origin);
    if (!date) return text::every_digit(serial);
    auto text = book::iso_date(*date);
    if (seconds == 0) return text;
    text += ' ' + text::clock_text(seconds / 60);
    return seconds % 60 == 0 ? text : text + ':' + std::to_string(100 + seconds % 60).substr(1);
}

}

sheet_column const* sheet_table::column_of(std::string_view key) const {
    const auto found = std::ranges::find(columns, key, &sheet_column::key);
    return found == columns.end() ? nullptr : &*found;
}

std::string sheet_table::text(std::string_view key, int row) const {
    auto const* column = column_of(key);
    if (!column) return {};
    return book::text_of(exact_text(at(static_cast<std::size_t>(column - columns.data()), row), origin));
}

bool sheet_table::blank(int row) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].ours && !book::is_blank(at(i, row).value)) return false;
    return true;
}

std::string exact_text(recognition::sample_cell const& what, book::null_date origin) {
    if (auto const* text = std::get_if<std::string>(&what.value)) return *text;
    if (auto const* number = std::get_if<double>(&what.value))
        return what.is_date ? date_text(*number, origin) : text::every_digit(*number);
    return {};
}

table_text csv_of(sheet_table const& table, csv_cells cells) {
    const auto written = [&](std::string const& text) {
        return cells == csv_cells::as_they_are ? text : formats::neutralised(text);
    };
    std::vector<std::vector<std::string>> records(1);
    for (auto const& column : table.columns) records.front().push_back(written(column.heading));
    for (int row = 0; row < table.rows(); ++row) {
        if (table.blank(row)) continue;
        auto& record = records.emplace_back();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            auto const& cell = table.at(i, row);
            auto text = exact_text(cell, table.origin);
            if (std::holds_alternative<std::string>(cell.value)) text = written(text);
            record.push_back(std::move(text));
        }
    }
    return {formats::csv_text(records), static_cast<int>(records.size()) - 1};
}

}
