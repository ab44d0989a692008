#include "commands/set_up/rule_groups.hpp"

#include <algorithm>
#include <array>

namespace referralbook::commands {

namespace {

/// A group begins with this rule and goes on to the first rule of another group, in the order of book::rule_specs().
struct beginning {
    std::string_view title, first;
};
// In the order of the sheet.
constexpr std::array beginnings{beginning{"", "Today"}, beginning{text::to_say("Your office"), "Office"},
    beginning{text::to_say("Following up"), "First call days"}, beginning{text::to_say("Visits"), "Visit min days"},
    beginning{text::to_say("Source plans"), "Ladder days"}, beginning{text::to_say("Gifts"), "Gifts regulated"},
    beginning{text::to_say("What may be told of a referral"), "May tell clients"},
    beginning{text::to_say("How long people are kept"), "Forget after months"},
    beginning{text::to_say("Working week and holidays"), "Weekend"},
    beginning{text::to_say("Who could refer next: points"), "Points interest"},
    beginning{text::to_say("Scoring: these numbers fit most offices as they are"), "Half-life"}};

}

std::vector<rule_group> rule_groups() {
    std::vector<rule_group> groups;
    for (auto const& one : beginnings) groups.push_back({one.title, {}});
    auto* into = &groups.front();
    for (auto const& spec : book::rule_specs()) {
        const auto begun = std::ranges::find(beginnings, spec.key, &beginning::first);
        if (begun != beginnings.end()) into = &groups[static_cast<std::size_t>(begun - beginnings.begin())];
        into->rules.push_back(&spec);
    }
    return groups;
}

}
