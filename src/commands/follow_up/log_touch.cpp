#include "commands/follow_up/log_touch.hpp"
#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"
#include "commands/follow_up/giving.hpp"
#include "follow_up/visits/namesakes.hpp"
#include "commands/known_people.hpp"
#include "commands/unknown_names.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "recognition/names/aliases.hpp"
#include "text/sentences.hpp"
#include "text/short_list.hpp"

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

constexpr std::size_t most_people = 100;

/// Who somebody is in the referral that a touch is about.
enum class side { prospect, source, neither };

side side_of(recognition::aliases const& names, book::referral const* row, std::string const& who) {
    const auto key = names.key(who);
    return !row                           ? side::neither
        : key == names.key(row->prospect) ? side::prospect
        : key == names.key(row->source)   ? side::source
                                          : side::neither;
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

/// Something that is done to reach somebody; a kind of the office's own is.
bool is_attempt(std::string_view kind) {
    constexpr std::array<std::string_view, 4> kinds{"Thank-you", "Status report", "Gift", "Note"};
    return std::ranges::find(kinds, kind) == kinds.end();
}

void with_the_prospect(edit& change, book::referral const& row, touch_words const& words) {
    if (!is_attempt(words.kind)) return;
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
    const auto as_said = people_named(workbook, words.who);
    // "Anna Kern (Kern Dental)" is Anna Kern in the log, and its note begins with the firm.
    const auto same = namesakes_in(workbook);
    auto people = as_said;
    std::vector<std::string> notes(people.size(), words.note);
    for (std::size_t i = 0; i < people.size(); ++i)
        if (auto one = same.meant(people[i])) {
            people[i] = std::move(one->who);
            notes[i] = words.note.empty() ? one->firm : one->firm + "; " + words.note;
        }
    if (people.empty() || std::ranges::any_of(people, [&](auto const& one) { return names.key(one).empty(); }))
        return book::refuse(say.tr("Say with whom: the name is missing."));
    if (people.size() > most_people)
        return book::refuse(
            say.tr("Please log at most {1} people at once; there are {2}.", most_people, people.size()));

    const bool is_gift = words.kind == "Gift";
    if (!is_gift) words.cost.reset();
    const auto shares = words.cost ? shares_of(*words.cost, people.size()) : std::vector<double>{};
    const auto share_of = [&](std::size_t i) { return words.cost ? std::optional{shares[i]} : std::nullopt; };
    for (std::size_t i = 0; is_gift && i < people.size(); ++i)
        if (auto may = may_give(workbook, people[i], words.brought, share_of(i), what.again, now.today); !may)
            return book::refuse(may.error());

    const auto done_on = what.on.value_or(now.today);
    if (done_on > now.today)
        return book::refuse(say.tr("Please choose today or a day before: this is a log of what was done."));
    const auto kind_said = say.trc(text::choice_word, words.kind), all = text::short_list(say, as_said);
    edit change{workbook, done_on == now.today ? now : moment{done_on, 0},
        say.trc("step and person", "{1} {2}", kind_said, all)};
    auto done = say.tr("{1} with {2} is in the log.", kind_said, all);
    if (people.size() > 1 && words.cost)
        done += ' ' + say.tr("The cost is split: {1} each.", money_words(workbook, shares.back()));
    // Where none of them is in the referral, they all speak for somebody who is.
    const bool all_speak_of_it = std::ranges::all_of(
        people, [&](auto const& one) { return side_of(names, row, one) == side::neither; });
    std::vector<std::string> over_caps;
    for (std::size_t i = 0; i < people.size(); ++i) {
        words.who = people[i];
        words.note = notes[i];
        words.cost = share_of(i);
        const auto who = side_of(names, row, words.who);
        if (who == side::prospect) with_the_prospect(change, *row, words);
        if (who == side::source) with_the_source(change, *row, words);
        change.log(words, all_speak_of_it || who != side::neither ? row : nullptr);
        if (!is_gift) continue;
        if (auto over = over_the_cap(workbook, words.who, words.cost.value_or(0), now.today); !over.empty())
            over_caps.push_back(std::move(over));
    }
    text::append_some(done, say, over_caps);
    if (!row) text::append_some(done, say, said_of_namesakes(workbook, as_said));
    return saying_wishes(workbook, people, now.today, change.take(std::move(done)));
}

}
