#include "commands/in_and_out/labelled_columns.hpp"

#include "commands/sheet_table.hpp"
#include "recognition/tables/further_headings.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "recognition/tables/heading_words.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/word_list.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace referralbook::commands {

namespace {

using recognition::heading_sense;
using recognition::role;

bool is_label_word(std::string_view word) { return text::in(recognition::label_words, word); }
bool is_value_word(std::string_view word) { return text::in(recognition::value_words, word); }
bool is_number(std::string_view word) { return std::ranges::all_of(word, text::is_digit); }

/// A column that says what others of its row are.
struct labelled {
    int label = -1;            ///< the column
    std::vector<int> values;   ///< of an address its street, town ...
    role what = role::phone;   ///< role::area: an address
};

std::vector<std::string> words_at(foreign_table const& table, int row, int column) {
    return recognition::heading_words(book::text_of(table.at(row, column).value));
}

/// True for "Work", "mobil" and "Fax" in most cells below a heading.
bool holds_labels(foreign_table const& table, int headings, int column) {
    int filled = 0, labels = 0;
    for (int row = headings + 1; row < table.rows(); ++row) {
        const auto text = book::text_of(table.at(row, column).value);
        if (text.empty()) continue;
        const auto word = text::folded(text);
        ++filled;
        labels += recognition::place_alone(text) || recognition::any_word_is(heading_sense::mobile, text) ||
            recognition::any_word_is(heading_sense::fax, text) || text::in(recognition::usual_labels, word) ||
            word == "pager";
    }
    return filled > 0 && 2 * labels > filled;
}

/// "Phone 2 - Type" behind "Phone 2", "Art 1" behind "Telefon 1": what the numbered column before it holds.
std::optional<labelled> label_behind(foreign_table const& table, int row, int column) {
    if (column == 0) return {};
    auto words = words_at(table, row, column);
    const auto of = words_at(table, row, column - 1);
    const auto number = std::ranges::find_if(of, is_number);
    if (words.empty() || number == of.end()) return {};
    const auto label = std::ranges::find_if(words, is_label_word);
    if (label == words.end() || std::ranges::find(words, *number) == words.end()) return {};
    words.erase(label);
    const auto match = recognition::match_heading(text::joined_by(of, " "));
    const float phone = match.of(role::phone), email = match.of(role::email);
    if ((words != of && words != std::vector{*number}) || !match.whole || std::max(phone, email) <= 0 ||
        !holds_labels(table, row, column))
        return {};
    return labelled{column, {column - 1}, phone > email ? role::phone : role::email};
}

/// "Phone 1 - Label" with "Phone 1 - Value", "Address 1 - Label" with "Address 1 - Street" and all others of it.
std::vector<labelled> labelled_in(foreign_table const& table, int row, std::set<std::string> const& headings) {
    std::vector<labelled> found;
    for (int column = 0; column < table.columns; ++column) {
        if (headings.contains(text::folded(book::text_of(table.at(row, column).value)))) continue;
        if (auto behind = label_behind(table, row, column)) {
            found.push_back(std::move(*behind));
            continue;
        }
        auto words = words_at(table, row, column);
        if (words.size() < 2 || !is_label_word(words.back())) continue;
        words.pop_back();
        labelled one{column, {}, role::area};
        const bool address = text::in(recognition::address_words, words.front());
        const bool is_numbered = std::ranges::any_of(words, is_number);
        const auto match = recognition::match_heading(text::joined_by(words, " "));
        if (!address && !match.whole) continue;
        if (!address && match.of(role::phone) <= 0 && match.of(role::email) <= 0) continue;
        if (!address) one.what = match.of(role::phone) > match.of(role::email) ? role::phone : role::email;
        for (int other = 0; other < table.columns; ++other) {
            const auto of = words_at(table, row, other);
            const bool same = other != column && of.size() > words.size() && !is_label_word(of.back()) &&
                std::equal(words.begin(), words.end(), of.begin());
            const bool behind = !address && is_numbered && other == column + 1 && of == words &&   // before "Phone 1"
                holds_labels(table, row, column);
            if (behind || (same && (address || (of.size() == words.size() + 1 && is_value_word(of.back())))))
                one.values.push_back(other);
        }
        if (!one.values.empty()) found.push_back(std::move(one));
    }
    return found;
}

/// "Work" of "* Work", as the first of its kind is marked.
std::string label_of(foreign_table const& table, int row, labelled const& one) {
    const auto text = book::text_of(table.at(row, one.label).value);
    return std::string{text::trimmed(text.starts_with('*') ? std::string_view{text}.substr(1) : text)};
}

/// What a column for such values is headed: "Work phone", "Mobile", "Fax"; without a label that says more "Phone".
std::string heading_of(std::string const& label, role what) {
    if (what == role::phone) {
        if (recognition::any_word_is(heading_sense::fax, label)) return "Fax";
        if (recognition::any_word_is(heading_sense::mobile, label)) return "Mobile";
        if (text::folded(label).contains("pager")) return "Pager";
    }
    const std::string kind = what == role::phone ? "phone" : "e-mail";
    std::string alone = what == role::phone ? "Phone" : "E-mail";
    const auto word = text::folded(label);
    if (word.empty() || text::in(recognition::usual_labels, word)) return alone;
    if (const auto place = recognition::place_alone(label))
        return *place == recognition::place_of_life::business ? "Work " + kind
            : *place == recognition::place_of_life::home      ? "Home " + kind
                                                              : alone;
    return label + ' ' + kind;
}

/// The columns that a kind of value gets, and the cells of each row in them.
class columns_by_label {
public:
    void put(std::size_t row, std::string heading, std::string const& value) {
        const bool in_one = heading == "Mobile" || heading == "Fax" || heading == "Pager";
        if (const int number = ++count_[{row, heading}]; number > 1 && !in_one) heading += ' ' + std::to_string(number);
        const auto [place, fresh] = places_.try_emplace(heading, headings.size());
        if (fresh) headings.push_back(heading);
        text::append_part(cells_[{row, place->second}], " ::: ", value);
    }
    std::string at(std::size_t row, std::size_t column) const {
        const auto found = cells_.find({row, column});
        return found == cells_.end() ? std::string{} : found->second;
    }
    std::vector<std::string> headings;

private:
    std::map<std::string, std::size_t> places_;
    std::map<std::pair<std::size_t, std::string>, int> count_;
    std::map<std::pair<std::size_t, std::size_t>, std::string> cells_;
};

/// Of several addresses of a row that of the business goes first, as a book of an office wants it.
void sort_addresses(foreign_table& table, int headings, std::vector<labelled> const& all) {
    std::vector<labelled const*> addresses;
    for (auto const& one : all)
        if (one.what == role::area && (addresses.empty() || one.values.size() == addresses.front()->values.size()))
            addresses.push_back(&one);
    if (addresses.size() < 2) return;
    for (int row = headings + 1; row < table.rows(); ++row) {
        const auto is_business = [&](labelled const* one) {
            return recognition::place_alone(label_of(table, row, *one)) == recognition::place_of_life::business;
        };
        const auto found = std::ranges::find_if(addresses, is_business);
        if (found == addresses.end() || found == addresses.begin()) continue;
        const auto swap_cells = [&](int one, int other) { std::swap(table.at(row, one), table.at(row, other)); };
        swap_cells(addresses.front()->label, (*found)->label);
        for (std::size_t i = 0; i < (*found)->values.size(); ++i)
            swap_cells(addresses.front()->values[i], (*found)->values[i]);
    }
}

/// "Question 1" before "Response 1", as appointments are exported.
bool is_answer_behind(std::vector<std::string> const& asked, std::vector<std::string> const& answered) {
    return asked.size() == 2 && answered.size() == 2 && asked.back() == answered.back() && is_number(asked.back()) &&
        text::in(recognition::question_words, asked.front()) && text::in(recognition::answer_words, answered.front());
}

/// "Relation 1 - Label" before "Relation 1 - Value", "Custom Field 1 - Label" before its value.
std::vector<std::pair<int, int>> own_kinds_in(foreign_table const& table, int row) {
    std::vector<std::pair<int, int>> pairs;
    for (int column = 0; column + 1 < table.columns; ++column) {
        auto words = words_at(table, row, column), behind = words_at(table, row, column + 1);
        if (is_answer_behind(words, behind)) pairs.emplace_back(column, column + 1);
        if (words.size() < 3 || behind.size() != words.size() || !is_value_word(behind.back()) ||
            (words.front() != "relation" && words.front() != "custom") || !is_label_word(words.back()) ||
            !std::equal(words.begin(), words.end() - 1, behind.begin()))
            continue;
        pairs.emplace_back(column, column + 1);
    }
    return pairs;
}

/// With what such a label calls who referred them in a last column of its own.
foreign_table with_referrers(foreign_table table, int headings, std::vector<std::pair<int, int>> const& pairs) {
    const auto referred = [&](int row) {
        std::string who;
        for (auto const& [label, value] : pairs) {
            const auto match = recognition::match_heading(book::text_of(table.at(row, label).value));
            constexpr float surely = 0.9f;
            if (match.whole && match.of(role::referred_by) >= surely)
                text::append_part(who, ", ", book::text_of(table.at(row, value).value));
        }
        return who;
    };
    std::vector<recognition::sample_cell> cells;
    bool any = false;
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns; ++column) cells.push_back(table.at(row, column));
        auto who = row == headings ? std::string{"Referred by"} : row < headings ? std::string{} : referred(row);
        any = any || (row > headings && !who.empty());
        cells.push_back(who.empty() ? recognition::sample_cell{} : recognition::sample_cell{std::move(who)});
    }
    if (!any) return table;
    table.cells = std::move(cells);
    ++table.columns;
    table.made.insert("Referred by");
    return table;
}

}

foreign_table sorted_by_labels(foreign_table table, std::set<std::string> const& headings) {
    if (table.of_cards) return table;
    constexpr int looked_at = 20;
    for (int row = 0; row < std::min(table.rows(), looked_at); ++row)
        if (const auto pairs = own_kinds_in(table, row); !pairs.empty()) {
            table = with_referrers(std::move(table), row, pairs);
            break;
        }
    int top = 0;
    std::vector<labelled> all;
    for (; top < std::min(table.rows(), looked_at) && all.empty(); ++top) all = labelled_in(table, top, headings);
    if (all.empty()) return table;
    --top;
    sort_addresses(table, top, all);
    std::erase_if(all, [](labelled const& one) { return one.what == role::area; });
    if (all.empty()) return table;
    columns_by_label sorted;
    std::set<int> gone;
    for (auto const& one : all) {
        gone.insert(one.label);
        gone.insert(one.values.begin(), one.values.end());
    }
    for (int row = top + 1; row < table.rows(); ++row)
        for (auto const& one : all) {
            const auto heading = heading_of(label_of(table, row, one), one.what);
            for (const int column : one.values)
                if (const auto value = exact_text_at(table, row, column); !value.empty())
                    sorted.put(static_cast<std::size_t>(row), heading, value);
        }
    std::vector<recognition::sample_cell> cells;
    int columns = 0;
    for (int row = 0; row < table.rows(); ++row) {
        columns = 0;
        for (int column = 0; column < table.columns; ++column) {
            if (!gone.contains(column)) {
                cells.push_back(table.at(row, column));
                ++columns;
            }
            if (column != *gone.begin()) continue;
            for (std::size_t i = 0; i < sorted.headings.size(); ++i, ++columns) {
                auto text = row == top ? sorted.headings[i] : sorted.at(static_cast<std::size_t>(row), i);
                cells.push_back(text.empty() ? recognition::sample_cell{} : recognition::sample_cell{std::move(text)});
            }
        }
    }
    table.made.insert(sorted.headings.begin(), sorted.headings.end());
    table.cells = std::move(cells);
    table.columns = columns;
    return table;
}

}
