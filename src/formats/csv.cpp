#include "formats/csv.hpp"
#include "formats/csv_reader.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace referralbook::formats {

namespace {

constexpr std::array delimiters{',', ';', '\t', '|', ':', '^'};
constexpr std::string_view full_width_signs[]{"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};   // = + - @
constexpr std::size_t sniffed_bytes = 1 << 16, sniffed_records = 200;

/// "sep=;" in the first line: the delimiter; 0 where it does not stand there.
char told_delimiter(std::string_view text) {
    const auto line = text.substr(0, text.find_first_of("\r\n"));
    const bool told = line.size() == 5 && (line[0] == 's' || line[0] == 'S') && (line[1] == 'e' || line[1] == 'E') &&
        (line[2] == 'p' || line[2] == 'P') && line[3] == '=' && line[4] != '"';
    return told ? line[4] : '\0';
}

/// What a delimiter makes of a text.
struct cut_text {
    double evenness = 0;         ///< 0 for one column, the more the better
    std::size_t first_cut = 0;   ///< the line that it cuts first, counted from 1
    bool like_prose = false;     ///< a blank stands behind it more often than not: "Contacts, as of May"
};

/// Titles above a table and words between two have no delimiter, so lines of one cell count little.
cut_text cut_by(std::string_view text, char delimiter) {
    csv_reader records{text, delimiter};
    csv_record record;
    std::map<std::size_t, std::size_t> widths;
    std::size_t lines = 0, count = 0, first = 0, cells = 0, behind_blanks = 0;
    cut_text result;
    while (count < sniffed_records && records.next(record)) {
        ++lines;
        if (record.cells.size() < 2) continue;
        if (++count == 1) first = record.cells.size(), result.first_cut = lines;
        ++widths[record.cells.size()];
        cells += record.cells.size() - 1;
        behind_blanks += static_cast<std::size_t>(std::count_if(
            record.cells.begin() + 1, record.cells.end(), [](auto const& one) { return one.starts_with(' '); }));
    }
    const auto usual = std::ranges::max_element(widths, {}, [](auto const& one) { return one.second; });
    if (usual == widths.end()) return result;
    const auto share = [](std::size_t part, std::size_t whole) {
        return static_cast<double>(part) / static_cast<double>(whole);
    };
    // A delimiter that gives many columns rarely does so by accident, nor one that gives the headings as many cells as
    // the rows below. A colon stands in times and addresses of pages.
    const double many = 1 + static_cast<double>(std::min<std::size_t>(usual->first, 12)) / 8;
    result.like_prose = behind_blanks * 2 > cells;
    result.evenness = share(usual->second, count) * std::sqrt(share(count, lines)) * many *
        (first == usual->first ? 1 : 0.6) * (delimiter == ':' || delimiter == '^' ? 0.3 : 1) *
        (result.like_prose ? 0.5 : 1);
    return result;
}

bool needs_quotes(std::string_view cell, char delimiter) {
    if (cell.empty()) return false;
    const char specials[]{delimiter, '"', '\r', '\n', '\0'};
    return cell.find_first_of(std::string_view{specials, 4}) != std::string_view::npos || cell.front() == ' ' ||
        cell.back() == ' ';
}

/// "+49 30 1234": a plus, digits and blanks.
bool is_phone_number(std::string_view text) {
    return text.size() > 1 && text.front() == '+' && text::is_digit(text[1]) &&
        text.find_first_not_of("0123456789 ", 1) == std::string_view::npos;
}

bool begins_like_a_formula(std::string_view text) {
    const auto rest = text.substr(std::min(text.find_first_not_of('\''), text.size()));
    if (rest.empty()) return false;
    return std::string_view{"=+-@\t\r\n"}.find(rest.front()) != std::string_view::npos ||
        std::ranges::any_of(full_width_signs, [&](auto sign) { return rest.starts_with(sign); });
}

}

char delimiter_of(std::string_view text) {
    if (const char told = told_delimiter(text)) return told;
    auto sample = text.substr(0, sniffed_bytes);
    if (sample.size() < text.size())
        if (const auto end = sample.find_last_of("\r\n"); end != std::string_view::npos)
            sample = sample.substr(0, end + 1);
    std::array<cut_text, delimiters.size()> cuts;
    std::ranges::transform(delimiters, cuts.begin(), [&](char one) { return cut_by(sample, one); });
    // The headings are cut by the delimiter of the file: "Name;Value" above "Kern, Anna;1,5".
    std::size_t headings = std::string_view::npos;
    for (auto const& cut : cuts)
        if (cut.evenness > 0 && !cut.like_prose) headings = std::min(headings, cut.first_cut);
    char best = ',';
    double most = 0;
    for (std::size_t i = 0; i < delimiters.size(); ++i) {
        const bool later = headings != std::string_view::npos && cuts[i].first_cut > headings;
        if (const double even = cuts[i].evenness * (later ? 0.6 : 1); even > most) most = even, best = delimiters[i];
    }
    return best;
}

csv_table read_csv(std::string_view text, char delimiter) {
    csv_reader records{text, delimiter};
    csv_table table;
    for (csv_record record; records.next(record);) {
        if (table.records.size() == most_records) {
            table.more_records = true;
            break;
        }
        table.records.push_back(std::move(record));
    }
    table.open_quote_line = records.open_quote_line();
    table.widest = records.widest();
    table.cut_cells = records.cut_cells();
    // Of files that were put one behind the other each may begin so.
    if (told_delimiter(text) && !table.records.empty()) {
        const auto told = table.records.front().cells;
        std::erase_if(table.records, [&](csv_record const& one) { return one.cells == told; });
    }
    return table;
}

std::string neutralised(std::string_view text) {
    std::string result(begins_like_a_formula(text) && !is_phone_number(text) ? 1 : 0, '\'');
    return result.append(text);
}

std::string restored(std::string_view text) {
    return std::string{!text.empty() && text.front() == '\'' && begins_like_a_formula(text) ? text.substr(1) : text};
}

std::string csv_text(std::span<std::vector<std::string> const> records, char delimiter) {
    std::string text;
    for (auto const& record : records) {
        const bool looks_blank = record.empty() || (record.size() == 1 && record.front().empty());
        if (looks_blank) text += "\"\"";
        for (std::size_t i = 0; i < record.size(); ++i) {
            if (i > 0) text += delimiter;
            // Our own first cell must not be taken for the line that tells the delimiter.
            const bool like_told = text.empty() &&
                told_delimiter(record[i] + (record.size() > 1 ? std::string{delimiter} : ""));
            // Nor for the first of a file whose cells have apostrophes around them.
            const bool marked = text.empty() && record[i].starts_with('\'');
            if (!needs_quotes(record[i], delimiter) && !like_told && !marked) {
                text += record[i];
                continue;
            }
            text += '"';
            for (const char letter : record[i]) text.append(letter == '"' ? 2 : 1, letter);
            text += '"';
        }
        text += "\r\n";
    }
    return text;
}

}
