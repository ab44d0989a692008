#include "formats/csv.hpp"
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

/// Where a cell ends that begins there: at a delimiter or the end of the line. Nothing where it begins with an
/// apostrophe and does not end with one: then that is a letter, 's-Hertogenbosch.
std::optional<std::size_t> end_in_apostrophes(std::string_view line, std::size_t at, char delimiter) {
    if (line[at] != '\'') return std::min(line.find(delimiter, at), line.size());
    for (++at; at < line.size(); ++at) {
        if (line[at] != '\'') continue;
        if (at + 1 == line.size() || line[at + 1] == delimiter) return at + 1;
        if (line[at + 1] != '\'') return std::nullopt;
        ++at;
    }
    return std::nullopt;
}

/// The mark around cells: ' where it stands around each cell of the first line, and nothing in the lines below it says
/// otherwise.
char quote_of(std::string_view text, char delimiter) {
    constexpr int looked_at = 20;
    auto rest = text;
    for (int number = 0; number < looked_at && !rest.empty(); ++number) {
        const auto line = rest.substr(0, rest.find_first_of("\r\n"));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (number == 0 && line.find(delimiter) == std::string_view::npos) return '"';
        for (std::size_t at = 0; at < line.size();) {
            const auto end = end_in_apostrophes(line, at, delimiter);
            if (line[at] == '"' || !end || (number == 0 && line[at] != '\'')) return '"';
            at = *end + 1;
        }
    }
    return '\'';
}

/// Reads one record after the other.
class reader {
public:
    reader(std::string_view text, char delimiter)
        : text_{text}, delimiter_{delimiter}, quote_{quote_of(text, delimiter)} {}

    bool next(csv_record& record) {
        while (at_ < text_.size()) {
            record.line = line_;
            record.cells.clear();
            const auto begin = at_;
            std::size_t width = 0;
            do {
                auto content = cell();
                if (++width <= most_cells) record.cells.push_back(std::move(content));
            } while (at_ < text_.size() && text_[at_] == delimiter_ && (++at_, true));
            // A delimiter at the very end has an empty cell behind it; the loop has read it.
            widest_ = std::max(widest_, width);
            const bool blank = at_ == begin;
            line_break();
            if (!blank) return true;
        }
        return false;
    }

    int open_quote_line() const { return open_quote_line_; }
    std::size_t widest() const { return widest_; }
    std::size_t cut_cells() const { return cut_cells_; }

private:
    /// Keeps one letter more than fits, by which cut() sees that the cell was too long.
    static void keep(std::string& content, std::string_view more) {
        if (content.size() <= longest_cell) content += more.substr(0, longest_cell + 1 - content.size());
    }

    void cut(std::string& content) {
        if (content.size() <= longest_cell) return;
        ++cut_cells_;
        content.resize(text::whole_letters(content, longest_cell));
    }

    void line_break() {
        if (at_ >= text_.size()) return;
        at_ += text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n' ? 2 : 1;
        ++line_;
    }

    std::string cell() {
        std::string content;
        if (at_ < text_.size() && text_[at_] == quote_ && !quoted(content)) content.clear();
        if (at_ < text_.size() && text_[at_] == ' ' && content.empty() && quoted_behind_blanks(content)) {
            cut(content);
            return content;
        }
        auto end = at_;
        while (end < text_.size() && text_[end] != delimiter_ && text_[end] != '\n' && text_[end] != '\r') ++end;
        keep(content, text_.substr(at_, end - at_));
        at_ = end;
        cut(content);
        return content;
    }

    /// Reads what stands between quotation marks. False where the mark is never closed: then it is a letter. That
    /// happens once in a file at most, for behind such a mark all runs of marks are even.
    bool quoted(std::string& content) {
        const auto begin = at_++;
        int lines = 0;
        while (at_ < text_.size()) {
            const char letter = text_[at_++];
            if (letter == quote_) {
                if (at_ >= text_.size() || text_[at_] != quote_) return line_ += lines, true;
                ++at_;
            }
            if (letter == '\n' || (letter == '\r' && (at_ >= text_.size() || text_[at_] != '\n'))) ++lines;
            keep(content, {&letter, 1});
        }
        if (open_quote_line_ == 0) open_quote_line_ = line_;
        at_ = begin;
        return false;
    }

    /// `Ulm, "Neu-Ulm, Bayern", x`: blanks before the mark, and the cell ends behind the one that closes. False where
    /// it is otherwise: then all of it is text.
    bool quoted_behind_blanks(std::string& content) {
        constexpr std::size_t longest = 4096;   // so that what is none is not searched for again and again
        const auto rest = text_.substr(at_, longest);
        auto at = rest.find_first_not_of(' ');
        if (at == std::string_view::npos || rest[at] != quote_ || delimiter_ == ' ') return false;
        std::string inside;
        for (++at; at < rest.size() && rest[at] != '\n' && rest[at] != '\r'; ++at) {
            if (rest[at] == quote_ && (at + 1 >= rest.size() || rest[at + 1] != quote_)) {
                const auto end = std::min(rest.find_first_not_of(' ', at + 1), rest.size());
                if (end < rest.size() && rest[end] != delimiter_ && rest[end] != '\n' && rest[end] != '\r')
                    return false;
                if (end == rest.size() && at_ + end < text_.size()) return false;
                content = std::move(inside);
                at_ += end;
                return true;
            }
            at += rest[at] == quote_;
            inside += rest[at];
        }
        return false;
    }

    std::string_view text_;
    char delimiter_, quote_;
    std::size_t at_ = 0;
    int line_ = 1, open_quote_line_ = 0;
    std::size_t widest_ = 0, cut_cells_ = 0;
};

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
    reader records{text, delimiter};
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
    reader records{text, delimiter};
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
    if (told_delimiter(text) && !table.records.empty()) table.records.erase(table.records.begin());
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
            // Nor the first line for one whose cells have other marks around them.
            const bool marked = &record == records.data() && record[i].size() > 2 && record[i].front() == '\'' &&
                record[i].back() == '\'';
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
