#include "sharing/desk/carried_rows.hpp"
#include "sharing/desk/carried.hpp"

#include <algorithm>

namespace referralbook::sharing {

using book::table_id;

void carried_rows::let_go(rows& base, rows const& sheet) const {
    if (!held_since_) return;
    std::erase_if(base, [&](auto const& row) {
        return row.first.table == table_id::referrals && !sheet.contains(row.first) &&
            may_be_carried(row.second, *held_since_);
    });
}

unknown_rows carried_rows::to_look_up(std::span<table_picture const> pictures, rows const& base) const {
    unknown_rows unknown;
    if (!held_since_) return unknown;
    for (auto const& picture : pictures) {
        if (picture.table != table_id::referrals) continue;
        for (auto const& row : picture.rows) {
            if (!row.key.empty()) {
                if (!base.contains({picture.table, row.key}) && !looked_up_.contains(row.key))
                    unknown.keys.push_back(row.key);
            } else if (const auto number = cell_of(row.content, "number");
                std::holds_alternative<double>(number) && may_be_carried(row.content, *held_since_)) {
                unknown.numbers.push_back(static_cast<std::int64_t>(std::get<double>(number)));
            }
        }
    }
    std::ranges::sort(unknown.keys);
    return unknown;
}

std::size_t carried_rows::looked_up(
    unknown_rows const& asked, rows const& found, std::span<table_picture const> pictures, rows& base) {
    std::size_t known = 0;
    for (auto const& picture : pictures) {
        if (picture.table != table_id::referrals) continue;
        std::set<std::string, std::less<>> here;
        for (auto const& row : picture.rows) here.insert(row.key);
        const auto is_gone = [&](std::string const& key) { return !here.contains(key); };
        std::erase_if(looked_up_, is_gone);
        std::erase_if(copied_, is_gone);
        looked_up_.insert(asked.keys.begin(), asked.keys.end());
        for (auto const& [name, common] : found) {
            const auto row = std::ranges::find_if(picture.rows,
                [&](read_row const& one) { return one.key == name.id || (one.key.empty() && one.content == common); });
            if (row == picture.rows.end()) continue;
            if (cell_of(row->content, "number") != cell_of(common, "number") &&
                cell_of(row->content, "prospect") != cell_of(common, "prospect"))
                copied_.insert(name.id);
            else
                known += base.emplace(name, common).second;
        }
    }
    return known;
}

}
