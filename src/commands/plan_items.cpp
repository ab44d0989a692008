#include "commands/plan_items.hpp"
#include "book/list_words.hpp"
#include "commands/contact_of.hpp"
#include "follow_up/plans/plan_list.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/contact_wishes.hpp"
#include "scoring/misfits.hpp"
#include "scoring/potential.hpp"
#include "scoring/touch_log.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

std::vector<follow_up::plan_item> plan_items_of(
    book::workbook const& workbook, book::day today, plan_asked const& asked) {
    if (workbook.plans.empty() && workbook.given.empty()) return {};
    const recognition::aliases names{workbook.aliases};
    scoring::touch_log_builder all, meetings;
    for (auto const& one : workbook.touches) {
        const scoring::touch_entry entry{.when = one.when, .who = one.who, .outcome = one.outcome};
        all.add(entry);
        if (book::is_kind(one.kind, book::touch_kinds::meeting)) meetings.add(entry);
    }
    const recognition::contact_wishes wishes{workbook};
    const auto touched = all.take(names), met = meetings.take(names);
    std::set<std::string> misfits;
    if (!workbook.plans.empty())
        for (auto const& one : scoring::sources_to_coach(workbook, today)) misfits.insert(names.key(one.source));
    const follow_up::plan_questions ask{.last_touch = [&](std::string_view who) { return touched.last_touch(who); },
        .last_meeting = [&](std::string_view who) { return met.last_touch(who); },
        .last_together = [&](std::span<std::string const> who) -> std::optional<book::day> {
            std::set<std::string> keys;
            for (auto const& one : who) keys.insert(names.key(one));
            std::map<std::pair<book::day, std::string_view>, std::set<std::string>> held;   // by day and note
            for (auto const& one : workbook.touches)
                if (one.when && book::is_kind(one.kind, book::touch_kinds::meeting) &&
                    !book::says_no_answer(one.outcome))
                    if (auto key = names.key(one.who); keys.contains(key))
                        held[{*one.when, one.note}].insert(std::move(key));
            std::optional<book::day> last;
            for (auto const& [meeting, came] : held)
                if (came.size() > 1) last = std::max(last, std::optional{meeting.first});
            return last;
        },
        .meeting_before =
            [&](std::string_view who, book::day before) {
                std::optional<book::day> last;
                for (auto const& one : workbook.touches)
                    if (one.when && *one.when < before && book::is_kind(one.kind, book::touch_kinds::meeting) &&
                        !book::says_no_answer(one.outcome) && names.key(one.who) == names.key(who))
                        last = std::max(last, one.when);
                return last;
            },
        .worth = asked.worth,
        .called = asked.called ? asked.called : [&](std::string_view who) { return called_as_contact(workbook, who); },
        .to_coach = [&](std::string_view who) { return misfits.contains(names.key(who)); },
        .left_alone = [&](std::string_view who) { return wishes.left_alone(who, today); }};
    auto plans = workbook.plans;
    if (asked.untold) std::ranges::for_each(plans, asked.untold);
    return follow_up::plan_list_of(
        plans, workbook.given, today, workbook.values, ask, asked.say.value_or(workbook.say));
}

book::result<follow_up::plan_item> plan_item_of(
    book::workbook const& workbook, plan_key const& which, book::day today, std::optional<text::language> const& say) {
    auto items = plan_items_of(workbook, today, {.worth = {}, .called = {}, .say = say});
    const auto about = text::folded(which.about);
    follow_up::plan_item* found = nullptr;
    for (auto& one : items) {
        if (one.what != which.what || (!about.empty() && text::folded(one.about) != about)) continue;
        if (!found)
            found = &one;   // of two plans of one source the more urgent
        else if (about.empty())
            return book::refuse(workbook.say.tr("Say whose plan it is: the source is missing."));
    }
    if (!found)
        return book::refuse(workbook.say.tr("This is no longer to be done; the plan says something else by now."));
    return std::move(*found);
}

book::source_plan const* plan_of(book::workbook const& workbook, std::string_view source) {
    const recognition::aliases names{workbook.aliases};
    const auto key = names.key(source);
    const auto found = std::ranges::find(
        workbook.plans, key, [&](book::source_plan const& one) { return names.key(one.source); });
    return key.empty() || found == workbook.plans.end() ? nullptr : &*found;
}

std::map<std::string, double> potentials_of(book::workbook const& workbook, book::day today) {
    // Where all are typed the log need not be read.
    const bool all_typed = std::ranges::all_of(
        workbook.plans, [](book::source_plan const& plan) { return plan.motivation.has_value(); });
    return potentials_of(workbook, all_typed ? follow_up::motivations{} : follow_up::motivations{workbook, today});
}

std::map<std::string, double> potentials_of(book::workbook const& workbook, follow_up::motivations const& by_the_log) {
    const recognition::aliases names{workbook.aliases};
    const auto motivation = [&](book::source_plan const& plan) {
        if (plan.motivation) return *plan.motivation;
        const auto learned = by_the_log.of(plan.source);
        return learned ? static_cast<double>(learned->grade) : 0.0;
    };
    std::map<std::string, double> result;
    for (auto const& plan : workbook.plans)
        result.emplace(names.key(plan.source),
            scoring::potential({.interest = plan.interest,
                                   .relationship = plan.relationship,
                                   .motivation = motivation(plan),
                                   .access = plan.access,
                                   .satisfaction = plan.satisfaction,
                                   .same_market = plan.same_market,
                                   .nearby = plan.nearby,
                                   .competitor = plan.competitor},
                workbook.values));
    return result;
}

}
