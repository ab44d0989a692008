// How a desk takes in the history.
#include "sharing/desk.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace referralbook::sharing {

// The row here has another key from now on.
void desk::take_key(row_name const& mine, std::string const& key) {
    auto row = sheet_.extract(mine);
    if (row.empty()) return;
    row.key().id = key;
    sheet_.insert(std::move(row));
    auto& places = places_[mine.table];
    auto place = places.extract(mine.id);
    if (place.empty()) return;
    key_write write{mine.table, place.mapped(), mine.id, key};
    if (auto before = keys_.extract(mine)) write.expected = before.mapped().expected;
    keys_.insert_or_assign(row_name{mine.table, key}, std::move(write));
    place.key() = key;
    places.insert(std::move(place));
}

void desk::begin(join_plan const& plan) {
    base_ = plan.base;
    for (auto const& [mine, key] : plan.same) take_key(mine, key);
}

incoming desk::take_in(std::span<change const> history) {
    incoming made;
    made.seen = history.empty() ? seen_ : history.back().number;
    // Rows that were pushed and whose keys the file, saved before, does not hold.
    for (auto const& [mine, key] : pushed_before(sheet_, base_, history, id_)) take_key(mine, key);
    for (auto const& one : history) made.of.insert(one.what.row);
    merge_into(made, history);
    return made;
}

incoming desk::catch_up() const {
    incoming made;
    made.seen = seen_;
    for (auto const& [name, row] : behind_) made.of.insert(name);
    merge_into(made, {});
    return made;
}

void desk::merge_into(incoming& made, std::span<change const> history) const {
    made.is_history = true;
    made.common = part_of(base_, made.of);
    std::vector<change> others;
    for (auto const& [name, row] : behind_) {
        if (!made.of.contains(name)) continue;
        put(made.common, name, row.common ? &*row.common : nullptr);
        if (auto one = change_behind(name, row, base_)) others.push_back(*std::move(one));
    }
    for (auto const& one : history)
        if (own_.contains(one.operation))
            carry_out(made.common, one.what);   // this workbook held it before it was pushed
        else
            others.push_back(one);
    for (auto const& one : others) made.by.insert_or_assign(one.what.row, std::pair{one.who, one.when});
    made.was = made.common;
    made.here = made.touched = part_of(sheet_, made.of);
    made.changes = merge(made.common, made.touched, others, id_);
}

void desk::fall_behind(row_name const& name, incoming const& what, bool whole) {
    auto& row = behind_[name];
    row.whole = whole;
    std::tie(row.who, row.when) = what.by.at(name);
    auto const* was = row_of(whole ? what.was : what.common, name);
    row.common = was ? std::optional{*was} : std::nullopt;
}

void desk::adopt(incoming const& what, std::set<row_name> const& not_written) {
    for (auto const& name : what.of) {
        const bool is_written = !not_written.contains(name);
        if (!is_written && !what.is_history) continue;
        put(base_, name, row_of(what.common, name));
        if (what.is_history) behind_.erase(name);
        if (!is_written) {
            if (what.by.contains(name)) fall_behind(name, what, true);
            continue;
        }
        if (auto const *held = row_of(sheet_, name), *comes = row_of(what.touched, name); held && comes)
            note_earlier(earlier_, name, *held, *comes);
        put(sheet_, name, row_of(what.touched, name));
    }
    for (auto const& cell : what.changes.in_error) {
        if (not_written.contains(cell.row)) continue;
        if (!behind_.contains(cell.row)) fall_behind(cell.row, what, false);
        set_cell(*behind_[cell.row].common, cell.column, cell.expected);
    }
    note(others_, what.changes, not_written);
    seen_ = std::max(seen_, what.seen);
}

}
