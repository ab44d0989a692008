#include "commands/follow_up/log_touch.hpp"
#include "book/list_words.hpp"
#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"
#include "commands/follow_up/giving.hpp"
#include "commands/known_people.hpp"
#include "commands/unknown_names.hpp"
#include "follow_up/visits/namesakes.hpp"
#include "recognition/names/aliases.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"
#include "text/sentences.hpp"
#include "text/short_list.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace referralbook::commands {

namespace {

namespace touch_kinds = book::touch_kinds;

book::list_spec const& list_named(std::string_view list) {
    return *std::ranges::find(book::lists(), list, &book::list_spec::key);
}

/// The word of a drop-down list as it is spelled there, whatever the case it was typed in; "" for a blank one. Ours are
/// known even where the office's own list has left them out.
book::result<std::string> word_of(book::workbook const& workbook, std::string_view list, std::string const& typed) {
    const auto wanted = text::folded(text::in_english(text::choice_word, typed));
    if (wanted.empty()) return std::string{};
    auto const& spec = list_named(list);
    for (const auto offer : spec.offers)
        if (text::folded(offer) == wanted) return std::string{offer};
    auto known = words_on_list(workbook, list);
    for (auto const& offer : known)
        if (text::folded(offer) == wanted) return offer;
    auto const& say = workbook.say;
    for (auto& offer : known) offer = say.trc(text::choice_word, offer);
    return book::refuse(say.tr("\"{1}\" is not on the list {2}: choose one of {3}.", typed,
        say.trc(text::heading_word, spec.header), text::joined_by(known, ", ")));
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
    constexpr std::array kinds{touch_kinds::thank_you, touch_kinds::status_report, touch_kinds::gift, touch_kinds::ask};
    return std::ranges::find(kinds, kind) != kinds.end();
}

void with_the_source(edit& change, book::referral const& row, touch_words const& words) {
    const auto today = change.now().today;
    auto const& facts = row.facts;
    if (words.kind == touch_kinds::thank_you && !facts.thanked) change.set_date(row, "thanked", {}, today);
    if (words.kind == touch_kinds::status_report) change.tell(row);
    if (words.kind == touch_kinds::ask && is_open(facts.state) && !(facts.asked > today))
        change.set_date(row, "asked", facts.asked, today);
    if (words.kind == touch_kinds::gift && facts.state == book::status::won && !facts.rewarded)
        change.set_date(row, "rewarded", {}, today);
    if (words.kind == touch_kinds::gift && row.gift.empty() && !words.brought.empty())
        change.set_text(row, "gift", "", words.brought);
}

void with_the_prospect(edit& change, book::referral const& row, touch_words const& words) {
    if (!book::is_attempt(words.kind)) return;
    if (words.kind == touch_kinds::ask && row.facts.state == book::status::won) {
        if (!row.facts.invited) change.set_date(row, "invited", {}, change.now().today);
    } else if (row.facts.state != book::status::won && row.facts.state != book::status::lost) {
        change.attempt(row, book::says_reached(words.outcome));
    }
}

/// The same with kind and outcome as the lists spell them.
book::result<touch_words> in_words_of_lists(book::workbook const& workbook, touch_words words) {
    auto kind = word_of(workbook, "kind", words.kind);
    if (!kind) return book::refuse(kind.error());
    if (kind->empty()) return book::refuse(workbook.say.tr("Say what it was: a visit, a call, an e-mail ..."));
    words.kind = std::move(*kind);
    auto outcome = word_of(workbook, "outcome", words.outcome);
    if (!outcome) return book::refuse(outcome.error());
    words.outcome = std::move(*outcome);
    if (words.kind != touch_kinds::gift) words.cost.reset();
    return words;
}

/// A row of the log for each of the people, the cost parted among them. "Anna Kern (Kern Dental)" is Anna Kern there,
/// and the note begins with the firm, or with what else tells.
std::vector<touch_words> rows_for(
    std::vector<std::string> const& people, follow_up::namesakes const& same, touch_words const& words) {
    std::vector<touch_words> rows(people.size(), words);
    const auto shares = words.cost ? shares_of(*words.cost, people.size()) : std::vector<double>{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& row = rows[i];
        row.who = people[i];
        if (words.cost) row.cost = shares[i];
        if (auto one = same.noted_as(people[i])) {
            row.who = std::move(one->who);
            row.note = std::move(one->firm);
            text::append_if_any(row.note, "; ", words.note);
        }
    }
    return rows;
}

/// Writes the rows, with what each means in the referral.
void write_rows(edit& change, recognition::aliases const& names, book::referral const* about,
    std::vector<touch_words> const& rows) {
    // Where none of them is in the referral, they all speak for somebody who is.
    const bool all_speak_of_it = std::ranges::all_of(
        rows, [&](auto const& one) { return side_of(names, about, one.who) == side::neither; });
    for (auto const& one : rows) {
        const auto who = side_of(names, about, one.who);
        if (who == side::prospect) with_the_prospect(change, *about, one);
        if (who == side::source) with_the_source(change, *about, one);
        change.log(one, all_speak_of_it || who != side::neither ? about : nullptr);
    }
}

/// Why one of the people may not be given that; nothing where all may.
book::result<void> may_all_be_given(
    book::workbook const& workbook, std::vector<touch_words> const& rows, bool again, book::day today) {
    for (auto const& one : rows)
        if (auto may = may_give(workbook, one.who, one.brought, one.cost, again, today); !may) return may;
    return {};
}

/// For whom a gift was dearer than the rules allow.
std::vector<std::string> over_the_caps(
    book::workbook const& workbook, std::vector<touch_words> const& rows, book::day on, book::day today) {
    std::vector<std::string> sentences;
    for (auto const& one : rows)
        if (auto over = over_the_cap(workbook, one.who, cost_or_price(workbook, one.brought, one.cost), on, today);
            !over.empty())
            sentences.push_back(std::move(over));
    return sentences;
}

}

std::vector<std::string> words_on_list(book::workbook const& workbook, std::string_view list) {
    if (const auto own = workbook.lists.find(list); own != workbook.lists.end() && !own->second.empty())
        return own->second;
    auto const& offers = list_named(list).offers;
    return {offers.begin(), offers.end()};
}

book::result<book::change_set> log_touch(book::workbook const& workbook, log_touch_arguments const& what, moment now) {
    auto const& say = workbook.say;
    const recognition::aliases names{workbook.aliases};
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto words = in_words_of_lists(workbook, what.words);
    if (!words) return book::refuse(words.error());
    book::referral const* row = nullptr;
    if (what.referral) {
        const auto found = find_referral(workbook, *what.referral);
        if (!found) return book::refuse(found.error());
        row = *found;
    }
    auto who = book::text_of(words->who);
    if (row && who.empty()) who = is_for_the_source(words->kind) ? row->source : row->prospect;
    const auto people = people_named(workbook, who);
    const auto same = namesakes_in(workbook);
    const auto rows = rows_for(people, same, *words);
    if (rows.empty() || std::ranges::any_of(rows, [&](auto const& one) { return names.key(one.who).empty(); }))
        return book::refuse(say.tr("Say with whom: the name is missing."));
    if (rows.size() > most_people)
        return book::refuse(say.tr("Please log at most {1} people at once; there are {2}.", most_people, rows.size()));
    const bool is_gift = words->kind == touch_kinds::gift;
    if (is_gift)
        if (auto may = may_all_be_given(workbook, rows, what.again, now.today); !may) return book::refuse(may.error());
    const auto done_on = what.on.value_or(now.today);
    if (done_on > now.today)
        return book::refuse(say.tr("Please choose today or a day before: this is a log of what was done."));

    const auto kind_said = say.trc(text::choice_word, words->kind), all = text::short_list(say, people);
    edit change{workbook, done_on == now.today ? now : moment{done_on, 0}, [&](text::language const& in) {
                    return in.trc("step and person", "{1} {2}", in.trc(text::choice_word, words->kind),
                        text::short_list(in, people));
                }};
    write_rows(change, names, row, rows);
    auto done = say.tr("{1} with {2} is in the log.", kind_said, all);
    if (rows.size() > 1 && words->cost)
        done += ' ' + say.tr("The cost is split: {1} each.", money_words(workbook, *rows.back().cost));
    if (is_gift) text::append_if_any(done, " ", cost_unknown(workbook, words->brought, words->cost));
    if (is_gift) text::append_some(done, say, over_the_caps(workbook, rows, done_on, now.today));
    if (!row) text::append_some(done, say, said_of_namesakes(workbook, people));
    std::vector<std::string> meant;
    for (auto const& one : rows) meant.push_back(one.who);
    return saying_wishes(workbook, meant, now.today, change.take(std::move(done)));
}

}
