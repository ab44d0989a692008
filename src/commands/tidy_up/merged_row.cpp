#include "commands/tidy_up/merged_row.hpp"
#include "book/rows/records.hpp"
#include "book/schema.hpp"
#include "commands/contacting.hpp"
#include "commands/sheet_table.hpp"
#include "recognition/names/edits.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/name_shape.hpp"
#include "recognition/people/contact_points.hpp"
#include "recognition/tables/further_headings.hpp"
#include "text/cell_name.hpp"
#include "text/fold.hpp"
#include "text/letters.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace referralbook::commands {

namespace {

using book::cell;
using book::table_id;

bool is_name(std::string_view key) { return key == "who" || key == "first_name" || key == "last_name"; }

/// How full a written name is, to compare: first by the words that are no initials, then by letters beyond ASCII, then
/// by having both capitals and small letters, then by length.
auto fullness(std::string const& name) {
    const auto shape = recognition::shape_of(name);
    const auto words = std::ranges::count_if(
        shape.words, [](auto const& word) { return word.kind == recognition::word_kind::word; });
    const auto accents = std::ranges::count_if(name, [](char c) { return !text::is_ascii(c); });
    const bool has_small = std::ranges::any_of(name, text::is_small);
    const bool has_capital = std::ranges::any_of(name, text::is_capital);
    return std::tuple{words, accents, has_small && has_capital, shape.words.size(), name.size()};
}

/// True where the digits of the first are a part of those of the second: a number that lacks some. Another number is
/// nobody's better one.
bool is_part_of_number(std::string const& one, std::string const& two) {
    if (one.contains('@') || two.contains('@')) return false;
    const auto left = text::digits_of(one), right = text::digits_of(two);
    return right.size() > left.size() && right.contains(left);
}

/// A telephone or a mailbox in a column of the user's own.
bool is_detail(std::string const& value) {
    using recognition::role;
    return recognition::is_reached_at(value, role::phone) || recognition::is_reached_at(value, role::email);
}

/// True where the second of two different values is the better one.
bool gives_way(std::string_view key, cell const& kept, cell const& other, bool of_the_user) {
    auto const* left = std::get_if<double>(&kept);
    auto const* right = std::get_if<double>(&other);
    if (key == "received" && left && right) return *right < *left;
    if (key == "last_contacted" && left && right) return *right > *left;
    if (std::holds_alternative<book::cell_error>(kept)) return true;
    if (const auto stricter = is_stricter_wish(key, kept, other)) return *stricter;
    const auto one = book::text_of(kept), two = book::text_of(other);
    if (key == "phone") return is_part_of_number(one, two);
    if (of_the_user && (is_detail(one) || is_detail(two))) return is_part_of_number(one, two);
    return of_the_user && !left && !right && recognition::letters_of(two).size() > recognition::letters_of(one).size();
}

bool is_date(contact_row const& row, std::size_t i, std::string_view key) {
    if (row.is_date(i)) return true;
    return !key.empty() && book::column(table_id::contacts, key).kind == book::column_kind::date;
}

/// A cell as a person would write it, dates as YYYY-MM-DD, with the time where there is one.
std::string written_out(contact_row const& row, std::size_t i, std::string_view key, book::null_date origin) {
    auto const& content = row.cells[i];
    if (std::holds_alternative<double>(content) && is_date(row, i, key)) return exact_text({content, true}, origin);
    return book::text_of(content);
}

/// True for a column that people fill. A formula of the user's may stand there; what it gives is noted like a typed
/// value.
bool is_typed(std::string_view key) {
    return key.empty() || book::column(table_id::contacts, key).owner == book::column_owner::typed;
}

/// Gathers the values that do not stay, each once, for one sentence in the notes.
class set_aside {
public:
    void add(std::string const& header, std::string const& value) { text::add_once(list_, header + ' ' + value); }
    std::string sentence(book::day today, text::language const& writes) const {
        if (list_.empty()) return {};
        return writes.tr("Merged {1}: {2}", book::iso_date(today), text::joined_by(list_, "; "));
    }

private:
    std::vector<std::string> list_;
};

/// Adds lines to the notes, unless all of them stand there already one after the other.
void append_note(cell& notes, std::string const& line) {
    auto text = book::text_of(notes);
    if (line.empty() || ('\n' + text + '\n').find('\n' + line + '\n') != std::string::npos) return;
    notes = text.empty() ? line : text + '\n' + line;
}

std::vector<std::string> keys_of(contact_table const& table, book::table_place const& place) {
    std::vector<std::string> keys(table.headers.size());
    for (auto const& [key, column] : place.columns)
        if (const auto at = static_cast<std::size_t>(column - table.first_column);
            column >= table.first_column && at < keys.size())
            keys[at] = key;
    return keys;
}

/// What stands above column `i`; "Column H" where nothing does.
std::string header_of(contact_table const& table, std::size_t i, text::language const& in) {
    auto const& header = table.headers[i];
    return header.empty() ? in.tr("Column {1}", text::column_letters(table.first_column + static_cast<int>(i)))
                          : header;
}

/// Whether a name says all that it can: a first and a family name, none of them an initial.
bool is_whole(std::string const& name) {
    const auto words = recognition::shape_of(name).words;
    const auto is = [](recognition::word_kind kind) { return [kind](auto const& word) { return word.kind == kind; }; };
    return std::ranges::count_if(words, is(recognition::word_kind::word)) > 1 &&
        std::ranges::none_of(words, is(recognition::word_kind::initial));
}

/// The row whose name stays: that of the row that is kept, where its name is whole, or a better spelling of it; else
/// the one with the fullest name in its typed columns, of equals the first. A name that is `taken` stays only where
/// there is no other one.
contact_row const& best_named(std::span<contact_row const* const> rows, std::vector<std::string> const& keys,
    std::set<std::string> const& taken) {
    const auto name_of = [&](contact_row const& row) {
        std::string name;
        for (const std::string_view key : {"first_name", "last_name", "who"}) {
            const auto at = std::ranges::find(keys, key);
            if (at == keys.end() || (key == "who" && !name.empty())) continue;
            const auto i = static_cast<std::size_t>(at - keys.begin());
            if (row.formulas[i]) continue;
            if (!name.empty()) name += ' ';
            name += book::text_of(row.cells[i]);
        }
        return name;
    };
    const auto rank = [&](contact_row const& row) {
        const auto name = name_of(row);
        return std::pair{!taken.contains(recognition::name_key(name)), fullness(name)};
    };
    auto const* best = rows.front();
    const auto kept = name_of(*best), key = recognition::name_key(kept);
    const bool stays = is_whole(kept) && !taken.contains(key);
    for (auto const* row : rows)
        if (rank(*row) > rank(*best) && (!stays || recognition::name_key(name_of(*row)) == key)) best = row;
    return *best;
}

/// The rows that are merged, the one that stays first, and where the table stands.
struct merging {
    book::workbook const& workbook;
    contact_table const& table;
    std::span<contact_row const* const> rows;

    contact_row const& kept() const { return *rows.front(); }
    auto others() const { return rows.subspan(1); }
};

/// The value that stays in column `i`, which holds a value of the kept row by now.
void choose_value(merged_cells& result, std::size_t i, merging const& of, contact_row const& named) {
    if (of.kept().formulas[i]) return;
    auto const& key = result.keys[i];
    auto& value = result.cells[i];
    if (is_name(key) && !named.formulas[i] && !book::is_blank(named.cells[i])) {
        value = named.cells[i];
        return;
    }
    for (auto const* row : of.others()) {
        auto const& other = row->cells[i];
        if (row->formulas[i] || book::is_blank(other)) continue;
        if (book::is_blank(value) || (!says_the_same(value, other) && gives_way(key, value, other, key.empty()))) {
            value = other;
            result.dates[i] = row->is_date(i);
        }
    }
}

/// Notes what the rows hold in column `i` beside the value that stays.
void set_others_aside(set_aside& aside, merged_cells const& result, std::size_t i, merging const& of) {
    auto const& key = result.keys[i];
    for (auto const* row : of.rows) {
        if (row->formulas[i] && (row == &of.kept() || !is_typed(key))) continue;
        const auto text = written_out(*row, i, key, of.workbook.origin);
        if (text.empty() || says_the_same(row->cells[i], result.cells[i])) continue;
        aside.add(header_of(of.table, i, of.workbook.writes), text);
    }
}

/// The merged row as a contact. A name that is put together by a formula is put together anew.
std::optional<book::contact> contact_in(merged_cells const& result, contact_row const& kept, book::null_date origin) {
    std::vector<cell> by_schema(book::table(table_id::contacts).columns.size());
    for (std::size_t i = 0; i < result.cells.size(); ++i)
        if (!result.keys[i].empty() && !(result.keys[i] == "who" && kept.formulas[i]))
            by_schema[book::column_index(table_id::contacts, result.keys[i])] = result.cells[i];
    return book::contact_of(by_schema, kept.row, origin);
}

}

bool says_the_same(cell const& one, cell const& other) {
    auto const* left = std::get_if<std::string>(&one);
    auto const* right = std::get_if<std::string>(&other);
    if (!left || !right) return one == other;
    if (text::is_ascii(*left) && text::is_ascii(*right)) return text::folded(*left) == text::folded(*right);
    return book::text_of(one) == book::text_of(other);
}

cell* merged_cells::cell_of(std::string_view key) {
    const auto at = std::ranges::find(keys, key);
    return at == keys.end() ? nullptr : &cells[static_cast<std::size_t>(at - keys.begin())];
}

std::vector<book::sheet_change> merged_cells::changes(book::table_place const& place, contact_row const& held) const {
    std::vector<book::sheet_change> result;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (held.formulas[i] || cells[i] == held.cells[i]) continue;
        book::sheet_change change{place.sheet, held.row, first_column + static_cast<int>(i), held.cells[i], cells[i]};
        if (auto const* number = std::get_if<double>(&cells[i])) {
            if (!keys[i].empty())
                change.as = book::column(table_id::contacts, keys[i]).kind;
            else if (dates[i])
                change.as = *number == std::floor(*number) ? book::column_kind::date : book::column_kind::date_time;
        }
        result.push_back(std::move(change));
    }
    return result;
}

merged_cells merged_row(book::workbook const& workbook, contact_table const& table,
    std::span<contact_row const* const> rows, moment now, std::set<std::string> const& taken) {
    const merging of{workbook, table, rows};
    auto const& kept = of.kept();
    merged_cells result{table.first_column, kept.cells, keys_of(table, workbook.places.at(table_id::contacts))};
    result.dates.resize(result.cells.size());
    auto const& named = best_named(rows, result.keys, taken);
    set_aside aside;
    cell* notes = nullptr;
    for (std::size_t i = 0; i < result.cells.size(); ++i) {
        if (result.keys[i] == "notes" && !kept.formulas[i]) {
            notes = &result.cells[i];
            for (auto const* row : of.others()) append_note(*notes, book::text_of(row->cells[i]));
            continue;
        }
        choose_value(result, i, of, named);
        set_others_aside(aside, result, i, of);
    }
    for (auto const* row : of.others())
        for (auto const& comment : row->comments) aside.add(workbook.writes.tr("comment"), comment);
    const auto line = aside.sentence(now.today, workbook.writes);
    if (notes)
        append_note(*notes, line);
    else
        result.note = line;
    result.contact = contact_in(result, kept, workbook.origin);
    return result;
}

int row_to_keep(contact_table const& table, std::vector<int> const& rows) {
    const auto filled = [&](int row) {
        auto const* one = table.at(row);
        std::size_t count = 0;
        for (std::size_t i = 0; one && i < one->cells.size(); ++i)
            count += !one->formulas[i] && !book::is_blank(one->cells[i]);
        return count;
    };
    return *std::ranges::max_element(rows, {}, filled);
}

std::vector<std::string> differences_of(
    book::workbook const& workbook, contact_table const& table, int one, int other) {
    std::vector<std::string> result;
    auto const* left = table.at(one);
    auto const* right = table.at(other);
    if (!left || !right) return result;
    const auto keys = keys_of(table, workbook.places.at(table_id::contacts));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (left->formulas[i] && right->formulas[i]) continue;
        if (says_the_same(left->cells[i], right->cells[i]) ||
            (book::is_blank(left->cells[i]) && book::is_blank(right->cells[i])))
            continue;
        const auto shown = [&](contact_row const& row) {
            return book::is_blank(row.cells[i]) ? workbook.say.tr("(blank)")
                                                : written_out(row, i, keys[i], workbook.origin);
        };
        result.push_back(
            workbook.say.tr("{1}: {2}", header_of(table, i, workbook.say), shown(*left) + "  |  " + shown(*right)));
    }
    return result;
}

}
