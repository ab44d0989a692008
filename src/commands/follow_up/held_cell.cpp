#include "commands/follow_up/held_cell.hpp"

#include <algorithm>
#include <array>
#include <variant>

namespace referralbook::commands {

namespace {

using book::follow_up_facts;
using book::referral;
using date_field = std::optional<book::day> follow_up_facts::*;

constexpr std::array<std::pair<std::string_view, date_field>, 10> dates{{{"status_since", &follow_up_facts::changed},
    {"last_attempt", &follow_up_facts::last_attempt}, {"reached", &follow_up_facts::reached},
    {"thanked", &follow_up_facts::thanked}, {"told", &follow_up_facts::told}, {"asked", &follow_up_facts::asked},
    {"rewarded", &follow_up_facts::rewarded}, {"asked_how", &follow_up_facts::asked_how},
    {"put_right", &follow_up_facts::put_right}, {"three_way", &follow_up_facts::three_way}}};

book::cell of_day(std::optional<book::day> value, book::null_date origin) {
    return value ? book::cell{book::serial_of_day(*value, origin)} : book::cell{};
}

}

book::cell text_cell(std::string_view text) { return text.empty() ? book::cell{} : book::cell{std::string{text}}; }

std::string_view yes_or_no(std::optional<bool> said) { return !said ? "" : *said ? "yes" : "no"; }

std::optional<book::cell> held_cell(referral const& row, std::string_view key, book::null_date origin) {
    auto const& facts = row.facts;
    for (auto const& [name, field] : dates)
        if (name == key) return of_day(facts.*field, origin);
    if (key == "invited") return of_day(facts.invited, origin);
    if (key == "snoozed_until") return of_day(row.snoozed_until, origin);
    if (key == "status") return text_cell(name_of(facts.state));
    if (key == "told_status") return text_cell(facts.told_status ? name_of(*facts.told_status) : "");
    if (key == "attempts") return book::cell{static_cast<double>(facts.attempts)};
    if (key == "gift") return text_cell(row.gift);
    if (key == "lost_because") return text_cell(row.lost_because);
    if (key == "lost_to") return text_cell(row.lost_to);
    if (key == "fit") return text_cell(yes_or_no(row.fits));
    if (key == "score") return facts.score ? book::cell{*facts.score} : book::cell{};
    if (key == "why_us") return text_cell(row.why_us);
    if (key == "why_words") return text_cell(row.why_words);
    if (key == "may_quote") return text_cell(yes_or_no(row.may_quote));
    return std::nullopt;
}

}
