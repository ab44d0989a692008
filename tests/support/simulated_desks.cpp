#include "support/simulated_desks.hpp"
#include "sharing/desk/difference.hpp"
#include "sharing/desk/merge.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace referralbook::support {

using namespace sharing;

namespace {

row_name name(std::string id) { return {book::table_id::referrals, std::move(id)}; }

void must(bool holds, std::string const& what) {
    if (!holds) throw std::logic_error{what};
}

// What stood there as another desk wrote it before an Undo stands there after it.
void must_leave_others_alone(rows const& before, rows const& after, rows const& base, written_by_others const& others) {
    for (auto const& [row, columns] : others) {
        if (!base.contains(row) || !before.contains(row)) continue;
        auto const &was = before.at(row), &common = base.at(row);
        must(after.contains(row) || was != common || !(columns.contains("") || columns.contains("+")),
            "an Undo took away another desk's row");
        for (auto const& column : columns)
            must(!after.contains(row) || cell_of(was, column) != cell_of(common, column) ||
                    cell_of(after.at(row), column) == cell_of(common, column),
                "an Undo took away what another desk wrote");
    }
}

bool holds(book::cell const& content, std::string const& text) {
    auto const* found = std::get_if<std::string>(&content);
    return found && found->find(text) != std::string::npos;
}

}

simulated_desks::simulated_desks(unsigned seed, book_server& server) : random_{seed}, server_{server} {
    desks_.resize(std::size_t{3} + static_cast<std::size_t>(below(3)));
    for (auto& one : desks_) one.name = "desk" + std::to_string(&one - desks_.data());
    for (int i = 0; i < 6; ++i) desks_[0].cells[name("r" + std::to_string(i))] = {{"status", "New"}, {"attempts", 2.0}};
    push(desks_[0], false);
    for (auto& one : desks_) {
        pull(one);
        one.saved = {one.cells, one.seen};
    }
}

void simulated_desks::work(int steps) {
    for (int step = 0; step < steps; ++step) act(desks_[static_cast<std::size_t>(below(int(desks_.size())))]);
    for (int round = 0; round < 3; ++round)
        for (auto& one : desks_) {
            pull(one);
            push(one, false);
        }
    for (auto& one : desks_) pull(one);
}

void simulated_desks::check() const {
    check_history();
    rows agreed;
    for (auto const& [row, stored] : server_.now()) agreed.emplace(row, stored.content);
    for (auto const& one : desks_) {
        must(one.cells == agreed, one.name + " does not show what the server holds");
        must(one.base == agreed, one.name + " believes another common state");
    }
    for (auto const& one : typed_)
        must(one.excused || std::ranges::any_of(known_, [&](auto const& text) { return holds(text, one.text); }),
            one.text + " was typed and stands nowhere");
}

void simulated_desks::check_history() const {
    rows all;
    std::int64_t number = 0;
    for (auto const& one : server_.after(0)) {
        must(one.number == ++number, "a number is missing in the history");
        auto const& what = one.what;
        const auto found = all.find(what.row);
        must((found == all.end()) == (what.kind == edit_kind::added), "a row was there or not against its change");
        if (what.kind == edit_kind::deleted) must(found->second == what.before, "a deletion hides a change");
        if (what.kind == edit_kind::changed)
            for (auto const& [column, before] : what.before)
                must(cell_of(found->second, column) == before, "a change overwrote another: " + column);
        carry_out(all, what);
    }
}

int simulated_desks::below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

void simulated_desks::act(desk& at) {
    const int chance = below(100);
    if (chance < 73) return edit_somewhere(at, chance);
    if (chance < 81) return pull(at);
    if (chance < 95) {
        if (below(4) != 0) pull(at);   // else somebody may have been faster
        return push(at, chance >= 92);
    }
    if (chance >= 98) return kill(at);
    at.saved = {at.cells, at.seen};
}

void simulated_desks::edit_somewhere(desk& at, int chance) {
    if (chance < 48) return type(at);
    if (chance < 60) return count(at);
    if (chance < 66) return add(at);
    if (chance < 69) return remove(at);
    undo(at);
}

row_name simulated_desks::any_row(desk const& at) {
    if (at.cells.empty()) return name("none");
    return std::next(at.cells.begin(), below(int(at.cells.size())))->first;
}

std::string simulated_desks::new_text() {
    typed_.push_back({"t" + std::to_string(typed_.size()) + ";"});
    return typed_.back().text;
}

template <class Change> void simulated_desks::do_by(desk& at, row_name const& row, Change change) {
    if (!at.cells.contains(row)) return;
    const rows before{{row, at.cells[row]}};
    change(at.cells[row]);
    at.steps.push_back(difference(before, {{row, at.cells[row]}}));
}

void simulated_desks::type(desk& at) {
    static constexpr std::array<char const*, 6> columns{"status", "need", "note", "phone", "told_status", "gift"};
    auto const* column = columns[static_cast<std::size_t>(below(int(columns.size())))];
    do_by(at, any_row(at), [&](record& row) {
        excuse(cell_of(row, column));
        row[column] = new_text();
        if (column == columns[0]) row["status_since"] = 46000.0 + below(50);
        if (below(8) == 0) row["thanked"] = 46000.0 + below(50);
        if (below(8) == 0) row["reached"] = 46000.0 + below(50);
    });
}

void simulated_desks::count(desk& at) {
    do_by(at, any_row(at), [&](record& row) {
        auto const* before = std::get_if<double>(&row["attempts"]);
        row["attempts"] = (before ? *before : 0) + 1;
    });
}

void simulated_desks::add(desk& at) {
    const auto row = name("n" + std::to_string(++rows_added_));
    at.cells[row] = {{"prospect", new_text()}};
    at.steps.push_back({{row, edit_kind::added, {}, at.cells[row]}});
}

void simulated_desks::remove(desk& at) {
    const auto row = any_row(at);
    const auto found = at.cells.find(row);
    if (found == at.cells.end()) return;
    for (auto const& [column, content] : found->second) excuse(content);
    at.steps.push_back({{row, edit_kind::deleted, found->second, {}}});
    at.cells.erase(found);
}

// As the office undoes: the old contents come back, and what came in from others since that step goes along.
void simulated_desks::undo(desk& at) {
    if (at.steps.empty()) return;
    const auto step = at.steps.back();
    at.steps.pop_back();
    const auto before = at.cells;
    for (auto one = step.rbegin(); one != step.rend(); ++one)
        if (one->kind != edit_kind::deleted || !at.cells.contains(one->row)) take_back(at.cells, *one);
    for (auto const& one : difference(before, at.cells))
        for (auto const& [column, content] : one.before) excuse(content);
    auto repaired = at.cells;
    const auto repair = repair_after_undo(before, repaired, at.base, at.others);
    happened_.repairs += int(repair.writes.size() + repair.added.size() + repair.gone.size());
    write(at, repair, repaired);
    must_leave_others_alone(before, at.cells, at.base, at.others);
}

void simulated_desks::kill(desk& at) {
    ++happened_.kills;
    for (auto const& [row, cells] : at.cells)
        for (auto const& [column, content] : cells)
            if (!at.saved.first.contains(row) || cell_of(at.saved.first[row], column) != content) excuse(content);
    at.cells = at.saved.first;
    at.seen = at.saved.second;
    at.base = base_as_of(server_.now(), server_.after(at.seen));
    at.steps.clear();
    at.others.clear();
}

void simulated_desks::write(desk& at, merge_result const& result, rows const& merged) {
    const auto before = at.cells;
    for (auto const& one : result.writes) {
        must(cell_of(at.cells.at(one.row), one.column) == one.expected, "a cell does not hold what is expected there");
        set_cell(at.cells.at(one.row), one.column, one.content);
    }
    for (auto const& row : result.gone) must(at.cells.erase(row) == 1, "a row to blank is not there");
    for (auto const& row : result.added) at.cells.emplace(row, merged.at(row));
    must(at.cells == merged, "what is written is not what was merged");
    if (at.steps.empty()) return;
    auto hidden = difference(before, at.cells);   // goes and comes with the user's last step
    at.steps.back().insert(at.steps.back().end(), hidden.begin(), hidden.end());
}

void simulated_desks::pull(desk& at) {
    auto sheet = at.cells;
    const auto others = server_.after(at.seen);
    const auto result = merge(at.base, sheet, others, at.name);
    write(at, result, sheet);
    note(at.others, result);
    for (auto const& one : result.conflicts) {
        ++happened_.conflicts[static_cast<std::size_t>(one.kind)];
        remember(one.mine);
        for (auto const& [column, content] : one.mine_row) remember(content);
    }
    if (!others.empty()) at.seen = others.back().number;
}

void simulated_desks::push(desk& at, bool answer_is_lost) {
    const auto edits = difference(at.base, at.cells);
    if (edits.empty()) return;
    const auto number = server_.accept(edits, at.seen, at.name);
    if (!number) return void(++happened_.refused);
    happened_.changes += int(edits.size());
    for (auto const& one : edits)
        for (auto const& [column, content] : one.after) remember(content);
    if (answer_is_lost) return void(++happened_.lost_answers);
    at.base = at.cells;
    if (*number - std::int64_t(edits.size()) == at.seen) at.seen = *number;
}

void simulated_desks::excuse(book::cell const& content) {
    for (auto& one : typed_)
        if (holds(content, one.text)) one.excused = true;
}

void simulated_desks::remember(book::cell const& content) {
    if (auto const* text = std::get_if<std::string>(&content)) known_.push_back(*text);
}

}
