#include "commands/privacy/forgotten_cells.hpp"

#include "book/rules/rule_specs.hpp"
#include "recognition/tables/heading_match.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace referralbook::commands {

namespace {

using book::cell;
using book::table_id;

/// Columns whose whole content is somebody's name, and is changed as a whole or not at all.
constexpr std::array<std::string_view, 11> name_columns{"who", "first_name", "last_name", "company", "referred_by",
    "source", "prospect", "partner", "client", "spelling", "owner"};

/// What stays of somebody's own rows: figures, days and words of lists, which say nothing of one alone.
bool stays(records_about::cell_place const& at) {
    if (at.key.empty()) return false;
    auto const& spec = book::column(at.table, at.key);
    if (at.table == table_id::contacts)
        return at.key == "type" || at.key == "received" || at.key == "last_contacted" || at.key == "cadence" ||
            at.key == "do_not_contact" || at.key == "not_before" || at.key == "correspondence" ||
            at.key == "bought_from" || at.key == "list_of" || at.key == "verified";   // the list's figures stay
    if (at.key == "phone" || at.key == "email" || at.key == "note" || at.key == "lost_to") return false;
    if (at.table == table_id::history) return at.key != "before" && at.key != "after";
    if (at.table == table_id::plans)
        return at.key != "serves" && at.key != "gain" && at.key != "script" && at.key != "promised";
    return spec.kind != book::column_kind::note;
}

/// Why somebody was lost or came, as somebody typed it: a word of our list says nothing of one alone.
bool in_own_words(records_about::cell_place const& at, std::string const& text) {
    return (at.key == "lost_because" || at.key == "why_us") && text::english_of(text::choice_word, text).empty();
}

bool is_name_column(records_about::cell_place const& at) {
    return std::ranges::find(name_columns, at.key) != name_columns.end();
}

/// Whether a text is the book's own: a heading, a word of our lists, what a rule is called. By these the book is read,
/// whatever somebody's name is.
bool is_of_the_book(std::string const& text) {
    return !text::english_of(text::heading_word, text).empty() || !text::english_of(text::choice_word, text).empty() ||
        std::ranges::any_of(book::rule_specs(), [&](auto const& rule) { return rule.key == text; });
}

}

forgotten_cells::forgotten_cells(
    book::workbook const& workbook, whole_book const& sheets, person_traces const& who, std::string code)
    : book_{workbook}, sheets_{sheets}, who_{who}, code_{std::move(code)}, records_{workbook, who},
      pages_{workbook, who, sheets, texts_that_go()} {}

std::optional<forgotten_cells::place> forgotten_cells::place_of(whole_sheet const& sheet, int row, int column) const {
    return records_.place_of(sheet, row, column, sheets_);
}

std::optional<cell> forgotten_cells::becomes(whole_sheet const& sheet, int row, int column, place const* at) const {
    auto const& held = sheet.at(row, column);
    const auto part = at ? records_.part(at->table, row) : std::nullopt;
    const auto text = book::text_of(held);
    if (at && part == part_in_record::theirs) {
        if (at->table == table_id::aliases || at->table == table_id::apart) return cell{};
        if (at->table == table_id::contacts && at->key == home_of_the_name()) return cell{code_};
        const bool part_of_name = at->table == table_id::contacts &&
            (at->key == "who" || at->key == "first_name" || at->key == "last_name" || at->key == "company");
        if (part_of_name) return cell{};
        if (is_name_column(*at)) return who_.is_name(text) ? std::optional{cell{code_}} : std::nullopt;
        if (at->table == table_id::contacts && at->key.empty() && is_figure(sheet, row, column)) return std::nullopt;
        if (!stays(*at) || in_own_words(*at, text)) return cell{};
        // What stays may speak of them by the first name alone; a word of our lists does not.
        if (std::holds_alternative<std::string>(held) && text::english_of(text::choice_word, text).empty())
            if (auto left = who_.without_first_names(text, code_); left != text)
                return cell{std::string{text::trimmed(left)}};
    }
    if (auto on_page = pages_.becomes(sheet, row, column, code_)) return on_page;
    if (auto const* number = std::get_if<double>(&held))
        return records_about::may_hold_phones(at) && who_.is_phone(*number) ? std::optional{cell{}} : std::nullopt;
    auto const* words = std::get_if<std::string>(&held);
    if (!words) return std::nullopt;
    const bool of_another_contact = at && at->table == table_id::contacts && at->key != "referred_by";
    if (at && is_name_column(*at)) {
        if (of_another_contact || !who_.is_name(*words)) return std::nullopt;
        return cell{code_};
    }
    if (who_.is_name(*words)) return cell{code_};
    if (is_of_the_book(*words)) return std::nullopt;
    auto left = who_.without(*words, code_);
    return left == *words ? std::nullopt : std::optional{cell{std::string{text::trimmed(left)}}};
}

std::string forgotten_cells::text(std::string const& held) const {
    return who_.is_name(held) ? code_ : who_.without(held, code_);
}

std::string forgotten_cells::comment(whole_sheet const& sheet, int row, int column, std::string const& held) const {
    const auto at = place_of(sheet, row, column);
    const bool theirs = (at && records_.part(at->table, row) == part_in_record::theirs) ||
        pages_.is_about_them(sheet, row, column);
    return theirs ? std::string{} : text(held);
}

bool forgotten_cells::is_doubtful(std::string const& left, place const* at) const {
    return !(at && is_name_column(*at)) && !is_of_the_book(left) && !who_.is_anybody_else(left) &&
        who_.may_speak_of_them(left);
}

std::vector<std::string> forgotten_cells::texts_that_go() const {
    std::vector<std::string> texts;
    for (auto const& sheet : sheets_.sheets)
        for (std::size_t i = 0; i < sheet.cells.size(); ++i)
            for (std::size_t j = 0; j < sheet.cells[i].size(); ++j) {
                const int row = sheet.first_row + static_cast<int>(i),
                          column = sheet.first_column + static_cast<int>(j);
                auto const* text = std::get_if<std::string>(&sheet.cells[i][j]);
                const auto at = text ? place_of(sheet, row, column) : std::nullopt;
                if (at && records_.part(at->table, row) == part_in_record::theirs && !is_name_column(*at) &&
                    (!stays(*at) || in_own_words(*at, *text)))
                    texts.push_back(*text);
            }
    return texts;
}

/// The column of the contact row that takes the code; the other ones of the name are cleared.
std::string_view forgotten_cells::home_of_the_name() const {
    auto const& place = book_.places.at(table_id::contacts);
    for (const std::string_view key : {"who", "first_name", "last_name", "company"})
        if (place.columns.contains(key) && std::ranges::find(place.formulas, key) == place.formulas.end()) return key;
    return {};
}

/// An amount of the office's own, or a status that another row has too: what no other one has may tell who it was.
bool forgotten_cells::is_figure(whole_sheet const& sheet, int row, int column) const {
    const int heading = book_.places.at(table_id::contacts).header_row;
    const auto match = recognition::match_heading(book::text_of(sheet.at(heading, column)));
    constexpr float may_be = 0.5f;
    auto const& held = sheet.at(row, column);
    if (match.of(recognition::role::value) >= may_be)
        return std::holds_alternative<double>(held) || std::ranges::none_of(book::text_of(held), text::is_letter);
    if (match.of(recognition::role::status) < may_be) return false;
    const int last = sheet.first_row + static_cast<int>(sheet.cells.size());
    for (int other = heading + 1; other < last; ++other)
        if (other != row && sheet.at(other, column) == held) return true;
    return false;
}

}
