#include "support/csv.hpp"
#include "support/paths.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace referralbook::support {

namespace {

using table = std::vector<std::vector<std::string>>;

table rows_of(std::string_view text) {
    if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
    const auto line = text.substr(0, text.find('\n'));
    const char divider = std::ranges::count(line, ';') > std::ranges::count(line, ',') ? ';' : ',';
    table rows{{""}};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        auto& field = rows.back().back();
        if (quoted) {
            if (c != '"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == divider) {
            rows.back().emplace_back();
        } else if (c == '\n') {
            rows.push_back({""});
        } else if (c != '\r') {
            field += c;
        }
    }
    if (rows.back() == std::vector<std::string>{""}) rows.pop_back();
    return rows;
}

recognition::sample_cell cell_of(std::string const& text) {
    if (text.empty()) return {};
    int y = 0, length = 0;
    unsigned m = 0, d = 0;
    if (std::sscanf(text.c_str(), "%4d-%2u-%2u%n", &y, &m, &d, &length) == 3 &&
        (text.size() == 10 || (text.size() == 16 && text[13] == ':')) && length == 10)
        return {book::serial_of_day(
                    std::chrono::sys_days{std::chrono::year{y} / std::chrono::month{m} / std::chrono::day{d}}),
            true};
    double number = 0;
    const auto end = text.data() + text.size();
    const bool leading_zero = text.size() > 1 && text[0] == '0' && text[1] != '.';
    if (const auto [stop, error] = std::from_chars(text.data(), end, number);
        error == std::errc{} && stop == end && !leading_zero)
        return {number, false};
    return {text, false};
}

}

recognition::sheet_sample sample_of(std::vector<std::vector<std::string>> const& rows) {
    recognition::sheet_sample sheet;
    sheet.rows = sheet.used_rows = static_cast<int>(rows.size());
    for (auto const& row : rows) sheet.columns = std::max(sheet.columns, static_cast<int>(row.size()));
    for (auto const& row : rows)
        for (std::size_t column = 0; column < static_cast<std::size_t>(sheet.columns); ++column)
            sheet.cells.push_back(column < row.size() ? cell_of(row[column]) : recognition::sample_cell{});
    return sheet;
}

recognition::sheet_sample sample_of_csv(std::string_view file_name) {
    const std::string path = std::string{referralbook::support::test_data} + '/' + std::string{file_name};
    std::ifstream file{path, std::ios::binary};
    if (!file) throw std::runtime_error{"cannot read " + path};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    return sample_of(rows_of(text));
}

std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells;
    for (std::size_t at = 0; at <= line.size();) {
        const auto end = std::min(line.find('|', at), line.size());
        cells.emplace_back(line.substr(at, end - at));
        at = end + 1;
    }
    return cells;
}

}
