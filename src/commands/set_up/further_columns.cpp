#include "commands/set_up/further_columns.hpp"
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
        const bool taken = std::ranges::find(facts.wanted.columns, column.column, &std::pair<role, int>::second) !=
            facts.wanted.columns.end();
        if (!taken && recognition::heads_further(column.heading, what) && holds(column, what))
            further.push_back(column);
    }
    return further;
}

}
