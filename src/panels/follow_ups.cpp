#include "panels/follow_ups.hpp"
#include "book/list_words.hpp"
#include "commands/sheet_title.hpp"

#include "calendar/workdays.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "follow_up/letters/letters.hpp"
#include "follow_up/snooze.hpp"
#include "panels/call_plan_line.hpp"
#include "panels/done_list.hpp"
#include "panels/look_after.hpp"
#include "panels/narrowing.hpp"
#include "panels/newer_defaults_line.hpp"
#include "panels/parts.hpp"
#include "panels/plan_list.hpp"
#include "panels/status_questions.hpp"
#include "panels/ticked_lines.hpp"
#include "panels/troubles.hpp"
#include "panels/visit_items.hpp"
#include "text/sentences.hpp"

#include <algorithm>

namespace referralbook::panels {

namespace {

using follow_up::checklist_item;

std::string headline(checklist_item const& item) {
    return follow_up::said_headline{item.verb, item.rest}.with(item.name);
}

command for_step(std::string path, checklist_item const& item) {
    command result{std::move(path),
        {{argument::row, static_cast<double>(item.row)}, {argument::step, std::string{item.what->name}}}};
    if (item.number > 0) result.arguments.emplace_back(argument::number, static_cast<double>(item.number));
    return result;
}

/// The last day to which the step may wait. Counted from the day of the meeting of three, else from the day the
/// referral came, as the item's due date may be that of an earlier snooze.
std::optional<book::day> latest_wait(checklist_item const& item, digest const& known) {
    auto const& week = known.workbook.values.week;
    auto const& facts = known.workbook.referrals[item.referral].facts;
    const auto due = item.what->id == follow_up::step_id::meet_three ? facts.three_way.value_or(item.due)
        : facts.received ? calendar::moved_to_working_day(*facts.received, week)
                         : item.due;
    return follow_up::latest_snooze(item.what->id, due, week);
}

/// The days of the menu Later; where the step can wait no longer, a line that says why and does nothing.
std::vector<choice> waiting(checklist_item const& item, digest const& known) {
    const auto snooze = for_step(command_path::snooze, item);
    const auto latest = latest_wait(item, known);
    const auto tomorrow = known.today + book::days{1};
    const auto next_week = follow_up::next_week(known.today, known.workbook.values.week);
    const auto shown = [&](book::day day) { return book::short_date(day, known.today, known.say); };
    std::vector<choice> choices;
    const auto offer = [&](std::string text, book::day day) {
        if (latest && day > *latest) return;
        choices.push_back({.text = std::move(text),
            .what = with(snooze, argument::until, book::serial_of_day(day, known.workbook.origin))});
    };
    const bool open_tomorrow = calendar::is_working_day(tomorrow, known.workbook.values.week);
    if (open_tomorrow) offer(known.say.tr("Tomorrow") + ", " + shown(tomorrow), tomorrow);
    if (!open_tomorrow || next_week != tomorrow) offer(known.say.tr("Next week") + ", " + shown(next_week), next_week);
    if (!latest)
        choices.push_back({.text = known.say.tr("On a date…"), .what = with(snooze, argument::ask, ask_for::date)});
    else if (choices.empty() && *latest > known.today)
        offer(shown(*latest), *latest);   // tomorrow is closed, and next week is too late
    else if (choices.empty())
        choices.push_back(
            {.text = *latest < known.today ? known.say.tr("Can wait no longer: was due by {1}", shown(*latest))
                                           : known.say.tr("Can wait no longer than {1}", shown(*latest))});
    return choices;
}

/// What else can be done about the step.
std::vector<choice> more(checklist_item const& item, digest const& known) {
    auto const& row = known.workbook.referrals[item.referral];
    command about{"", {{argument::row, static_cast<double>(item.row)}}};
    if (item.number > 0) about.arguments.emplace_back(argument::number, static_cast<double>(item.number));
    const auto named = [&](char const* path) {
        auto what = about;
        what.path = path;
        return what;
    };
    std::vector<choice> choices{
        {.text = known.say.tr("Log contact…"), .what = with(named(command_path::log_touch), argument::who, item.name)},
        {.text = known.say.tr("Status changed…"), .what = named(command_path::status_changed)}};
    if (!row.source.empty())
        choices.push_back({.text = known.say.tr("New referral from {1}…", known.called(row.source)),
            .what = {command_path::new_referral, {{argument::source, row.source}}}});
    return choices;
}

/// Later, Write and more, in this order in every line.
void add_actions(
    page& to, checklist_item const& item, digest const& known, std::string const& id, std::string const& about) {
    const auto button = [&](std::string_view key, std::string text, std::string brief, std::string_view name,
                            action does) {
        to.add({.id = id + std::string{key},
            .kind = element_kind::button,
            .where = place::trail,
            .text = std::move(text),
            .brief = std::move(brief),
            .name = known.say.tr(name, about),
            .looks = {.small = true},
            .does = std::move(does)});
    };
    button("/later", known.say.tr("Later ▾"), "▾", text::to_say("Later: {1}"), waiting(item, known));
    if (follow_up::has_letter(item.what->id))
        button("/write", known.say.tr("Write…"), "✉", text::to_say("Write a letter: {1}"),
            for_step(command_path::draft, item));
    button("/more", "⋯", "⋯", text::to_say("More: {1}"), more(item, known));
}

void add_item(page& to, checklist_item const& item, digest const& known, std::string const& found) {
    const auto about = headline(item) + ", " + book::number_or_row(item.number, item.row, known.say);
    const auto id = "step/" + book::number_or_row(item.number, item.row) + '/' +
        std::to_string(number_of(item.what->id));
    add_beginning(
        to, known, id, about, item.verb, ticking(for_step(command_path::done, item), item.what->id, known.say));
    if (!item.name.empty()) {
        const bool source = item.what->says.whom == follow_up::person::source;
        to.add({.id = id + "/who",
            .kind = element_kind::link,
            .text = item.name,
            .name = known.say.tr("Go to {1}", about),
            .does = leading_to(known, book::table_id::referrals, item.row, source ? "source" : "prospect")});
    }
    if (!item.rest.empty())
        to.add({.id = id + "/rest",
            .text = item.rest,
            .name = known.say.tr("Step, its end: {1}", about),
            .looks = {.bold = true}});
    if (!known.workbook.read_only) add_actions(to, item, known, id, about);
    to.add({.id = id + "/why",
        .where = place::below,
        .text = item.reason,
        .name = known.say.tr("Why {1}: {2}", about, item.reason),
        .looks = quiet});
    add_found(to, known.say, id, found, about);
    add_phone(to, known.say, id, item.phone, about);
}

struct group {
    std::string title;
    std::string_view list;
    text::counted_sentence which;   ///< "{1} more overdue"
    std::vector<checklist_item const*> const& items;
    tone colour;
};

void add_group(page& to, group const& group, digest const& known, narrowed_lists const& left, view const& chosen) {
    if (group.items.empty()) return;
    const std::string id{group.list};
    to.block(14, paging::title)
        .add({.id = id + "/title", .text = group.title, .looks = {.bold = true, .colour = group.colour}});
    to.add({.id = id + "/count",
        .where = place::trail,
        .text = count_text(group.items.size()),
        .name = known.say.tr(
            "{1}: {2}", group.title, count_text(known.say, group.items.size(), "{1} step", "{1} steps")),
        .looks = {.bold = true, .colour = group.colour}});
    const auto shown = std::min(group.items.size(), chosen.count(group.list, first_items));
    for (auto const* item : std::span{group.items}.first(shown)) add_item(to, *item, known, left.found_in(item));
    add_more(to, known.say, id, shown, group.items.size(), group.which);
}

void add_this_week(page& to, narrowed_lists const& left, digest const& known, view const& chosen) {
    if (left.this_week.empty()) return;
    if (chosen.count("week", 0) > 0) {
        add_group(to,
            {known.say.tr("Next 7 days"), "week",
                text::to_say("{1} more in the next 7 days", "{1} more in the next 7 days"), left.this_week,
                tone::normal},
            known, left, chosen);
        to.block(10).add({.id = "week/close",
            .kind = element_kind::link,
            .text = known.say.tr("Hide the next 7 days"),
            .does = show{"week", 0}});
    } else
        to.block(12).add({.id = "week/open",
            .kind = element_kind::link,
            .text = known.say.tr("Next 7 days ({1})", count_text(left.this_week.size())),
            .name = known.say.tr(
                "Show the next 7 days: {1}", count_text(known.say, left.this_week.size(), "{1} step", "{1} steps")),
            .does = show{"week", static_cast<int>(first_items)}});
}

std::string nothing_due(digest const& known) {
    const auto sheet = commands::sheet_title(known.workbook, book::table_id::referrals);
    if (known.workbook.referrals.empty())
        return known.workbook.read_only
            ? known.say.tr("No referrals yet. Type the first one into the sheet {1}.", sheet)
            : known.say.tr("No referrals yet. Type the first one into the sheet {1}, or begin here:", sheet);
    if (!known.visits.never.empty()) return known.say.tr("No step is due today. Visits without a day stand below.");
    if (!known.done.empty()) return known.say.tr("All done for today. Well done.");
    return known.say.tr("Nothing to do today: every promise is kept. Enjoy the calm.");
}

/// How the first referrals come in: one by one, or those of a list that stands on another sheet.
void add_first(page& to, text::language const& say, view const& chosen) {
    const auto button = [&](std::string id, std::string text, command does) {
        return element{.id = std::move(id), .kind = element_kind::button, .text = std::move(text), .does = does};
    };
    to.block(8).add(button("first", say.tr("New referral…"), {command_path::new_referral, {}}));
    to.add(button("first/enquiry", say.tr("New enquiry…"), {command_path::new_enquiry, {}}));
    for (auto const& sheet : chosen.lists) {
        const auto id = "list/" + sheet;
        to.block(10, paging::item).sentence(id, say.tr("The sheet \"{1}\" seems to list referrals.", sheet));
        to.block(4, paging::part)
            .add(button(id + "/take", say.tr("Take them over…"), {command_path::set_up, {{argument::sheet, sheet}}}))
            .name = say.tr("Take over the referrals of {1}", sheet);
    }
}

}

std::vector<element> follow_ups(digest const& known, view const& chosen) {
    page result;
    const auto left = narrowed(known, chosen);
    const auto due = known.list.overdue + known.list.today + known.visits.due.size() + plan_items_due(known);
    add_done(result, known, chosen, due);
    add_narrowing(result, known, chosen, left);
    add_whole_answer(result, chosen, known.say);
    add_whole_shared(result, chosen, known.say);
    if (!chosen.narrowed()) {   // who searches wants to see what was found, and nothing above it
        add_troubles(result, known, chosen);
        add_newer_defaults(result, known);
        add_ticked_lines(result, known);
        add_status_questions(result, known, chosen);
    }
    if (chosen.narrowed() && left.count() == 0)
        result.block(10).sentence("nothing", known.say.tr("Nothing on the list matches."));
    else if (due == 0)
        result.block(10).sentence("nothing", nothing_due(known));
    if (known.workbook.referrals.empty() && !known.workbook.read_only) add_first(result, known.say, chosen);
    add_group(result,
        {known.say.tr("Overdue"), "overdue", text::to_say("{1} more overdue", "{1} more overdue"), left.overdue,
            tone::alarm},
        known, left, chosen);
    add_group(result,
        {known.say.tr("Today"), "today", text::to_say("{1} more today", "{1} more today"), left.today, tone::normal},
        known, left, chosen);
    add_plan_items(result, known, chosen);
    add_visits(result, left, known, chosen);
    add_this_week(result, left, known, chosen);
    add_call_plan(result, known);
    add_look_after(result, known, chosen);
    add_answer(result, chosen, known.say);
    add_shared(result, chosen, known.say);
    return result.take();
}

}
