#include "commands/privacy/forget.hpp"

#include "commands/contact_of.hpp"
#include "commands/edit.hpp"
#include "commands/privacy/forgotten_cells.hpp"
#include "recognition/names/contact_wishes.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

namespace {

using book::cell;
using book::table_id;

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
std::string formula_without(std::string const& formula, forgotten_cells const& cells) {
    std::string result;
    for (std::size_t at = 0; at < formula.size();) {
        const auto open = std::min(formula.find('"', at), formula.size());
        result.append(formula, at, open - at);
        if (open == formula.size()) break;
        const auto close = std::min(formula.find('"', open + 1), formula.size());
        result += '"' + cells.text(formula.substr(open + 1, close - open - 1));
        if (close < formula.size()) result += '"';
        at = close + 1;
    }
    return result;
}

class forgetter {
public:
    forgetter(book::workbook const& workbook, whole_book const& sheets, person_traces const& who, moment now,
        std::optional<int> first_number)
        : book_{workbook}, sheets_{sheets}, who_{who}, cells_{workbook, sheets, who, next_code(sheets, first_number)} {
        result_.name = who.name();
        result_.code = cells_.code();
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

    void look_through(whole_sheet const& sheet) {
        const auto page = book_.places.find(table_id::held);
        if (page != book_.places.end() && page->second.sheet == sheet.title) return;
        const int last = sheet.first_row + static_cast<int>(sheet.cells.size());
        for (int row = sheet.first_row; row < last; ++row)
            for (int i = 0; i < static_cast<int>(sheet.cells[static_cast<std::size_t>(row - sheet.first_row)].size());
                ++i)
                look_at(sheet, row, sheet.first_column + i);
        for (auto const& one : sheet.formulas)
            if (auto formula = formula_without(one.formula, cells_); formula != one.formula) {
                result_.formulas.push_back({sheet.title, one.row, one.column, one.formula, std::move(formula)});
                note(sheet);
            }
        for (auto const& one : sheet.comments) {
            auto text = cells_.comment(sheet, one.row, one.column, one.text);
            if (text == one.text) continue;
            result_.comments.push_back({sheet.title, one.row, one.column, std::move(text)});
            note(sheet);
        }
        forget_links(sheet);
        if (auto title = cells_.text(sheet.title); title != sheet.title)
            result_.titles.push_back({sheet.title, std::move(title)});
    }

    void look_at(whole_sheet const& sheet, int row, int column) {
        auto const& held = sheet.at(row, column);
        if (book::is_blank(held) || sheet.is_key(column) || sheet.is_formula(row, column)) return;
        const auto place = cells_.place_of(sheet, row, column);
        auto const* at = place ? &*place : nullptr;
        auto wanted = cells_.becomes(sheet, row, column, at);
        auto const* text = std::get_if<std::string>(wanted ? &*wanted : &held);
        if (text && cells_.is_doubtful(*text, at)) {
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
    forgotten_cells cells_;
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
