#include "follow_up/reason.hpp"

#include "book/cell.hpp"
#include "follow_up/answers.hpp"
#include "follow_up/known_so_far.hpp"

namespace referralbook::follow_up::why {

namespace {

using book::day;
using text::language;

std::string prospect_of(book::referral const& row, language const& say) {
    return row.prospect.empty() ? say.tr("the prospect") : row.prospect;
}

std::string status_of(book::referral const& row, language const& say) { return say.tr(book::name_of(row.facts.state)); }

std::string attempts(book::referral const& row, day today, book::rules const& rules, language const& say) {
    const int count = row.facts.attempts;
    auto text = row.facts.last_attempt
        ? say.trn("{1} attempt, last on {2}, no answer", "{1} attempts, last on {2}, no answer", count,
              book::short_date(*row.facts.last_attempt, today, say))
        : say.trn("{1} attempt, no answer", "{1} attempts, no answer", count);
    return count >= rules.attempts_before_nurture ? say.tr("{1}: think of Nurture", text) : text;
}

}

std::string thank(book::referral const& row, day today, book::rules const&, language const& say) {
    const auto prospect = prospect_of(row, say);
    if (!row.facts.received) return say.tr("for {1}, not thanked yet", prospect);
    return say.tr(
        "for {1}, received {2}, not thanked yet", prospect, book::short_date(*row.facts.received, today, say));
}

std::string ask_for_help(book::referral const& row, day today, book::rules const& rules, language const& say) {
    return say.tr("{1}: {2}", prospect_of(row, say), attempts(row, today, rules, say));
}

std::string try_again(book::referral const& row, day today, book::rules const& rules, language const& say) {
    auto text = attempts(row, today, rules, say);
    if (!row.facts.asked) return text;
    return say.tr("{1}; source asked on {2}", text, book::short_date(*row.facts.asked, today, say));
}

std::string first_call(book::referral const& row, day today, book::rules const&, language const& say) {
    const auto source = row.source.empty() ? say.tr("the source") : row.source;
    if (!row.facts.received) return say.tr("from {1}, not called yet", source);
    return say.tr("from {1}, came {2}, not called yet", source, book::short_date(*row.facts.received, today, say));
}

std::string tell(book::referral const& row, day today, book::rules const& rules, language const& say) {
    auto const& facts = row.facts;
    const auto prospect = prospect_of(row, say), state = status_of(row, say);
    if (source_knows_an_older_status(facts)) {
        const auto when = known_since(row.facts);
        return when ? say.tr("{1} moved to {2} on {3}", prospect, state, book::short_date(*when, today, say))
                    : say.tr("{1} moved to {2}", prospect, state);
    }
    if (source_lacks_the_answer(rules, facts))
        return say.tr("{1} said {2} of 10 on {3}: pass it on", prospect, book::text_of(*facts.score),
            book::short_date(*facts.asked_how, today, say));
    if (facts.told)
        return say.trn("{2} is at {3}, last told on {4}, {1} day ago", "{2} is at {3}, last told on {4}, {1} days ago",
            (today - *facts.told).count(), prospect, state, book::short_date(*facts.told, today, say));
    if (!facts.received) return say.tr("{1} is at {2}, nothing told yet", prospect, state);
    return say.tr(
        "{1} is at {2}, came {3}, nothing told yet", prospect, state, book::short_date(*facts.received, today, say));
}

std::string reward(book::referral const& row, day today, book::rules const&, language const& say) {
    const auto prospect = prospect_of(row, say);
    const auto when = known_since(row.facts);
    return when ? say.tr("{1} became a client on {2}, not rewarded yet", prospect, book::short_date(*when, today, say))
                : say.tr("{1} became a client, not rewarded yet", prospect);
}

std::string move_on(book::referral const& row, day today, book::rules const&, language const& say) {
    const auto state = status_of(row, say);
    const auto when = known_since(row.facts), touch = last_touch(row.facts);
    if (when && touch)
        return say.tr("{1} since {2}, last touch {3}", state, book::short_date(*when, today, say),
            book::short_date(*touch, today, say));
    if (when) return say.tr("{1} since {2}", state, book::short_date(*when, today, say));
    return touch ? say.tr("{1}, last touch {2}", state, book::short_date(*touch, today, say)) : state;
}

std::string invite(book::referral const& row, day today, book::rules const&, language const& say) {
    const auto when = known_since(row.facts);
    return when ? say.tr("client since {1}, not asked for referrals yet", book::short_date(*when, today, say))
                : say.tr("client, not asked for referrals yet");
}

std::string check_in(book::referral const& row, day today, book::rules const&, language const& say) {
    const auto when = known_since(row.facts), touch = last_touch(row.facts);
    if (when && touch)
        return say.tr("in Nurture since {1}, last touch {2}", book::short_date(*when, today, say),
            book::short_date(*touch, today, say));
    if (when) return say.tr("in Nurture since {1}", book::short_date(*when, today, say));
    return touch ? say.tr("in Nurture, last touch {1}", book::short_date(*touch, today, say)) : say.tr("in Nurture");
}

std::string ask_how(book::referral const& row, day today, book::rules const&, language const& say) {
    const auto when = known_since(row.facts);
    return when ? say.tr("client since {1}: 0 to 10, why us, may we quote", book::short_date(*when, today, say))
                : say.tr("client: 0 to 10, why us, may we quote");
}

std::string put_right(book::referral const& row, day, book::rules const&, language const& say) {
    const auto answer = row.facts.score ? book::text_of(*row.facts.score) : std::string{};
    return row.why_words.empty() ? say.tr("said {1} of 10", answer)
                                 : say.tr("said {1} of 10: {2}", answer, row.why_words);
}

std::string keep_touch(book::referral const& row, day today, book::rules const&, language const& say) {
    return row.facts.client_touched
        ? say.tr("a client of yours, last touch {1}", book::short_date(*row.facts.client_touched, today, say))
        : say.tr("a client of yours");
}

std::string meet_three(book::referral const& row, day today, book::rules const&, language const& say) {
    const auto on = row.facts.three_way ? book::short_date(*row.facts.three_way, today, say) : std::string{};
    return row.source.empty() ? say.tr("agreed for {1}", on) : say.tr("with {1}, agreed for {2}", row.source, on);
}

}
