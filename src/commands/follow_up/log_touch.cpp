#include "commands/follow_up/log_touch.hpp"
#include "commands/contacting.hpp"
#include "commands/follow_up/giving.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "recognition/names/aliases.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace referralbook::commands {

namespace {

/// The word of a drop-down list as it is spelled there, whatever the case it was typed in; "" for a blank one.
book::result<std::string> word_of(book::workbook const& workbook, std::string_view list, std::string const& typed) {
    const auto wanted = text::folded(text::in_english(text::choice_word, typed));
    if (wanted.empty()) return std::string{};
    auto const& spec = *std::ranges::find(book::lists(), list, &book::list_spec::key);
    for (const auto offer : spec.offers)
        if (text::folded(offer) == wanted) return std::string{offer};
    std::string known;
    if (const auto own = workbook.lists.find(list); own != workbook.lists.end())
        for (auto const& offer : own->second)
            if (text::folded(offer) == wanted) return offer;
    for (const auto offer : spec.offers) text::append_part(known, ", ", offer);
    return book::refuse(
        workbook.say.tr("\"{1}\" is not on the list {2}: choose one of {3}.", typed, spec.header, known));
}

bool is_for_the_source(std::string_view kind) {
    constexpr std::array<std::string_view, 4> kinds{"Thank-you", "Status report", "Gift", "Ask"};
    return std::ranges::find(kinds, kind) != kinds.end();
}

void with_the_source(edit& change, book::referral const& row, touch_words const& words) {
    const auto today = change.now().today;
    auto const& facts = row.facts;
    if (words.kind == "Thank-you" && !facts.thanked) change.set_date(row, "thanked", {}, today);
    if (words.kind == "Status report") change.tell(row);
    if (words.kind == "Ask" && is_open(facts.state)) change.set_date(row, "asked", facts.asked, today);
    if (words.kind == "Gift" && facts.state == book::status::won && !facts.rewarded)
        change.set_date(row, "rewarded", {}, today);
    if (words.kind == "Gift" && row.gift.empty() && !words.brought.empty())
        change.set_text(row, "gift", "", words.brought);
}

void with_the_prospect(edit& change, book::referral const& row, touch_words const& words) {
    if (words.kind == "Ask" && row.facts.state == book::status::won) {
        if (!row.facts.invited) change.set_date(row, "invited", {}, change.now().today);
    } else if (row.facts.state != book::status::won && row.facts.state != book::status::lost) {
        change.attempt(row, words.outcome == "Reached");
    }
}

}

book::result<book::change_set> log_touch(book::workbook const& workbook, log_touch_arguments const& what, moment now) {
    auto const& say = workbook.say;
    const recognition::aliases names{workbook.aliases};
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto words = what.words;
    auto kind = word_of(workbook, "kind", words.kind);
    if (!kind) return book::refuse(kind.error());
    if (kind->empty()) return book::refuse(say.tr("Say what it was: a visit, a call, an e-mail ..."));
    words.kind = *kind;
    auto outcome = word_of(workbook, "outcome", words.outcome);
    if (!outcome) return book::refuse(outcome.error());
    words.outcome = *outcome;

    book::referral const* row = nullptr;
    if (what.referral) {
        const auto found = find_referral(workbook, *what.referral);
        if (!found) return book::refuse(found.error());
        row = *found;
    }
    words.who = book::text_of(words.who);
    if (row && words.who.empty()) words.who = is_for_the_source(words.kind) ? row->source : row->prospect;
    const auto who = names.key(words.who);
    if (who.empty()) return book::refuse(say.tr("Say with whom: the name is missing."));

    const bool is_gift = words.kind == "Gift";
    if (is_gift)
        if (auto may = may_give(workbook, words.who, words.brought, words.cost, what.again, now.today); !may)
            return book::refuse(may.error());
    if (!is_gift) words.cost.reset();

    const auto done_on = what.on.value_or(now.today);
    if (done_on > now.today)
        return book::refuse(say.tr("Please choose today or a day before: this is a log of what was done."));
    edit change{workbook, done_on == now.today ? now : moment{done_on, 0},
        say.trc("step and person", "{1} {2}", say.trc(text::choice_word, words.kind), words.who)};
    if (row) {
        if (who == names.key(row->prospect))
            with_the_prospect(change, *row, words);
        else if (who == names.key(row->source))
            with_the_source(change, *row, words);
    }
    change.log(words, row);
    const auto over = is_gift ? over_the_cap(workbook, words.who, words.cost.value_or(0), now.today) : std::string{};
    return saying_wishes(workbook, {words.who}, now.today,
        change.take(say.tr("{1} with {2} is in the log.", say.trc(text::choice_word, words.kind), words.who) +
            (over.empty() ? "" : ' ' + over)));
}

}
