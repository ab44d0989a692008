#include "functions/engine/follow_up_arguments.hpp"

#include "book/contact.hpp"
#include "book/rule_text.hpp"
#include "follow_up/visits/visits.hpp"
#include "functions/engine/examples.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "recognition/names/ways.hpp"

#include <algorithm>

namespace referralbook::functions {

namespace {

example_value text_or_blank(std::string_view text) { return text.empty() ? example_value{} : text; }

example_value number_or_blank(std::optional<double> number) {
    return number ? example_value{*number} : example_value{};
}

argument_spec source_argument() {
    return {.name = "source",
        .help =
            "Who sent it: with a source that the Rules name under Ways, not people, no step is done. What the contacts "
            "say, such as Do not contact, is not known here: the deck and the lists know it.",
        .optional = true};
}

}

std::vector<argument_spec> follow_up_arguments() {
    return {
        {.name = "received", .help = "The day the referral came."},
        {.name = "status", .help = "New, Trying, In talks, Meeting, Proposal, Won, Lost or Nurture; blank is New."},
        {.name = "changed", .help = "The day since when it has that status; blank is the day it came."},
        {.name = "attempts", .help = "How often you have tried to reach the person."},
        {.name = "last_attempt", .help = "The day of the last attempt; blank is the day the referral came."},
        {.name = "reached", .help = "The day you reached the person; blank as long as you have not."},
        {.name = "thanked", .help = "The day the source was thanked; blank as long as it was not."},
        {.name = "told", .help = "The day the source was last told where the referral stands."},
        {.name = "told_status", .help = "The status that the source was told then."},
        {.name = "asked", .help = "The day the source was asked to help; blank as long as it was not."},
        {.name = "rewarded", .help = "The day the source was rewarded; blank as long as it was not."},
        {.name = "invited", .help = "The day the new client was asked for referrals; blank as long as they were not."},
        {.name = "today",
            .help = "The day of today, for example the cell RB_TODAY; blank is Today of the Rules table."},
        {.name = "rules",
            .help = "The Rules table, or the cell of a REFERRAL.RULES formula; left out, the usual rules.",
            .kind = argument_kind::values,
            .optional = true},
    };
}

std::vector<argument_spec> follow_up_arguments_and_source() {
    auto all = follow_up_arguments();
    all.push_back(source_argument());
    return all;
}

std::vector<argument_spec> follow_up_arguments_and_snooze() {
    auto all = follow_up_arguments();
    all.push_back({.name = "snoozed",
        .help = "The day until when the step is put off; the later of both dates is shown, for "
                "thanking the next working day at most.",
        .optional = true});
    all.push_back(source_argument());
    return all;
}

std::vector<example_value> given(referral_example const& named) {
    constexpr std::size_t up_to_today = 13;
    auto last = named.snoozed, behind = text_or_blank(named.source);
    if (!named.source.empty() && !named.with_snooze) std::swap(last, behind);
    return typed({named.received, text_or_blank(named.status), named.changed, number_or_blank(named.attempts),
                     named.last_attempt, named.reached, named.thanked, named.told, text_or_blank(named.told_status),
                     named.asked, named.rewarded, named.invited, named.today, named.rules, last, behind},
        up_to_today);
}

follow_up_call follow_up_of(call const& arguments, std::size_t source) {
    follow_up_call result{.facts = {}, .today = {}, .rules = arguments.rules(13)};
    auto& facts = result.facts;
    facts.received = arguments.date(0);
    facts.state = arguments.status(1);
    facts.changed = arguments.date(2);
    // As the reader takes a row: what the deck reports as unreadable is an error here.
    facts.attempts = arguments.whole(3).value_or(0);
    facts.last_attempt = arguments.date(4);
    facts.reached = arguments.date(5);
    facts.thanked = arguments.date(6);
    facts.told = arguments.date(7);
    if (!arguments.text(8).empty()) facts.told_status = arguments.status(8);
    facts.asked = arguments.date(9);
    facts.rewarded = arguments.date(10);
    facts.invited = arguments.date(11);
    const auto who = arguments.text(source);
    facts.by_a_way = recognition::ways{result.rules.ways}.has(who);
    if (recognition::number_of_forgotten(who)) facts.source_from = book::last_day;   // the name says it
    result.today = today_of(arguments, 12, result.rules);
    return result;
}

book::day today_of(call const& arguments, std::size_t index, book::rules const& rules) {
    const auto given = arguments.date(index);
    const auto today = given ? given : rules.today;
    if (!today) throw function_error{};
    return *today;
}

argument_spec competitor_argument() {
    return {.name = "competitor",
        .help = "Yes, or a name, for who is loyal to a competitor and is visited less often; blank or no otherwise.",
        .optional = true};
}

int cadence_of(call const& arguments, std::size_t index, std::size_t competitor, book::rules const& rules) {
    const bool loyal = book::says_loyal_to_competitor(arguments.text(competitor));
    const std::string text = arguments.text(index);
    if (text.empty() || text == "0") return follow_up::cadence_days({}, 'C', loyal, rules);
    if (text.size() == 1 && std::string_view{"ABCabc"}.find(text[0]) != std::string_view::npos)
        return follow_up::cadence_days({}, static_cast<char>(text[0] & ~0x20), loyal, rules);
    const auto days = book::number_of_text(text);
    if (!days || *days < 0) throw function_error{};
    return follow_up::cadence_days(static_cast<int>(std::min(*days, 1e6)), 'C', loyal, rules);
}

}
