#include "follow_up/reason.hpp"

#include "follow_up/known_so_far.hpp"
#include "text/sentences.hpp"

namespace referralbook::follow_up::why {

namespace {

using book::day;

std::string prospect_of(book::referral const& row) { return row.prospect.empty() ? "the prospect" : row.prospect; }

/// " on Tue 3 Nov", or nothing where the day is not known.
std::string dated(std::string_view word, std::optional<day> when, day today) {
    return when ? ' ' + std::string{word} + ' ' + book::short_date(*when, today) : std::string{};
}

std::string came(book::referral const& row, day today) {
    const auto text = dated("came", row.facts.received, today);
    return text.empty() ? text : ',' + text;
}

std::optional<day> since(book::referral const& row) {
    return row.facts.changed ? row.facts.changed : row.facts.received;
}

std::string touched(book::referral const& row, day today) {
    const auto text = dated("last touch", last_touch(row.facts), today);
    return text.empty() ? text : ',' + text;
}

std::string attempts(book::referral const& row, day today, book::rules const& rules) {
    const int count = row.facts.attempts;
    std::string text = text::counted(count, "attempt");
    if (row.facts.last_attempt) text += ", last" + dated("on", row.facts.last_attempt, today);
    text += ", no answer";
    if (count >= rules.attempts_before_nurture) text += ": think of Nurture";
    return text;
}

}

std::string thank(book::referral const& row, day today, book::rules const&) {
    const auto received = dated("received", row.facts.received, today);
    return "for " + prospect_of(row) + (received.empty() ? "" : ',' + received) + ", not thanked yet";
}

std::string ask_for_help(book::referral const& row, day today, book::rules const& rules) {
    return prospect_of(row) + ": " + attempts(row, today, rules);
}

std::string try_again(book::referral const& row, day today, book::rules const& rules) {
    return attempts(row, today, rules) +
        (row.facts.asked ? "; source asked" + dated("on", row.facts.asked, today) : "");
}

std::string first_call(book::referral const& row, day today, book::rules const&) {
    const std::string source = row.source.empty() ? "the source" : row.source;
    return "from " + source + came(row, today) + ", not called yet";
}

std::string tell(book::referral const& row, day today, book::rules const&) {
    auto const& facts = row.facts;
    const std::string state{book::name_of(facts.state)};
    if (source_knows_an_older_status(facts))
        return prospect_of(row) + " moved to " + state + dated("on", since(row), today);
    const std::string stands = prospect_of(row) + " is at " + state;
    if (!facts.told) return stands + came(row, today) + ", nothing told yet";
    return stands + ", last told" + dated("on", facts.told, today) + ", " +
        text::counted((today - *facts.told).count(), "day") + " ago";
}

std::string reward(book::referral const& row, day today, book::rules const&) {
    return prospect_of(row) + " became a client" + dated("on", since(row), today) + ", not rewarded yet";
}

std::string move_on(book::referral const& row, day today, book::rules const&) {
    return std::string{book::name_of(row.facts.state)} + dated("since", since(row), today) + touched(row, today);
}

std::string invite(book::referral const& row, day today, book::rules const&) {
    return "client" + dated("since", since(row), today) + ", not asked for referrals yet";
}

std::string check_in(book::referral const& row, day today, book::rules const&) {
    return "in Nurture" + dated("since", since(row), today) + touched(row, today);
}

}
