#include "recognition/tables/several_rows.hpp"
#include "recognition/tables/cell_shape.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/heading_words.hpp"
#include "recognition/tables/list_ends.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace referralbook::recognition {

namespace {

constexpr int least_lines = 4;
constexpr double least_share = 0.2;   // of lines that no name is
constexpr int most_names = 4;         // above each other: name, firm, and the town of the one before
constexpr double surely = 0.3;        // so many, whatever stands beside them
constexpr double names_above = 0.7;   // of the names, those with such a line below
constexpr std::size_t most_words = 7;

enum class line { blank, name, below_a_name };

/// "4 Hill Road", "Hauptstr. 12", "70173 Stuttgart", "Bath BA1 1AA": a number at one end and a word.
bool has_number_at_one_end(std::string_view text) {
    std::vector<std::string> words;
    text::each_part(text, " ,", [&](std::string_view word) { words.emplace_back(word); });
    if (words.size() < 2 || words.size() > most_words) return false;
    const auto has_number = [](std::string const& word) {
        return text::is_digit(word.front()) ||
            (word.size() > 2 && word[1] == '-' && text::is_digit(word[2]));   // D-70173
    };
    const bool word = std::ranges::any_of(
        words, [](std::string const& one) { return one.size() >= 3 && std::ranges::none_of(one, text::is_digit); });
    return word && (has_number(words.front()) || has_number(words.back()));
}

/// "Postfach 12 34", "P.O. Box 12, Dallas TX", "BP n° 7", "PO Box A12": a box and its number.
bool is_post_box(std::string_view text) {
    const auto number = text.find_first_of("0123456789");
    if (number == std::string_view::npos) return false;
    for (auto words = heading_words(text.substr(0, number)); !words.empty(); words.pop_back()) {
        if (is_heading_of(heading_sense::po_box, text::joined_by(words, " "))) return true;
        if (words.back().size() > 1 && !text::in(number_words, words.back())) break;
    }
    return false;
}

/// Street and town may stand in one line: "Weg 1, 89073 Ulm", "P.O. Box 12, Dallas TX".
bool is_address(std::string const& text) {
    if (has_number_at_one_end(text) || is_post_box(text)) return true;
    bool found = false;
    text::each_part(
        text, ",;|\n", [&](std::string_view part) { found = found || has_number_at_one_end(text::trimmed(part)); });
    return found;
}

line line_of(sample_cell const& cell) {
    const auto shape = shape_of(cell);
    if (shape.blank) return line::blank;
    const auto text = book::text_of(cell.value);
    if (is_page_number(text::folded(text))) return line::blank;
    if (shape.email || shape.phone || text.starts_with("www.") || text.starts_with("http") || is_address(text))
        return line::below_a_name;
    return line::name;
}

/// How many of the cells beside a row hold something.
int filled_beside(sheet_sample const& sheet, int row, int column) {
    int count = 0;
    for (int other = 0; other < sheet.columns; ++other)
        count += other != column && !book::is_blank(sheet.at(row, other).value);
    return count;
}

/// "telefon" of "Telefon" and "Telefon: 0731 1234": a heading that stands before its value; "" of anything else, and of
/// "Contact 12", which is a name that somebody made up.
std::string label_in(sample_cell const& cell) {
    const auto text = book::text_of(cell.value);
    const auto label = std::string_view{text}.substr(0, text.find(':'));
    const auto match = match_heading(label);
    if (!match.known || !match.whole || std::ranges::any_of(label, text::is_digit)) return {};
    return text::folded(label);
}

/// Whether what stands beside is no other name, such as the company of somebody whose name is not known.
bool is_address_beside(sheet_sample const& sheet, int row, int column) {
    for (int other = 0; other < sheet.columns; ++other)
        if (other != column && line_of(sheet.at(row, other)) == line::below_a_name) return true;
    return false;
}

/// Headings stand below each other, one beside each value: "Name", "Telefon", "E-Mail", "Name" ...
bool are_labels(sheet_sample const& sheet, int column, int first, int last) {
    int lines = 0, labels = 0;
    std::set<std::string> different;
    for (int row = first; row <= last; ++row) {
        if (book::is_blank(sheet.at(row, column).value)) continue;
        ++lines;
        const auto label = label_in(sheet.at(row, column));
        labels += !label.empty();
        if (!label.empty()) different.insert(label);
    }
    if (different.size() < 2) return false;
    return lines < least_lines ? labels == lines : labels * 3 >= lines * 2;   // two odd names of three are no labels
}

/// The town below its street: what stands beside a row stands below an address.
bool is_below_an_address(sheet_sample const& sheet, int row, int above, int column) {
    for (int other = 0; other < sheet.columns; ++other)
        if (other != column && line_of(sheet.at(row, other)) == line::name &&
            is_address(book::text_of(sheet.at(above, other).value)))
            return true;
    return false;
}

/// Below a row with a name stand rows without one that hold one thing more each: an address, a street, a town.
bool goes_on_below(sheet_sample const& sheet, int column, int first, int last) {
    constexpr int least_names = 3;
    int names = 0, followed = 0, further = 0, above = -1;
    bool below_a_name = false;
    for (int row = first; row <= last; ++row) {
        const bool has_name = !book::is_blank(sheet.at(row, column).value);
        const int beside = filled_beside(sheet, row, column);
        if (!has_name && beside == 0) continue;
        const bool one_thing = !has_name && beside == 1 &&
            (is_address_beside(sheet, row, column) || (above >= 0 && is_below_an_address(sheet, row, above, column)));
        names += has_name;
        further += one_thing;
        followed += below_a_name && one_thing;
        below_a_name = has_name;
        above = row;
    }
    return names >= 2 && followed * 3 >= names * 2 && (further > names || names >= least_names);
}

/// Names and what belongs to them stand in one column.
bool are_below_each_other(sheet_sample const& sheet, int column, int first, int last) {
    int lines = 0, below = 0, with_line_below = 0, without = 0, longest_run = 0, run = 0;
    int beside_names = 0, beside_below = 0;
    bool run_is_tail = false;   // the town below the street begins no contact of its own
    auto before = line::blank;
    for (int row = first; row <= last + 1; ++row) {
        const auto now = row > last ? line::blank : line_of(sheet.at(row, column));
        lines += now != line::blank;
        if (now == line::name) {
            if (before != line::name) run = 0, run_is_tail = before == line::below_a_name;
            longest_run = std::max(longest_run, ++run);
            beside_names += filled_beside(sheet, row, column);
        } else if (now == line::below_a_name) {
            ++below;
            with_line_below += before == line::name;
            beside_below += filled_beside(sheet, row, column);
        } else if (before == line::name) {
            without += !run_is_tail;
        }
        before = now;
    }
    if (lines < least_lines || below < least_share * lines || longest_run > most_names) return false;
    if (with_line_below < names_above * (with_line_below + without)) return false;
    const bool many = below >= surely * lines;
    if (with_line_below < 2 || (with_line_below == 2 && (without > 0 || !many))) return false;
    return many || beside_below * (lines - below) * 2 <= beside_names * below;
}

}

bool is_spread_over_rows(sheet_sample const& sheet, int column, int first, int last) {
    return are_below_each_other(sheet, column, first, last) || are_labels(sheet, column, first, last) ||
        goes_on_below(sheet, column, first, last);
}

}
