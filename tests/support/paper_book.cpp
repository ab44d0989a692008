#include "support/paper_book.hpp"
#include "commands/follow_up/giving.hpp"
#include "commands/telling.hpp"
#include "follow_up/answers.hpp"
#include "follow_up/moves.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/ways.hpp"

#include "book/rows/records.hpp"
#include "book/rows/row_content.hpp"
#include "book/schema.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <stdexcept>

namespace referralbook::tests {

using book::table_id;

namespace {
constexpr int header_row = 0;
constexpr std::array kept{table_id::contacts, table_id::referrals, table_id::touches, table_id::today, table_id::given,
    table_id::plans, table_id::goals, table_id::aliases, table_id::apart};

book::cell cell_of(paper_book::value const& content) {
    if (auto const* day = std::get_if<book::day>(&content)) return book::serial_of_day(*day);
    if (auto const* number = std::get_if<double>(&content)) return *number;
    return std::get<std::string>(content);
}

}

paper_book::paper_book() {
    for (const auto id : kept) {
        tables_[id];
        has_formulas_[id];
    }
}

int paper_book::add(table_id id, std::vector<std::pair<std::string, value>> const& cells) {
    auto& added = tables_[id].emplace_back(book::table(id).columns.size());
    has_formulas_[id].push_back(true);
    for (auto const& [key, content] : cells) added[book::column_index(id, key)] = cell_of(content);
    return static_cast<int>(tables_[id].size());
}

book::cell const& paper_book::at(table_id id, int row, std::string_view key) const {
    return tables_.at(id).at(static_cast<std::size_t>(row - 1)).at(book::column_index(id, key));
}

void paper_book::type(table_id id, std::size_t at, std::string_view key, value const& content) {
    pages_.at(id).at(at).at(book::column_index(id, key)) = cell_of(content);
}

book::workbook paper_book::read() const {
    book::workbook read;
    read.values = values;
    read.lists = offers;
    read.places[table_id::rules];
    for (auto const& [id, lines] : tables_) {
        auto& place = read.places[id];
        place.sheet = book::table(id).title;
        place.header_row = header_row;
        place.end_row = rows(id) + 1;
        int column = 0;
        for (auto const& spec : book::table(id).columns) place.columns.emplace(spec.key, column++);
        int row = header_row;
        for (auto const& cells : tables_.at(id)) {
            ++row;
            bool record = false;
            if (id == table_id::contacts) {
                if (auto one = book::contact_of(cells, row)) record = (read.contacts.push_back(*one), true);
            } else if (id == table_id::referrals) {
                if (auto one = book::referral_of(cells, row)) record = (read.referrals.push_back(*one), true);
            } else if (id == table_id::touches) {
                if (auto one = book::touch_of(cells, row)) read.touches.push_back(*one);
            } else if (id == table_id::given) {
                if (auto one = book::given_of(cells, row)) read.given.push_back(*one);
            } else if (id != table_id::today) {
                read.grids[id].push_back(cells);
                if (id == table_id::history)
                    if (auto one = book::history_line_of(cells, row)) read.history.push_back(*one);
                if (id == table_id::plans)
                    if (auto one = book::source_plan_of(cells, row)) read.plans.push_back(*one);
                if (id == table_id::aliases)
                    if (auto one = book::alias_of(cells, row)) read.aliases.push_back(*one);
                if (id == table_id::apart)
                    if (auto one = book::apart_of(cells, row)) read.not_the_same.push_back(*one);
            } else {
                read.listed.push_back(cells);
            }
            if (record && !has_formulas_.at(id)[static_cast<std::size_t>(row - 1)])
                place.without_formulas.push_back(row);
        }
    }
    for (auto const& [id, lines] : pages_) {
        if (lines.empty()) continue;
        auto& place = read.places[id];
        place.sheet = book::table(id).title;
        place.end_row = static_cast<int>(lines.size());
        int column = 0;
        for (auto const& spec : book::table(id).columns) place.columns.emplace(spec.key, column++);
        read.grids[id] = lines;
    }
    read.last_number = last_number_;
    for (auto const& row : read.referrals) read.last_number = std::max(read.last_number, row.number);
    follow_up::look_for_moves(read);
    follow_up::look_for_loyalty(read);
    recognition::look_for_ways(read);
    commands::mark_where_no_gift_is_allowed(read);
    recognition::look_for_wishes(read);
    follow_up::look_for_answers(read);
    follow_up::look_for_clients(read);
    commands::mark_what_sources_may_hear(read);
    return read;
}

void paper_book::write(book::change_set const& changes) {
    for (auto const& check : changes.checks) {
        auto const& cell = tables_.at(check.table)
                               .at(static_cast<std::size_t>(check.row - 1))
                               .at(book::column_index(check.table, check.column));
        if (!book::same_content(book::column(check.table, check.column), check.expected, cell))
            throw std::logic_error{"another record: " + check.column};
    }
    for (auto const& change : changes.cells) {
        auto const& column = book::column(change.table, change.column);
        if (column.owner == book::column_owner::formula)
            throw std::logic_error{"writes the formula column " + change.column};
        auto& table = tables_.at(change.table);
        if (change.table == table_id::today && change.row > rows(change.table))
            table.resize(static_cast<std::size_t>(change.row), line(book::table(change.table).columns.size()));
        auto& cell = table.at(static_cast<std::size_t>(change.row - 1))
                         .at(book::column_index(change.table, change.column));
        if (!book::same_content(column, change.expected, cell))
            throw std::logic_error{"expects something else in " + change.column};
        cell = change.content;
    }
    for (auto const& change : changes.sheet_cells) {
        const auto spec = std::ranges::find(book::tables(), change.sheet, &book::table_spec::title);
        const bool page = spec->form == book::table_form::page;
        auto& cell = (page ? pages_ : tables_)
                         .at(spec->id)
                         .at(static_cast<std::size_t>(change.row - (page ? 0 : 1)))
                         .at(static_cast<std::size_t>(change.column));
        if (cell != change.expected) throw std::logic_error{"expects something else in a cell of " + change.sheet};
        cell = change.content;
    }
    for (auto const& added : changes.rows) {
        auto& table = book::table(added.table).form == book::table_form::when_needed ? tables_[added.table]
                                                                                     : tables_.at(added.table);
        auto& cells = table.emplace_back(book::table(added.table).columns.size());
        has_formulas_[added.table].push_back(true);
        for (auto const& [key, content] : added.cells) {
            const bool users_own = added.table == table_id::contacts && key == "who";
            if (book::column(added.table, key).owner == book::column_owner::formula && !users_own)
                throw std::logic_error{"appends to the formula column " + key};
            cells[book::column_index(added.table, key)] = content;
        }
    }
    for (auto const& fill : changes.fills)
        for (const int row : fill.rows) has_formulas_[fill.table].at(static_cast<std::size_t>(row - 1)) = true;
    for (auto const& page : changes.pages) {
        if (book::table(page.table).form != book::table_form::page)
            throw std::logic_error{"no page: " + std::string{book::table(page.table).title}};
        auto& lines = pages_[page.table];
        lines.assign(page.lines.size(), line(book::table(page.table).columns.size()));
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (std::size_t column = 0; column < page.lines[i].cells.size(); ++column)
                lines[i].at(column) = page.lines[i].cells[column].content;
    }
    auto removals = changes.removals;
    std::ranges::sort(removals, std::greater{}, &book::row_removal::row);
    for (auto const& removal : removals) {
        tables_.at(removal.table).erase(tables_.at(removal.table).begin() + removal.row - 1);
        has_formulas_.at(removal.table).erase(has_formulas_.at(removal.table).begin() + removal.row - 1);
    }
    if (changes.last_number) last_number_ = *changes.last_number;
}

}
