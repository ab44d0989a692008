#include "commands/set_up/set_up_contacts.hpp"
#include "commands/contact_key.hpp"
#include "commands/set_up/set_up_choices.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

// The first of `count` free columns side by side, from `from` on.
int free_columns(std::set<int> const& filled, int from, int count) {
    int start = from;
    for (int column = from; column < start + count; ++column)
        if (filled.contains(column)) start = column + 1;
    return start;
}

}

contact_plan plan_contacts(set_up_facts const& facts) {
    contact_plan plan;
    plan.name_table = !facts.names.contains(book::table(book::table_id::contacts).name);
    plan.header_row = plan.name_table || facts.contacts_header_row < 0 ? facts.found.header_row
                                                                       : facts.contacts_header_row;
    plan.first_row = plan.header_row + 1;
    plan.last_row = facts.found.last_data_row;
    plan.columns = facts.contact_columns;
    plan_changed_choices(facts, plan);
    for (auto const& [what, column] : facts.wanted.columns) {
        const auto key = contact_key(what);
        if (key.empty() || plan.columns.contains(key)) continue;   // known, or moved
        const bool named_already = std::ranges::any_of(
            plan.columns, [&](auto const& known) { return known.second == column; });
        if (named_already) continue;   // a column of an earlier set-up
        plan.columns.emplace(key, column);
        plan.to_name.emplace_back(key, column);
        if (!plan.name_table) plan.joined.emplace_back(key);
    }
    int right = -1;
    for (auto const& column : facts.found.columns) right = std::max(right, column.column);
    for (auto const& [key, column] : plan.columns) right = std::max(right, column);
    std::vector<std::string_view> missing;
    for (const auto key : book::added_contact_columns())
        if (!plan.columns.contains(key)) missing.push_back(key);
    int at = free_columns(facts.filled_columns, right + 1, static_cast<int>(missing.size()));
    for (const auto key : missing) {
        plan.columns.emplace(key, at);
        plan.to_name.emplace_back(key, at);
        plan.to_add.emplace_back(key, at++);
    }
    return plan;
}

}
