#include "commands/privacy/what_we_hold.hpp"
#include "text/own_words.hpp"

#include "commands/contact_of.hpp"
#include "commands/edit.hpp"
#include "commands/privacy/records_about.hpp"
#include "text/letters.hpp"
#include "text/short_list.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

namespace {

using book::line_look;
using book::page_line;
using book::table_id;

bool is_link(cell_formula const& one) { return text::in_capitals(one.formula).contains("HYPERLINK("); }

/// The heading above a cell of a table.
std::string heading_over(
    book::workbook const& workbook, records_about::cell_place const& at, whole_sheet const& sheet, int column) {
    auto text = book::text_of(sheet.at(workbook.places.at(at.table).header_row, column));
    if (!text.empty() || at.key.empty()) return text;
    return workbook.writes.trc(text::heading_word, book::column(at.table, at.key).header);
}

/// What a cell leads to, behind what it shows: links, and the formula that is one.
std::string with_links(std::string shown, whole_sheet const& sheet, int row, int column) {
    for (auto const& link : sheet.links)
        if (link.row == row && link.column == column) shown += " (" + link.target + ')';
    for (auto const& one : sheet.formulas)
        if (one.row == row && one.column == column && is_link(one)) shown += " (" + one.formula + ')';
    return shown;
}

}

book::result<std::vector<held_fact>> what_we_hold(
    book::workbook const& workbook, whole_book const& sheets, std::string_view who, shown_cell const& shown) {
    const auto traces = person_traces::of(workbook, who);
    if (!traces) return book::refuse(traces.error());
    const auto several = namesakes_in(workbook).who_may_be_asked_for(who);
    if (!several.empty())
        return book::refuse(workbook.say.tr("Several contacts are called {1}; say which of them it is about: {2}.",
            traces->name(), text::short_list(workbook.say, several)));
    const records_about records{workbook, *traces};
    const auto page = workbook.places.find(table_id::held);
    std::vector<held_fact> facts;
    for (std::size_t i = 0; i < sheets.sheets.size(); ++i) {
        auto const& sheet = sheets.sheets[i];
        if (page != workbook.places.end() && page->second.sheet == sheet.title) continue;
        std::set<std::pair<int, int>> leading;   // cells with a link to them
        for (auto const& link : sheet.links)
            if (traces->in_link(link.target)) leading.emplace(link.row, link.column);
        for (auto const& one : sheet.formulas)
            if (is_link(one) && traces->in(one.formula)) leading.emplace(one.row, one.column);
        for (int row = sheet.first_row; row < sheet.first_row + static_cast<int>(sheet.cells.size()); ++row) {
            auto const& cells = sheet.cells[static_cast<std::size_t>(row - sheet.first_row)];
            for (std::size_t c = 0; c < cells.size(); ++c) {
                const int column = sheet.first_column + static_cast<int>(c);
                if (book::is_blank(cells[c]) || book::text_of(cells[c]).empty() || sheet.is_key(column)) continue;
                const auto at = records.place_of(sheet, row, column, sheets);
                const auto part = at ? records.part(at->table, row) : std::nullopt;
                const bool of_a_record = part && *part != part_in_record::of_another;
                auto const* text = std::get_if<std::string>(&cells[c]);
                auto const* number = std::get_if<double>(&cells[c]);
                if (part == part_in_record::of_another && text && traces->is_name(*text)) continue;
                const bool speaks = text
                    ? traces->in(*text)
                    : number && records_about::may_hold_phones(at ? &*at : nullptr) && traces->is_phone(*number);
                if (!of_a_record && !speaks && !leading.contains({row, column})) continue;
                facts.push_back({sheet.title, row, at ? heading_over(workbook, *at, sheet, column) : "",
                    with_links(shown ? shown(i, row, column) : book::text_of(cells[c]), sheet, row, column)});
            }
        }
        for (auto const& comment : sheet.comments) {
            const auto at = records.place_of(sheet, comment.row, comment.column, sheets);
            const auto part = at ? records.part(at->table, comment.row) : std::nullopt;
            if ((part && *part != part_in_record::of_another) || traces->in(comment.text))
                facts.push_back({sheet.title, comment.row, workbook.writes.tr("Comment"), comment.text});
        }
    }
    return facts;
}

book::result<book::change_set> what_we_hold_page(book::workbook const& workbook, std::string_view who,
    std::span<held_fact const> facts, std::span<held_fact const> history, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto name = text::on_one_line(called_as_contact(workbook, who));
    edit change{workbook, now, [&](text::language const& in) { return in.tr("What we hold about {1}", name); }};
    auto const& say = workbook.writes;
    const auto today = book::short_date(now.today, {}, say);
    const auto what = history.empty()
        ? say.tr("Everything in this workbook that names them, their rows whole, on {1}.", today)
        : say.tr("Everything in this workbook and in the history of the shared book that names them, their rows "
                 "whole, on {1}.",
              today);
    std::vector<page_line> lines{sentence(line_look::title, say.tr("What we hold about {1}", name)),
        sentence(line_look::note, what + ' ' + say.tr("Take out what is about others before you hand it over."))};
    lines.push_back(
        {line_look::columns, {{say.tr("Sheet")}, {say.tr("Row")}, {say.tr("Column")}, {say.tr("What stands there")}}});
    for (auto const& part : {facts, history})
        for (auto const& fact : part)
            lines.push_back(
                {line_look::plain, {{fact.sheet}, {static_cast<double>(fact.row + 1)}, {fact.header}, {fact.content}}});
    change.changes().pages.push_back({table_id::held, std::move(lines)});
    std::set<std::string> sheets;
    for (auto const& fact : facts) sheets.insert(fact.sheet);
    auto done = workbook.say.trn("{1} cell speaks of {2} ({3}); the page What we hold lists it.",
        "{1} cells speak of {2} ({3}); the page What we hold lists them.", facts.size(), name,
        workbook.say.listed(std::vector<std::string>{sheets.begin(), sheets.end()}));
    if (!history.empty())
        done += ' ' +
            workbook.say.trn("With them stands {1} change of the shared book's history.",
                "With them stand {1} changes of the shared book's history.", history.size());
    if (const auto meant = namesakes_in(workbook).meant(who))
        done += ' ' +
            workbook.say.tr(
                "Rows that say {1} alone are among them, though they may be of another of that name.", meant->who);
    return change.take(std::move(done));
}

table_text what_we_hold_csv(
    std::span<held_fact const> facts, std::span<held_fact const> history, text::language const& writes) {
    sheet_table table;
    table.id = table_id::held;
    table.columns = {{0, writes.tr("Sheet"), "place"}, {1, writes.tr("Row"), "row"}, {2, writes.tr("Column"), "header"},
        {3, writes.tr("What stands there"), "content"}};
    table.cells.resize(table.columns.size());
    for (auto const& part : {facts, history})
        for (auto const& fact : part) {
            table.cells[0].emplace_back().value = fact.sheet;
            table.cells[1].emplace_back().value = static_cast<double>(fact.row + 1);
            table.cells[2].emplace_back().value = fact.header;
            table.cells[3].emplace_back().value = fact.content;
        }
    return csv_of(table);
}

}
