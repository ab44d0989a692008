#include "commands/follow_up/mark_done.hpp"
#include "book/list_words.hpp"
#include "commands/contact_of.hpp"
#include "commands/contacting.hpp"
#include "commands/edit.hpp"
#include "commands/follow_up/giving.hpp"
#include "follow_up/steps.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <array>

namespace referralbook::commands {

using follow_up::step_id;
using enum follow_up::step_id;

namespace {

namespace touch_kinds = book::touch_kinds;

/// What doing a step writes into the referral, and how the touch log calls it.
struct deed {
    step_id step;
    std::string_view kind;
    void (*write)(edit&, book::referral const&, mark_done_arguments const&);
};

void attempt(edit& change, book::referral const& row, mark_done_arguments const& what) {
    change.attempt(row, what.reached.value_or(false));
}

constexpr std::array deeds{
    deed{thank_source, touch_kinds::thank_you,
        [](edit& change, book::referral const& row, mark_done_arguments const&) {
            change.set_date(row, "thanked", row.facts.thanked, change.now().today);
        }},
    deed{ask_source, touch_kinds::ask,
        [](edit& change, book::referral const& row, mark_done_arguments const&) {
            change.set_date(row, "asked", row.facts.asked, change.now().today);
        }},
    deed{try_again, touch_kinds::call, attempt},
    deed{first_call, touch_kinds::call, attempt},
    deed{tell_source, touch_kinds::status_report,
        [](edit& change, book::referral const& row, mark_done_arguments const&) { change.tell(row); }},
    deed{reward_source, touch_kinds::gift,
        [](edit& change, book::referral const& row, mark_done_arguments const& what) {
            change.set_date(row, "rewarded", row.facts.rewarded, change.now().today);
            if (!what.gift.empty()) change.set_text(row, "gift", row.gift, what.gift);
        }},
    deed{move_on, touch_kinds::call,
        [](edit& change, book::referral const& row, mark_done_arguments const& what) {
            if (what.reached.value_or(true))
                change.set_date(row, "reached", row.facts.reached, change.now().today);
            else
                change.attempt(row, false);
        }},
    deed{ask_client, touch_kinds::ask,
        [](edit& change, book::referral const& row, mark_done_arguments const&) {
            change.set_date(row, "invited", row.facts.invited, change.now().today);
        }},
    deed{check_in, touch_kinds::call, attempt},
    deed{ask_how, touch_kinds::call,
        [](edit& change, book::referral const& row, mark_done_arguments const&) {
            change.set_date(row, "asked_how", row.facts.asked_how, change.now().today);
        }},
    deed{put_right, touch_kinds::call,
        [](edit& change, book::referral const& row, mark_done_arguments const&) {
            change.set_date(row, "put_right", row.facts.put_right, change.now().today);
        }},
    deed{keep_touch, touch_kinds::call,
        [](edit&, book::referral const&, mark_done_arguments const&) {}},   // the log says it
    deed{meet_three, touch_kinds::meeting,
        [](edit& change, book::referral const& row, mark_done_arguments const& what) {
            if (!what.reached.value_or(true)) return change.attempt(row, false);
            const auto today = change.now().today;
            change.set_date(row, "reached", row.facts.reached, today);
            if (row.facts.three_way > today) change.set_date(row, "three_way", row.facts.three_way, today);   // earlier
            if (row.facts.state < book::status::meeting) change.set_status(row, book::status::meeting, today);
            // One meeting: the touch of the prospect, which names the referral, says what it took.
            if (!row.source.empty())
                change.log({.who = row.source, .kind = touch_kinds::meeting, .by = what.by, .note = what.note});
        }},
};

}

bool asks_whether_reached(step_id step) { return step == try_again || step == first_call || step == check_in; }

book::result<book::change_set> mark_done(book::workbook const& workbook, mark_done_arguments const& what, moment now) {
    const auto found = find_referral(workbook, what.referral);
    if (!found) return book::refuse(found.error());
    auto const& row = **found;
    auto const& say = workbook.say;
    if (row.facts.by_a_way && what.step && follow_up::step_of(*what.step).says.whom == follow_up::person::source)
        return book::refuse(say.tr("{1} is a way, not a person: there is nobody to thank or to tell.", row.source));
    if (what.step) {
        const bool source = follow_up::step_of(*what.step).says.whom == follow_up::person::source;
        if ((source ? row.facts.source_from : row.facts.prospect_from) == book::last_day)
            return book::refuse(against_contact(workbook, source ? row.source : row.prospect, now.today));
    }
    const auto open = follow_up::open_steps(row.facts, now.today, workbook.values);
    const auto wanted = !what.step
        ? open.begin()
        : std::ranges::find_if(open, [&](follow_up::open_step const& one) { return one.what->id == *what.step; });
    if (wanted == open.end())
        return book::refuse(open.empty() ? say.tr("Nothing is left to do for {1}.", named(row, say))
                                         : say.tr("That is done already, or not to be done yet. Next for {1}: {2}.",
                                               named(row, say), say.tr(open.front().what->name)));
    auto const& step = *wanted->what;
    if (asks_whether_reached(step.id) && !what.reached)
        return book::refuse(row.prospect.empty() ? say.tr("Say whether the prospect was reached.")
                                                 : say.tr("Say whether {1} was reached.", row.prospect));

    const bool with_source = step.says.whom == follow_up::person::source;
    auto const& who = with_source ? row.source : row.prospect;
    if (who.empty()) return book::refuse(nobody_named(row, step.says.whom, say));
    if (step.id == reward_source)
        if (auto may = may_give(workbook, who, what.gift, what.cost, what.again, now.today); !may)
            return book::refuse(may.error());
    const auto title = follow_up::said(step.says, say).with(called_as_contact(workbook, who));
    auto const& done = *std::ranges::find(deeds, step.id, &deed::step);
    edit change{workbook, now, [&](text::language const& in) {
                    return follow_up::said(step.says, in).with(called_as_contact(workbook, who));
                }};
    done.write(change, row, what);
    touch_words words{who, std::string{done.kind}, {}, what.gift, what.by, what.note,
        step.id == reward_source ? what.cost : std::nullopt};
    if (asks_whether_reached(step.id) || step.id == move_on || step.id == meet_three)
        words.outcome = book::outcome_word(what.reached.value_or(true));
    change.log(words, &row);
    auto sentence = say.tr("Done: {1}.", title);
    if (step.id == reward_source) {
        text::append_if_any(sentence, " ", cost_unknown(workbook, what.gift, what.cost));
        const auto cost = cost_or_price(workbook, what.gift, what.cost);
        text::append_if_any(sentence, " ", over_the_cap(workbook, who, cost, now.today));
    }
    return saying_wishes(workbook, {who}, now.today, change.take(std::move(sentence)));
}

}
