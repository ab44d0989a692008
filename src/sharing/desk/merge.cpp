#include "sharing/desk/merge.hpp"
#include "sharing/shared_table.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace referralbook::sharing {

namespace {

using book::cell;
using column_group = std::vector<std::string>;

constexpr std::array<std::array<std::string_view, 2>, 3> units{
    {{"status", "status_since"}, {"told", "told_status"}, {"gift", "rewarded"}}};
constexpr std::array<std::string_view, 5> done_once{"thanked", "asked", "told", "rewarded", "invited"};
constexpr std::array<std::string_view, 2> later_day{"last_attempt", "reached"};
constexpr std::array<std::string_view, 2> notes{"note", "notes"};

bool is_one_of(std::span<std::string_view const> names, std::string_view column) {
    return std::ranges::find(names, column) != names.end();
}

// A row that others changed: as it was in common, and who changed which of its columns last.
struct touched_row {
    std::optional<record> was;
    bool was_common = false;   // before all of the changes, and this desk did not delete it itself
    change const* last = nullptr;
    std::map<std::string, change const*, std::less<>> columns;
};

std::optional<double> count_of(cell const& content) {
    if (book::is_blank(content)) return 0;
    auto const* number = std::get_if<double>(&content);
    return number ? std::optional{*number} : std::nullopt;
}

// How much of a cell that this desk sent the workbook held when it was saved: all of it where it stands there; of what
// only grows, attempts and notes, what both have. Nothing where that cannot be told: the cell may have been saved
// before it was sent or typed on since, and neither may be lost.
std::optional<cell> held_of(std::string_view column, cell const& sent, cell const& here) {
    if (here == sent) return sent;
    if (column == "attempts") {
        const auto one = count_of(sent), other = count_of(here);
        if (one && other) return cell{std::min(*one, *other)};
    }
    if (is_one_of(notes, column)) {
        const auto one = book::text_of(sent), other = book::text_of(here);
        if (other.starts_with(one)) return sent;
        if (one.starts_with(other)) return here;
    }
    return {};
}

// What this desk sent itself is in common as far as the workbook held it.
void take_own(touched_row& now, edit const& what, record const* mine) {
    if (what.kind == edit_kind::deleted && !mine) {
        now.was.reset();
        now.was_common = false;
    }
    if (what.kind != edit_kind::changed || !mine || !now.was) return;
    for (auto const& [column, content] : what.after)
        if (auto held = held_of(column, content, cell_of(*mine, column))) set_cell(*now.was, column, *std::move(held));
}

std::map<row_name, touched_row> take_in(
    rows& base, rows const& sheet, std::span<change const> changes, std::string_view own) {
    std::map<row_name, touched_row> touched;
    for (auto const& one : changes) {
        auto const& what = one.what;
        const auto found = base.find(what.row);
        const auto [row, is_new] = touched.try_emplace(what.row);
        auto& now = row->second;
        if (is_new && found != base.end()) {
            now.was = found->second;
            now.was_common = true;
        }
        now.last = &one;
        for (auto const& cells : {&what.before, &what.after})
            for (auto const& [column, content] : *cells) now.columns.insert_or_assign(column, &one);
        carry_out(base, what);
        if (one.desk != own) continue;
        if (!own.empty()) take_own(now, what, row_of(sheet, what.row));
        // A row of mine that I pushed and that my file, saved before, does not know as common yet.
        if (!now.was && what.kind == edit_kind::added) now.was = what.after;
    }
    return touched;
}

// Both wrote below the same beginning: that is kept once.
std::string joined(std::string const& was, std::string const& mine, std::string const& theirs) {
    std::string_view added = mine;
    if (!was.empty() && added.starts_with(was) && theirs.starts_with(was)) added.remove_prefix(was.size());
    while (added.starts_with('\n') || added.starts_with(' ')) added.remove_prefix(1);
    return added.empty() ? theirs : std::string{theirs}.append("\n").append(added);
}

bool is_among_lines(std::string_view part, std::string const& of) {
    return of.starts_with(part) || ('\n' + of + '\n').contains('\n' + std::string{part} + '\n');
}

class row_merge {
public:
    row_merge(row_name const& name, touched_row const& touched, record const& theirs, record& mine, merge_result& into)
        : name_{name}, touched_{touched}, theirs_{theirs}, mine_{mine}, into_{into} {}

    void run() {
        std::set<std::string, std::less<>> done;
        for (auto const& [column, by] : touched_.columns) {
            if (done.contains(column)) continue;
            const auto group = group_of(column);
            done.insert(group.begin(), group.end());
            merge_group(group);
        }
    }

private:
    bool is_referral() const { return name_.table == book::table_id::referrals; }

    column_group group_of(std::string const& column) const {
        if (is_referral())
            for (auto const& unit : units)
                if (is_one_of(unit, column)) return {unit.begin(), unit.end()};
        return {column};
    }

    // A row that joins: both have it, and nobody knows what each added to it.
    bool nothing_common() const { return !touched_.was || touched_.was->empty(); }
    cell was(std::string_view column) const { return touched_.was ? cell_of(*touched_.was, column) : cell{}; }
    cell mine(std::string_view column) const { return cell_of(mine_, column); }
    cell theirs(std::string_view column) const { return cell_of(theirs_, column); }
    bool mine_changed(std::string_view column) const {
        return mine(column) != was(column) && !std::holds_alternative<book::cell_error>(mine(column));
    }

    void merge_group(column_group const& group) {
        const bool same = std::ranges::all_of(group, [&](auto const& one) { return mine(one) == theirs(one); });
        const bool they_did = std::ranges::any_of(group, [&](auto const& one) { return theirs(one) != was(one); });
        if (same || !they_did) return;
        const bool i_did = std::ranges::any_of(group, [&](auto const& one) { return mine_changed(one); });
        if (i_did && group.size() == 1 && is_joined(group.front())) return;
        for (auto const& column : group) {
            if (mine_changed(column) && mine(column) != theirs(column)) keep_mine(column);
            write(column, theirs(column));
        }
    }

    // The columns where both can stand.
    bool is_joined(std::string_view column) {
        const auto was = this->was(column), mine = this->mine(column), theirs = this->theirs(column);
        if (is_referral() && column == "attempts") {
            const auto before = count_of(was), here = count_of(mine), there = count_of(theirs);
            if (before && here && there)
                write(column, cell{nothing_common() ? std::max(*here, *there) : *there + *here - *before});
            return before && here && there;
        }
        if (is_referral() && is_one_of(later_day, column)) {
            auto const *here = std::get_if<double>(&mine), *there = std::get_if<double>(&theirs);
            if (here && there) write(column, cell{std::max(*here, *there)});
            return here && there;
        }
        if (!is_one_of(notes, column)) return false;
        auto const *here = std::get_if<std::string>(&mine), *there = std::get_if<std::string>(&theirs);
        if (!here || !there) return false;
        if (nothing_common()) {
            if (is_among_lines(*here, *there)) write(column, theirs);
            return is_among_lines(*here, *there) || is_among_lines(*there, *here);
        }
        auto const* before = std::get_if<std::string>(&was);
        add(conflict_kind::both_kept, column);
        write(column, cell{joined(before ? *before : std::string{}, *here, *there)});
        return true;
    }

    void keep_mine(std::string_view column) {
        const bool done = is_referral() && is_one_of(done_once, column) && !book::is_blank(theirs(column));
        add(done ? conflict_kind::done_already : conflict_kind::theirs_stands, column);
    }

    void add(conflict_kind kind, std::string_view column) {
        const auto found = touched_.columns.find(column);
        auto const& by = found == touched_.columns.end() ? *touched_.last : *found->second;
        into_.conflicts.push_back(
            {kind, name_, std::string{column}, mine(column), theirs(column), {}, by.who, by.when});
    }

    void write(std::string_view column, cell const& content) {
        auto expected = mine(column);
        if (expected == content) return;
        if (std::holds_alternative<book::cell_error>(expected)) {
            into_.in_error.push_back({name_, std::string{column}, was(column), content});
            return;
        }
        into_.writes.push_back({name_, std::string{column}, std::move(expected), content});
        set_cell(mine_, column, content);
    }

    row_name const& name_;
    touched_row const& touched_;
    record const& theirs_;
    record& mine_;
    merge_result& into_;
};

conflict about_row(conflict_kind kind, row_name const& name, touched_row const& touched, record mine) {
    return {kind, name, {}, {}, {}, std::move(mine), touched.last->who, touched.last->when, {}};
}

void row_is_gone(row_name const& name, touched_row const& touched, rows& sheet, merge_result& result) {
    const auto mine = sheet.find(name);
    if (mine == sheet.end()) return;
    if (!touched.was || mine->second != *touched.was) {
        auto& kept = result.conflicts.emplace_back(about_row(conflict_kind::row_gone, name, touched, mine->second));
        kept.common_row = touched.was.value_or(record{});
    }
    result.gone.push_back(name);
    sheet.erase(mine);
}

}

std::set<row_name> names_in(merge_result const& result) {
    std::set<row_name> names{result.added.begin(), result.added.end()};
    names.insert(result.gone.begin(), result.gone.end());
    for (auto const& one : result.writes) names.insert(one.row);
    return names;
}

merge_result merge(rows& base, rows& sheet, std::span<change const> changes, std::string_view own) {
    merge_result result;
    for (auto const& [name, touched] : take_in(base, sheet, changes, own)) {
        const auto theirs = base.find(name);
        const auto mine = sheet.find(name);
        if (touched.was) result.was.emplace(name, *touched.was);
        if (theirs == base.end()) {
            row_is_gone(name, touched, sheet, result);
        } else if (mine == sheet.end()) {
            const bool deleted_here = touched.was_common;
            if (deleted_here && theirs->second == *touched.was) continue;   // nothing of theirs would be lost
            if (deleted_here) result.conflicts.push_back(about_row(conflict_kind::row_came_back, name, touched, {}));
            sheet.emplace(name, theirs->second);
            result.added.push_back(name);
        } else {
            row_merge{name, touched, theirs->second, mine->second, result}.run();
        }
    }
    return result;
}

std::vector<conflict> kept_with(std::vector<conflict> kept, std::span<conflict const> more) {
    for (auto const& one : more) {
        std::erase_if(kept, [&](conflict const& other) {
            return other.row == one.row && other.column == one.column && other.mine == one.mine &&
                (other.mine_row == one.mine_row || one.kind == conflict_kind::not_taken) &&
                (!one.column.empty() || other.kind == one.kind);
        });
        if (one.kind != conflict_kind::done_already || one.mine != one.theirs) kept.push_back(one);
    }
    return kept;
}

}
