#include "commands/set_up/further_columns.hpp"
#include "recognition/people/contact_points.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"

#include <algorithm>

namespace referralbook::commands {

using recognition::role;

namespace {

constexpr float says_kind = 0.5f;

bool holds(recognition::table_column const& column, role what) {
    return std::ranges::any_of(column.samples, [&](std::string const& sample) {
        return what == role::email ? sample.contains('@') : !recognition::phone_numbers_of(sample).empty();
    });
}

bool is_further(recognition::table_column const& column, role what) {
    auto const& heading = column.heading;
    const bool says_so = recognition::match_heading(heading).of(what) >= says_kind ||
        recognition::place_alone(heading) ||
        (what == role::phone && recognition::is_heading_of(recognition::heading_sense::mobile, heading));
    return says_so && !recognition::says_not_their_own(heading) && holds(column, what);
}

}

std::vector<std::string> further_columns(set_up_facts const& facts, role what) {
    std::vector<std::string> headings;
    if (facts.wanted.column_of(what) < 0) return headings;
    for (auto const& column : facts.found.columns) {
        const bool taken = std::ranges::find(facts.wanted.columns, column.column, &std::pair<role, int>::second) !=
            facts.wanted.columns.end();
        if (!taken && is_further(column, what)) headings.push_back(column.heading);
    }
    return headings;
}

}
