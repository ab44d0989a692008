#include "checks.hpp"
#include "entries.hpp"

#include "book/rules/compact_rules.hpp"
#include "commands/history/who_changed.hpp"
#include "functions/engine/handle.hpp"
#include "sharing/desk/conflict_text.hpp"
#include "sharing/desk/heard_changes.hpp"
#include "sharing/desk/known_columns.hpp"
#include "sharing/desk/rows_behind.hpp"
#include "sharing/server/pull_text.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <ranges>
#include <string>
#include <vector>

namespace referralbook::fuzz {

namespace {

void rules_come_back(std::string_view text) {
    const auto read = book::rules_from_compact(text);
    if (!read) return;
    const auto line = book::compact(*read);
    const auto again = book::rules_from_compact(line);
    must(again && *again == *read, "rules come back");
    must(book::compact(*again) == line, "rules are written in one way");
}

book::cell cell_of_part(std::string const& part) {
    if (part.empty()) return {};
    double number = 0;
    const auto end = part.data() + part.size();
    const auto [stop, error] = std::from_chars(part.data(), end, number);
    return error == std::errc{} && stop == end ? book::cell{number} : book::cell{part};
}

/// As the sheet History holds them.
book::workbook workbook_with(std::vector<std::vector<std::string>> const& lines) {
    book::workbook made;
    const auto columns = book::table(book::table_id::history).columns.size();
    for (int row = 0; auto const& line : lines) {
        std::vector<book::cell> cells(columns);
        for (std::size_t i = 0; i < std::min(columns, line.size()); ++i) cells[i] = cell_of_part(line[i]);
        if (auto read = book::history_line_of(cells, row++)) {
            static_cast<void>(book::is_of_status(*read));
            made.history.push_back(std::move(*read));
        }
    }
    return made;
}

void is_told(std::vector<std::string> const& told, std::size_t lines) {
    must(told.size() <= lines, "no more is told than stands there");
    for (auto const& one : told)
        must(one.ends_with('.') && one.find('\n') == one.npos, "a command is told on a line of its own");
}

void changes_hold_together(std::vector<sharing::change> const& all) {
    sharing::heard_changes heard;
    heard.add(all);
    const auto last = heard.last({}, all.size());
    must(std::ranges::is_sorted(last, std::greater{}, &sharing::change::number), "the latest stands first");
    for (auto const& one : all) {
        must(one.number > 0 && !one.what.row.id.empty(), "a change has a number and a row");
        must(sharing::inverse(sharing::inverse(one.what)) == one.what, "what is taken back twice stands");
        sharing::rows sheet;
        if (one.what.kind != sharing::edit_kind::added) sheet[one.what.row] = one.what.before;
        std::erase_if(sheet[one.what.row], [](auto const& cell) { return book::is_blank(cell.second); });
        if (one.what.kind == sharing::edit_kind::added) sheet.clear();
        const auto before = sheet;
        sharing::carry_out(sheet, one.what);
        sharing::take_back(sheet, one.what);
        if (one.what.kind != sharing::edit_kind::changed) must(sheet == before, "a row is taken back");
    }
}

}

void read_as_handle(std::string_view bytes) {
    rules_come_back(bytes);
    const auto shown = functions::handle_of(bytes);
    must(shown || !functions::is_of_earlier_version(bytes), "what is of an earlier version is a handle");
    if (!shown) return;
    const auto text = functions::text_with_handle("3 referrals, 2 sources", *shown);
    must(functions::handle_of(text) == shown, "a handle comes back");
    must(!functions::is_of_earlier_version(text), "what is written is of this version");
    rules_come_back(shown->rules);
}

void read_as_changes(std::string_view bytes) {
    std::vector<std::vector<std::string>> lines;
    for (auto const& line : parts(bytes, '\n')) lines.push_back(parts(line, '|'));
    const auto workbook = workbook_with(lines);
    is_told(commands::who_changed(workbook, {}), workbook.history.size());
    constexpr std::size_t rows_asked_about = 20;
    for (auto const& one : workbook.history | std::views::take(rows_asked_about))
        if (one.table)
            is_told(commands::who_changed(workbook, commands::row_in_question{*one.table, one.row}),
                workbook.history.size());
    if (const auto read = sharing::changes_of(lines)) {
        must(read->size() <= lines.size(), "a line is one change");
        changes_hold_together(*read);
    }
    must(sharing::last_number_of(lines) >= 0 || lines.back()[0].starts_with('-'), "a last change has a number");
}

void read_as_kept(std::string_view bytes) {
    const auto behind = sharing::rows_behind_of_text(bytes);
    must(sharing::rows_behind_of_text(sharing::rows_behind_text(behind)) == behind, "rows behind come back");
    const auto columns = sharing::known_columns_of_text(bytes);
    const auto again = sharing::known_columns_of_text(sharing::known_columns_text(columns));
    must(again == columns, "columns come back");
    const auto conflicts = sharing::conflicts_of_text(bytes);
    const auto second = sharing::conflicts_of_text(sharing::conflict_text(conflicts));
    must(second.size() == conflicts.size(), "as many conflicts come back");
    must(sharing::conflicts_of_text(sharing::conflict_text(second)) == second, "conflicts come back");
}

}
