#include "commands/set_up/further_columns.hpp"
#include "commands/contact_key.hpp"
#include "recognition/tables/further_headings.hpp"

#include <algorithm>

namespace referralbook::commands {

using recognition::role;

namespace {

bool holds(recognition::table_column const& column, role what) {
    return std::ranges::any_of(
        column.samples, [&](std::string const& sample) { return recognition::is_reached_at(sample, what); });
}

}

std::vector<recognition::table_column> further_columns(set_up_facts const& facts, role what) {
    std::vector<recognition::table_column> further;
    if (facts.wanted.column_of(what) < 0) return further;
    for (auto const& column : facts.found.columns) {
        const auto is_here = [&](auto const& one) { return one.second == column.column; };
        const auto stays = [&](auto const& one) {   // one that moves gives its column free
            const auto of_it = role_of_contact(one.first);
            return is_here(one) && (!of_it || facts.wanted.column_of(*of_it) < 0);
        };
        const bool taken = std::ranges::any_of(facts.wanted.columns, is_here) ||
            std::ranges::any_of(facts.contact_columns, stays) || std::ranges::any_of(facts.left_alone, is_here);
        if (!taken && recognition::heads_further(column.heading, what) && holds(column, what))
            further.push_back(column);
    }
    return further;
}

}
