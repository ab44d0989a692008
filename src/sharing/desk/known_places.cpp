#include "sharing/desk/known_places.hpp"

namespace referralbook::sharing {

using book::table_id;

void known_places::knew(std::string_view text) {
    if (!text.empty()) known_ = known_columns_of_text(text);
}

void known_places::look(
    std::span<table_picture const> pictures, std::set<table_id> const& taken, rows const& base, rows& into) {
    came_ = {};
    known_columns columns;
    for (auto const& picture : pictures) {
        const auto writes = came_.writes.size(), added = came_.added.size();
        if (known_) add_what_came(picture, base, into);
        // A table in which something is still missing counts as it was.
        auto& had = columns[picture.table];
        if (came_.writes.size() == writes && came_.added.size() == added)
            for (auto const& column : picture.columns) had.insert(known_name(column));
        else if (const auto before = known_->find(picture.table); before != known_->end())
            had = before->second;
        else
            columns.erase(picture.table);
    }
    // Where such a sheet is made again, what stood there before does not come back.
    for (auto const& [table, before] : known_.value_or(known_columns{}))
        if (taken.contains(table)) columns.emplace(table, before);
    known_ = std::move(columns);
}

/// What the columns lack that have come since the last reading, and all rows of a table that has.
void known_places::add_what_came(table_picture const& picture, rows const& base, rows& into) {
    if (picture.table == table_id::rules) return;
    const auto before = known_->find(picture.table);
    std::set<std::string, std::less<>> came;
    for (auto const& column : picture.columns)
        if (before == known_->end() || !before->second.contains(known_name(column))) came.insert(column);
    if (came.empty()) return;
    for (auto const& [name, common] : base) {
        if (name.table != picture.table) continue;
        const auto here = into.find(name);
        if (here == into.end()) {
            if (before != known_->end()) continue;   // it was deleted
            came_.added.push_back(name);
            into.emplace(name, common);
            continue;
        }
        for (auto const& [column, content] : common)
            if (came.contains(column) && here->second.try_emplace(column, content).second)
                came_.writes.push_back({name, column, {}, content});
    }
}

merge_result known_places::take_what_came() {
    auto made = std::exchange(came_, {});
    // What could not be written once, for its sheet is protected, holds up nothing.
    std::set<std::pair<table_id, std::string>> now;
    const auto is_tried = [&](table_id table, std::string const& column) {
        now.emplace(table, column);
        return tried_.contains({table, column});
    };
    std::erase_if(made.writes, [&](auto const& one) { return is_tried(one.row.table, one.column); });
    std::erase_if(made.added, [&](auto const& one) { return is_tried(one.table, ""); });
    tried_.merge(now);
    return made;
}

}
