#include "sharing/desk/desk.hpp"
#include "sharing/server/push_text.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace referralbook::sharing {

using book::table_id;

desk::desk(
    std::string id, rows base, std::int64_t seen, std::function<std::uint64_t()> random, written_by_others others)
    : id_{std::move(id)}, base_{std::move(base)}, sheet_{base_}, seen_{seen}, random_{std::move(random)},
      others_{std::move(others)} {}

void desk::read(std::span<table_picture const> pictures, std::set<table_id> const& taken) {
    rows now;
    keys_.clear();
    for (auto const& picture : pictures) read_table(picture, now);
    places_known_.look(pictures, taken, base_, now);
    keep_unread(pictures, taken, now);
    // What an Undo left is judged by what stood before it.
    if (!undone_)
        for (auto const& [name, content] : now)
            if (auto const* was = row_of(sheet_, name)) note_earlier(earlier_, name, *was, content);
    sheet_ = std::move(now);
    if (!std::exchange(was_read_, true)) carried_.let_go(base_, sheet_);
}

incoming desk::new_places() {
    incoming made;
    made.seen = seen_;
    made.changes = places_known_.take_what_came();
    made.of = names_in(made.changes);
    made.here = made.touched = part_of(sheet_, made.of);
    made.common = part_of(base_, made.of);
    return made;
}

std::vector<key_write> desk::keys() const {
    std::vector<key_write> all;
    for (auto const& [name, one] : keys_) all.push_back(one);
    return all;
}

// Written over a copy of another row, or into one that was cleared and has gone: the key beside it is not its own.
bool desk::is_used_again(table_id table, read_row const& row) const {
    const row_name name{table, row.key};
    if (base_.contains(name)) return false;
    if (table == table_id::referrals && carried_.is_copy(row.key)) return true;
    auto const* before = row_of(sent_away_, name);
    return before && !are_alike(*before, row.content);
}

void desk::read_table(table_picture const& picture, rows& into) {
    const bool by_content = is_keyed_by_content(picture.table);
    std::vector<std::string> names;
    if (by_content) {
        for (auto const& row : picture.rows) names.push_back(row.key);
    } else if (carried_.has_copies() || !sent_away_.empty()) {
        auto own = picture.rows;
        for (auto& row : own)
            if (is_used_again(picture.table, row)) row.key.clear();
        names = keys_for(picture.table, own, base_, places_[picture.table], random_);
    } else {
        names = keys_for(picture.table, picture.rows, base_, places_[picture.table], random_);
    }
    auto& places = places_[picture.table] = {};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto const& row = picture.rows[i];
        row_name name{picture.table, names[i]};
        if (names[i].empty() || into.contains(name)) continue;   // a second rule of one key is none
        auto const* common = row_of(base_, name);
        auto content = row.content;
        if (common) {
            take_times(picture.table, content, *common);
            for (auto const& [column, cell] : *common)
                if (!picture.columns.contains(column)) content.insert_or_assign(column, cell);
        }
        places.emplace(names[i], row.place);
        if (!by_content && names[i] != row.key)
            keys_.emplace(name, key_write{picture.table, row.place, row.key, names[i]});
        into.emplace(std::move(name), std::move(content));
    }
}

// What this workbook has no place for is not deleted: tables that it lacks, and rules of other versions.
void desk::keep_unread(std::span<table_picture const> pictures, std::set<table_id> const& taken, rows& into) const {
    std::set<table_id> read;
    for (auto const& one : pictures) read.insert(one.table);
    if (read.contains(table_id::referrals)) read.insert(taken.begin(), taken.end());
    read.erase(table_id::rules);
    for (auto const& [name, content] : base_)
        if (!read.contains(name.table)) into.try_emplace(name, content);
}

void desk::keys_stand(std::span<key_write const> written) {
    for (auto const& one : written) keys_.erase(row_name{one.table, one.key});
}

incoming desk::repair() {
    incoming made;
    if (!std::exchange(undone_, false)) return made;
    made.seen = seen_;
    auto after = sheet_;
    made.changes = repair_after_undo(before_undo_, after, base_, others_, earlier_);
    before_undo_.clear();
    if (!knows_before_) keep_replaced(made.changes);
    made.of = names_in(made.changes);
    made.here = part_of(sheet_, made.of);
    sheet_ = std::move(after);
    made.touched = part_of(sheet_, made.of);
    made.common = part_of(base_, made.of);
    return made;
}

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
    for (auto const& one : plan.history)
        if (const auto row = sheet_.find(one.what.row); row != sheet_.end())
            take_times(row->first.table, row->second, one.what.after);
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
    made.here = made.touched = part_of(sheet_, made.of);
    made.changes = merge(made.common, made.touched, others, id_);
}

void desk::fall_behind(row_name const& name, incoming const& what, missing_of_row part) {
    const bool whole = part == missing_of_row::all;
    auto& row = behind_[name];
    row.whole = whole;
    std::tie(row.who, row.when) = what.by.at(name);
    auto const* was = row_of(whole ? what.changes.was : what.common, name);
    row.common = was ? std::optional{*was} : std::nullopt;
}

void desk::adopt(incoming const& what, std::set<row_name> const& not_written) {
    for (auto const& name : what.of) {
        const bool is_written = !not_written.contains(name);
        if (!is_written && !what.is_history) continue;
        put(base_, name, row_of(what.common, name));
        if (what.is_history) behind_.erase(name);
        if (!is_written) {
            if (what.by.contains(name)) fall_behind(name, what, missing_of_row::all);
            continue;
        }
        if (auto const *held = row_of(sheet_, name), *comes = row_of(what.touched, name); held && comes)
            note_earlier(earlier_, name, *held, *comes);
        put(sheet_, name, row_of(what.touched, name));
    }
    for (auto const& cell : what.changes.in_error) {
        if (not_written.contains(cell.row)) continue;
        if (!behind_.contains(cell.row)) fall_behind(cell.row, what, missing_of_row::some_cells);
        set_cell(*behind_[cell.row].common, cell.column, cell.expected);
    }
    note(others_, what.changes, not_written);
    seen_ = std::max(seen_, what.seen);
}

std::vector<edit> desk::own_edits() const {
    auto edits = without_behind(difference(base_, sheet_), behind_, base_);
    std::erase_if(edits, [&](edit const& one) { return refused_.holds(one); });
    return edits;
}

incoming desk::refused(sent_parts const& parts) {
    incoming made;
    made.seen = seen_;
    made.changes.conflicts = refused_.note(parts, sheet_, base_);
    return made;
}

std::size_t desk::waiting() const {
    const auto edits = own_edits();
    return edits.size() - std::min(edits.size(), held_back_) + waiting_behind(behind_, sheet_);
}

std::vector<edit> desk::to_push() {
    refused_.look_again(sheet_, base_);
    auto edits = own_edits();
    held_back_ = 0;
    const auto asked_about = with_unusual_deletions(edits, base_);
    std::erase_if(edits, [&](edit const& one) {
        if (one.kind == edit_kind::added) return keys_.contains(one.row);
        if (one.kind != edit_kind::deleted || may_delete_many_) return false;
        const bool usual = !asked_about.contains(one.row.table);
        held_back_ += !usual;
        return !usual;
    });
    if (edits.size() > most_edits) edits.resize(most_edits);
    return edits;
}

incoming desk::brought_back() const {
    incoming made;
    made.seen = seen_;
    const auto edits = own_edits();
    const auto asked_about = may_delete_many_ ? std::set<table_id>{} : with_unusual_deletions(edits, base_);
    for (auto const& one : edits) {
        if (one.kind != edit_kind::deleted || !asked_about.contains(one.row.table)) continue;
        made.changes.added.push_back(one.row);
        made.touched.emplace(one.row, one.before);
        made.common.emplace(one.row, one.before);
        made.of.insert(one.row);
    }
    return made;
}

std::vector<edit> desk::on_the_base(std::span<edit const> edits) const {
    std::vector<edit> made;
    for (auto one : edits) {
        auto const* common = row_of(base_, one.row);
        if (behind_.contains(one.row)) return {};
        if ((one.kind == edit_kind::added) == (common != nullptr)) return {};
        if (one.kind == edit_kind::deleted) one.before = *common;
        if (one.kind == edit_kind::changed) {
            one.before.clear();
            for (auto const& [column, content] : one.after) one.before.emplace(column, cell_of(*common, column));
            std::erase_if(one.after, [&](auto const& cell) { return one.before[cell.first] == cell.second; });
            std::erase_if(one.before, [&](auto const& cell) { return !one.after.contains(cell.first); });
            if (one.after.empty()) continue;
        }
        made.push_back(std::move(one));
    }
    return made;
}

void desk::pushed(std::span<edit const> edits, std::int64_t number, pushed_from from) {
    for (auto const& one : edits) {
        carry_out(base_, one);
        note_sent(behind_, one);
        carried_.was_sent(one.row.id);
        if (one.kind == edit_kind::deleted) sent_away_.insert_or_assign(one.row, one.before);
        if (one.kind == edit_kind::added) sent_away_.erase(one.row);
        if (from == pushed_from::command) carry_out(sheet_, one);
    }
    if (number - static_cast<std::int64_t>(edits.size()) == seen_) seen_ = number;
    // What was let go has gone; the next many are asked about again.
    if (may_delete_many_)
        may_delete_many_ = std::ranges::any_of(
            own_edits(), [](edit const& one) { return one.kind == edit_kind::deleted; });
}

}
