#include "sharing/edit.hpp"
#include "sharing/shared_table.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace referralbook::sharing {

book::cell cell_of(record const& of, std::string_view column) {
    const auto found = of.find(column);
    return found == of.end() ? book::cell{} : found->second;
}

book::cell whole_name(record const& row) {
    const auto found = std::ranges::find_if(row, [](auto const& one) { return is_name_column(one.first); });
    return found == row.end() ? book::cell{} : found->second;
}

std::string who_or_what(record const& row) {
    const auto text = [&](std::string_view column) { return book::text_of(cell_of(row, column)); };
    if (auto prospect = text("prospect"); !prospect.empty()) return prospect;
    if (auto whole = book::text_of(whole_name(row)); !whole.empty()) return whole;
    auto name = text("first_name");
    for (const std::string_view column : {"last_name", "company", "who", "source", "partner", "what", "key"})
        if (const auto part = text(column); !part.empty()) {
            text::append_part(name, " ", part);
            break;
        }
    return name;
}

std::string time_of(std::string const& when) { return when.size() > 11 ? when.substr(11) : when; }

bool same_content(book::cell const& one, book::cell const& other) {
    return one == other || (book::is_blank(one) && book::is_blank(other));
}

bool same_content(book::table_id table, std::string_view column, book::cell const& one, book::cell const& other) {
    if (same_content(one, other)) return true;
    auto const *here = std::get_if<double>(&one), *there = std::get_if<double>(&other);
    if (!here || !there) return false;
    auto const* shared = find_shared(table);
    auto const* of = shared ? shared->find(column) : nullptr;
    constexpr double half_a_second = 0.5 / 86400;
    return of && of->kind == book::column_kind::date_time && std::abs(*here - *there) < half_a_second;
}

void take_times(book::table_id table, record& row, record const& other) {
    auto const* shared = find_shared(table);
    if (!shared || !shared->holds_times()) return;
    for (auto& [column, content] : row)
        if (auto held = cell_of(other, column); same_content(table, column, content, held)) content = std::move(held);
}

void set_cell(record& of, std::string_view column, book::cell content) {
    if (book::is_blank(content)) {
        if (const auto found = of.find(column); found != of.end()) of.erase(found);
        return;
    }
    of.insert_or_assign(std::string{column}, std::move(content));
}

record const* row_of(rows const& all, row_name const& name) {
    const auto found = all.find(name);
    return found == all.end() ? nullptr : &found->second;
}

void put(rows& all, row_name const& name, record const* content) {
    if (content)
        all.insert_or_assign(name, *content);
    else
        all.erase(name);
}

rows part_of(rows const& all, std::set<row_name> const& names) {
    rows part;
    for (auto const& name : names)
        if (auto const* content = row_of(all, name)) part.emplace(name, *content);
    return part;
}

void carry_out(rows& to, edit const& what) {
    switch (what.kind) {
    case edit_kind::added: to.insert_or_assign(what.row, what.after); return;
    case edit_kind::deleted: to.erase(what.row); return;
    case edit_kind::changed: break;
    }
    if (const auto found = to.find(what.row); found != to.end())
        for (auto const& [column, content] : what.after) set_cell(found->second, column, content);
}

void take_back(rows& from, edit const& what) { carry_out(from, inverse(what)); }

edit inverse(edit const& what) {
    const auto kind = what.kind == edit_kind::added ? edit_kind::deleted
        : what.kind == edit_kind::deleted           ? edit_kind::added
                                                    : edit_kind::changed;
    return {what.row, kind, what.after, what.before};
}

}
