#include "commands/privacy/forget.hpp"

#include "book/rules/rule_specs.hpp"
#include "commands/contact_of.hpp"
#include "commands/edit.hpp"
#include "commands/privacy/pages_about.hpp"
#include "commands/privacy/records_about.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/tables/heading_match.hpp"
#include "text/letters.hpp"
#include "text/own_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <set>

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

/// A code that stands nowhere in the workbook: behind the last one, or the first free one from that number on.
std::string next_code(whole_book const& sheets, std::optional<int> from) {
    std::set<int> taken{0};
    for (auto const& sheet : sheets.sheets)
        for (auto const& row : sheet.cells)
            for (auto const& content : row)
                if (auto const* text = std::get_if<std::string>(&content))
                    if (const auto number = recognition::number_of_forgotten(*text)) taken.insert(*number);
    int next = from.value_or(*taken.rbegin() + 1);
    while (taken.contains(next)) ++next;
    return recognition::forgotten_code(next);
}

/// A formula with the code in the texts that stand in it between quotes.
std::string formula_without(std::string const& formula, person_traces const& who, std::string_view code) {
    std::string result;
    for (std::size_t at = 0; at < formula.size();) {
        const auto open = std::min(formula.find('"', at), formula.size());
        result.append(formula, at, open - at);
        if (open == formula.size()) break;
        const auto close = std::min(formula.find('"', open + 1), formula.size());
        const auto text = formula.substr(open + 1, close - open - 1);
        result += '"' + (who.is_name(text) ? std::string{code} : who.without(text, code));
        if (close < formula.size()) result += '"';
        at = close + 1;
    }
    return result;
}

class forgetter {
public:
    forgetter(book::workbook const& workbook, whole_book const& sheets, person_traces const& who, moment now,
        std::optional<int> first_number)
        : book_{workbook}, sheets_{sheets}, who_{who}, records_{workbook, who},
          pages_{workbook, who, sheets, texts_that_go()} {
        result_.name = who.name();
        result_.code = next_code(sheets, first_number);
        result_.company = company_beside();
        edit change{workbook, now, [&](text::language const& in) { return in.tr("Forget: {1}", result_.code); }};
        result_.changes = change.take({});
        result_.changes.history = book::remembered::by_title;   // what is written holds what is forgotten
    }

    forgetting take() {
        for (auto const& sheet : sheets_.sheets) look_through(sheet);
        empty_the_page();
        result_.sheets.assign(touched_.begin(), touched_.end());
        result_.changes.done = said();
        return std::move(result_);
    }

private:
    std::string company_beside() const {
        if (who_.company().empty()) return {};
        const auto key = recognition::aliases{book_.aliases}.key(who_.company());
        const recognition::aliases names{book_.aliases};
        const bool is_source = std::ranges::any_of(
            book_.referrals, [&](book::referral const& row) { return names.key(row.source) == key; });
        return is_source ? who_.company() : std::string{};
    }

    /// What stands in their rows and is cleared there.
    std::vector<std::string> texts_that_go() const {
        std::vector<std::string> texts;
        for (auto const& sheet : sheets_.sheets)
            for (std::size_t i = 0; i < sheet.cells.size(); ++i)
                for (std::size_t j = 0; j < sheet.cells[i].size(); ++j) {
                    const int row = sheet.first_row + static_cast<int>(i),
                              column = sheet.first_column + static_cast<int>(j);
                    auto const* text = std::get_if<std::string>(&sheet.cells[i][j]);
                    const auto at = text ? records_.place_of(sheet, row, column, sheets_) : std::nullopt;
                    if (at && records_.part(at->table, row) == part_in_record::theirs && !is_name_column(*at) &&
                        (!stays(*at) || in_own_words(*at, *text)))
                        texts.push_back(*text);
                }
        return texts;
    }

    /// The column of the contact row that takes the code; the other ones of the name are cleared.
    std::string_view home_of_the_name() const {
        auto const& place = book_.places.at(table_id::contacts);
        for (const std::string_view key : {"who", "first_name", "last_name", "company"})
            if (place.columns.contains(key) && std::ranges::find(place.formulas, key) == place.formulas.end())
                return key;
        return {};
    }

    /// An amount of the office's own, or a status that another row has too: what no other one has may tell who it was.
    bool is_figure(whole_sheet const& sheet, int row, int column) const {
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

    /// What a cell becomes; nothing where it stays.
    std::optional<cell> becomes(records_about::cell_place const* at, whole_sheet const& sheet, int row, int column) {
        auto const& held = sheet.at(row, column);
        const auto part = at ? records_.part(at->table, row) : std::nullopt;
        const auto text = book::text_of(held);
        if (at && part == part_in_record::theirs) {
            if (at->table == table_id::aliases || at->table == table_id::apart) return cell{};
            if (at->table == table_id::contacts && at->key == home_of_the_name()) return cell{result_.code};
            const bool part_of_name = at->table == table_id::contacts &&
                (at->key == "who" || at->key == "first_name" || at->key == "last_name" || at->key == "company");
            if (part_of_name) return cell{};
            if (is_name_column(*at)) return who_.is_name(text) ? std::optional{cell{result_.code}} : std::nullopt;
            if (at->table == table_id::contacts && at->key.empty() && is_figure(sheet, row, column))
                return std::nullopt;
            if (!stays(*at) || in_own_words(*at, text)) return cell{};
            // What stays may speak of them by the first name alone; a word of our lists does not.
            if (std::holds_alternative<std::string>(held) && text::english_of(text::choice_word, text).empty())
                if (auto left = who_.without_first_names(text, result_.code); left != text)
                    return cell{std::string{text::trimmed(left)}};
        }
        if (auto on_page = pages_.becomes(sheet, row, column, result_.code)) return on_page;
        if (auto const* number = std::get_if<double>(&held))
            return records_about::may_hold_phones(at) && who_.is_phone(*number) ? std::optional{cell{}} : std::nullopt;
        auto const* words = std::get_if<std::string>(&held);
        if (!words) return std::nullopt;
        const bool of_another_contact = at && at->table == table_id::contacts && at->key != "referred_by";
        if (at && is_name_column(*at)) {
            if (of_another_contact || !who_.is_name(*words)) return std::nullopt;
            return cell{result_.code};
        }
        if (who_.is_name(*words)) return cell{result_.code};
        if (is_of_the_book(*words)) return std::nullopt;
        auto left = who_.without(*words, result_.code);
        return left == *words ? std::nullopt : std::optional{cell{std::string{text::trimmed(left)}}};
    }

    void look_through(whole_sheet const& sheet) {
        const auto page = book_.places.find(table_id::held);
        if (page != book_.places.end() && page->second.sheet == sheet.title) return;
        const int last = sheet.first_row + static_cast<int>(sheet.cells.size());
        for (int row = sheet.first_row; row < last; ++row)
            for (int i = 0; i < static_cast<int>(sheet.cells[static_cast<std::size_t>(row - sheet.first_row)].size());
                ++i)
                look_at(sheet, row, sheet.first_column + i);
        for (auto const& one : sheet.formulas)
            if (auto formula = formula_without(one.formula, who_, result_.code); formula != one.formula) {
                result_.formulas.push_back({sheet.title, one.row, one.column, one.formula, std::move(formula)});
                note(sheet);
            }
        for (auto const& one : sheet.comments) {
            const auto at = records_.place_of(sheet, one.row, one.column, sheets_);
            const bool theirs = (at && records_.part(at->table, one.row) == part_in_record::theirs) ||
                pages_.is_about_them(sheet, one.row, one.column);
            auto text = theirs           ? std::string{}
                : who_.is_name(one.text) ? result_.code
                                         : who_.without(one.text, result_.code);
            if (text == one.text) continue;
            result_.comments.push_back({sheet.title, one.row, one.column, std::move(text)});
            note(sheet);
        }
        forget_links(sheet);
        if (auto title = who_.is_name(sheet.title) ? result_.code : who_.without(sheet.title, result_.code);
            title != sheet.title)
            result_.titles.push_back({sheet.title, std::move(title)});
    }

    void look_at(whole_sheet const& sheet, int row, int column) {
        auto const& held = sheet.at(row, column);
        if (book::is_blank(held) || sheet.is_key(column) || sheet.is_formula(row, column)) return;
        const auto at = records_.place_of(sheet, row, column, sheets_);
        auto wanted = becomes(at ? &*at : nullptr, sheet, row, column);
        auto const* text = std::get_if<std::string>(wanted ? &*wanted : &held);
        if (text && !(at && is_name_column(*at)) && !is_of_the_book(*text) && !who_.is_anybody_else(*text) &&
            who_.may_speak_of_them(*text)) {
            ++doubtful_;
            with_doubtful_.insert(sheet.title);
        }
        if (!wanted) return;
        result_.changes.sheet_cells.push_back({sheet.title, row, column, held, std::move(*wanted)});
        note(sheet);
    }

    /// What is written anew has no links any more.
    void forget_links(whole_sheet const& sheet) {
        for (auto const& one : sheet.links) {
            const auto is_there = [&](auto const& other) {
                return other.sheet == sheet.title && other.row == one.row && other.column == one.column;
            };
            if (!who_.in_link(one.target) || std::ranges::any_of(result_.links, is_there) ||
                std::ranges::any_of(result_.changes.sheet_cells, is_there))
                continue;
            result_.links.push_back({sheet.title, one.row, one.column});
            note(sheet);
        }
    }

    void note(whole_sheet const& sheet) {
        ++result_.cells;
        touched_.insert(sheet.title);
    }

    /// The page What we hold is about one person: where it may be this one, nothing of it stays.
    void empty_the_page() {
        const auto grid = book_.grids.find(table_id::held);
        if (grid == book_.grids.end() || !book_.places.contains(table_id::held)) return;
        const bool about_them = std::ranges::any_of(grid->second, [&](auto const& line) {
            return std::ranges::any_of(line, [&](cell const& content) { return who_.in(book::text_of(content)); });
        });
        if (!about_them) return;
        result_.changes.pages.push_back({table_id::held,
            {{book::line_look::title, {{cell{book_.writes.tr("What we hold about {1}", result_.code)}}}},
                {book::line_look::note, {{cell{book_.writes.tr("Forgotten: nothing tells any more who it was.")}}}}}});
        touched_.insert(book_.places.at(table_id::held).sheet);
    }

    std::string said() const {
        auto const& say = book_.say;
        auto text = say.trn("{2} is {3} now, in {1} cell ({4}).", "{2} is {3} now, in {1} cells ({4}).", result_.cells,
            result_.name, result_.code, say.listed(result_.sheets));
        if (!result_.company.empty())
            text += ' ' +
                say.tr("Their office, {1}, stands as a source of its own: forget it as well where its name tells who "
                       "they are.",
                    result_.company);
        if (auto const& others = who_.spelled_otherwise(); !others.empty())
            text += ' ' +
                say.trn("{2} stands in the book as a name of its own: forget it as well where it is the same person.",
                    "{2} stand in the book as names of their own: forget them as well where they are the same person.",
                    others.size(), say.listed(std::vector<std::string>{others.begin(), others.end()}));
        if (doubtful_ > 0)
            text += ' ' +
                say.trn("{2} still stands in {1} cell ({3}): look whether it is them.",
                    "{2} still stands in {1} cells ({3}): look whether it is them.", doubtful_, who_.doubtful_names(),
                    say.listed(std::vector<std::string>{with_doubtful_.begin(), with_doubtful_.end()}));
        return text;
    }

    book::workbook const& book_;
    whole_book const& sheets_;
    person_traces const& who_;
    records_about records_;
    pages_about pages_;
    forgetting result_;
    std::set<std::string> touched_;
    std::size_t doubtful_ = 0;   ///< cells that still may speak of them
    std::set<std::string> with_doubtful_;
};

}

book::result<forgetting> forget(book::workbook const& workbook, whole_book const& sheets, std::string_view who,
    moment now, std::optional<int> first_number) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto traces = person_traces::of(workbook, who);
    if (!traces) return book::refuse(traces.error());
    auto rows = traces->contact_rows();
    rows.insert(rows.end(), traces->other_rows().begin(), traces->other_rows().end());
    if (rows.size() > 1)
        return book::refuse(workbook.say.tr(
            "Two contacts are called {1} (rows {2} and {3}), so nobody could tell whose referrals and touches are "
            "whose. Please merge them with Find duplicates, or change one of the names. Nothing was changed.",
            traces->name(), rows[0] + 1, rows[1] + 1));
    return forgetter{workbook, sheets, *traces, now, first_number}.take();
}

}
