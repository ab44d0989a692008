#include "follow_up/answers.hpp"
#include "book/list_words.hpp"
#include "recognition/names/aliases.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace referralbook::follow_up {

mood mood_of(book::rules const& rules, double score) {
    if (score >= rules.happy_from) return mood::happy;
    return score <= rules.unhappy_up_to ? mood::unhappy : mood::between;
}

bool is(mood wanted, book::rules const& rules, book::follow_up_facts const& facts) {
    return facts.score && mood_of(rules, *facts.score) == wanted;
}

bool source_lacks_the_answer(book::rules const& rules, book::follow_up_facts const& facts) {
    return facts.asks_how && facts.state == book::status::won && is(mood::happy, rules, facts) &&
        facts.source_may_hear && *facts.source_may_hear < book::may_tell::thanks_only && facts.asked_how &&
        facts.told && *facts.told < *facts.asked_how;
}

bool referrals_keep(book::workbook const& workbook, std::string_view column) {
    const auto place = workbook.places.find(book::table_id::referrals);
    return place != workbook.places.end() && place->second.columns.contains(column);
}

void look_for_answers(book::workbook& workbook) {
    const bool keeps = referrals_keep(workbook, "asked_how");
    for (auto& row : workbook.referrals) row.facts.asks_how = keeps;
}

void look_for_clients(book::workbook& workbook) {
    if (workbook.values.client_days <= 0) return;
    const recognition::aliases names{workbook.aliases};
    struct client {
        book::referral* latest;
        std::optional<book::day> touched;
    };
    std::map<std::string, client> clients;   // by key
    std::set<std::string> come_again;        // there something else is to be done, or they wait
    for (auto& row : workbook.referrals) {
        if (book::is_open(row.facts.state) || row.facts.state == book::status::nurture)
            come_again.insert(names.key(row.prospect));
        if (row.facts.state != book::status::won) continue;
        const auto key = names.key(row.prospect);
        if (key.empty() || !row.facts.received || !row.can_be_followed_up()) continue;
        auto& one = clients.try_emplace(key, client{&row, {}}).first->second;
        if (row.facts.counted_since() > one.latest->facts.counted_since()) one.latest = &row;
        auto const& facts = row.facts;
        one.touched = std::max(
            {one.touched, facts.counted_since(), facts.reached, facts.asked_how, facts.put_right, facts.invited});
    }
    for (auto const& touch : workbook.touches) {
        if (book::says_no_answer(touch.outcome)) continue;
        if (const auto found = clients.find(names.key(touch.who)); found != clients.end())
            found->second.touched = std::max(found->second.touched, touch.when);
    }
    for (auto& [key, one] : clients)
        if (!come_again.contains(key)) one.latest->facts.client_touched = one.touched;
}

}
