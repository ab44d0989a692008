#include "panels/follow_ups.hpp"

#include "calendar/workdays.hpp"
#include "commands/follow_up/mark_done.hpp"
#include "follow_up/letters/letters.hpp"
#include "follow_up/snooze.hpp"
#include "panels/call_plan_line.hpp"
#include "panels/done_list.hpp"
#include "panels/narrowing.hpp"
#include "panels/parts.hpp"
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
    auto text = item.verb + ' ' + item.name;
    if (!item.rest.empty()) text += ' ' + item.rest;
    return text;
}

command for_step(std::string path, checklist_item const& item) {
    command result{std::move(path),
        {{argument::row, static_cast<double>(item.row)}, {argument::step, std::string{item.what->name}}}};
    if (item.number > 0) result.arguments.emplace_back(argument::number, static_cast<double>(item.number));
    return result;
}

command with(command what, std::string name, std::variant<std::string, double> value) {
    what.arguments.emplace_back(std::move(name), std::move(value));
    return what;
}

action ticking(checklist_item const& item) {
    auto done = for_step(command_path::done, item);
    if (!commands::asks_whether_reached(item.what->id)) return done;
    return std::vector<choice>{{.text = "Reached", .what = with(done, argument::outcome, "Reached")},
        {.text = "No answer", .what = with(done, argument::outcome, "No answer")}};
}

/// Whether the step may wait until a day. Counted from the day the referral came, as the item's due date may be that of
/// an earlier snooze.
bool may_wait(checklist_item const& item, book::day until, digest const& known) {
    auto const& week = known.workbook.values.week;
    const auto received = known.workbook.referrals[item.referral].facts.received;
    const auto due = received ? calendar::moved_to_working_day(*received, week) : item.due;
    const auto latest = follow_up::latest_snooze(item.what->id, due, week);
    return !latest || until <= *latest;
}

/// The choices of the snooze menu; none where the step can wait no longer.
std::vector<choice> snoozing(checklist_item const& item, digest const& known) {
    const auto snooze = for_step(command_path::snooze, item);
    const auto tomorrow = known.today + book::days{1};
    const auto weekday = std::chrono::weekday{known.today};
    const auto next_week = calendar::moved_to_working_day(
        known.today + (weekday == std::chrono::Monday ? book::days{7} : std::chrono::Monday - weekday),
        known.workbook.values.week);
    const auto until = [&](std::string text, book::day day) {
        return choice{.text = std::move(text) + ", " + book::short_date(day, known.today),
            .what = with(snooze, argument::until, book::serial_of_day(day, known.workbook.origin))};
    };
    std::vector<choice> choices;
    if (may_wait(item, tomorrow, known)) choices.push_back(until("Tomorrow", tomorrow));
    if (next_week != tomorrow && may_wait(item, next_week, known)) choices.push_back(until("Next week", next_week));
    if (may_wait(item, book::last_day, known))
        choices.push_back({.text = "On a date…", .what = with(snooze, argument::ask, ask_for::date)});
    return choices;
}

std::optional<go_to_cell> row_of(checklist_item const& item, digest const& known) {
    const auto table = known.workbook.places.find(book::table_id::referrals);
    if (table == known.workbook.places.end()) return std::nullopt;
    const auto column = table->second.columns.find(
        item.what->says.whom == follow_up::person::source ? "source" : "prospect");
    return go_to_cell{table->second.sheet, item.row,
        column == table->second.columns.end() ? table->second.first_column : column->second};
}

void add_item(page& to, checklist_item const& item, digest const& known) {
    const auto about = headline(item) + ", " + book::number_or_row(item.number, item.row);
    const auto id = "step/" + book::number_or_row(item.number, item.row) + '/' +
        std::to_string(number_of(item.what->id));
    to.block(10);
    if (!known.workbook.read_only)
        to.add({.id = id + "/done",
            .kind = element_kind::check,
            .where = place::lead,
            .name = about,
            .does = ticking(item)});
    to.add({.id = id + "/verb", .text = item.verb, .name = "Step: " + about, .looks = {.bold = true}});
    if (!item.name.empty()) {
        auto& link = to.add(
            {.id = id + "/who", .kind = element_kind::link, .text = item.name, .name = "Go to " + about});
        if (auto row = row_of(item, known)) link.does = *row;
    }
    if (!item.rest.empty())
        to.add({.id = id + "/rest", .text = item.rest, .name = "Step, its end: " + about, .looks = {.bold = true}});
    if (!known.workbook.read_only && follow_up::has_letter(item.what->id))
        to.add({.id = id + "/write",
            .kind = element_kind::button,
            .where = place::trail,
            .text = "Write…",
            .brief = "✉",
            .name = "Write a letter: " + about,
            .looks = {.small = true},
            .does = for_step(command_path::draft, item)});
    if (auto choices = snoozing(item, known); !known.workbook.read_only && !choices.empty())
        to.add({.id = id + "/snooze",
            .kind = element_kind::button,
            .where = place::trail,
            .text = "Tomorrow ▾",
            .brief = "▾",
            .name = "Snooze " + about,
            .looks = {.small = true},
            .does = std::move(choices)});
    auto why = item.reason;
    text::append_if_any(why, " ·\u00a0", unbroken(item.phone));
    to.add(
        {.id = id + "/why", .where = place::below, .text = why, .name = "Why " + about + ": " + why, .looks = quiet});
}

struct group {
    std::string_view title, list;
    std::string_view day;   ///< "3 more today"
    std::vector<checklist_item const*> const& items;
    tone colour;
};

void add_group(page& to, group const& group, digest const& known, view const& chosen) {
    if (group.items.empty()) return;
    const auto shown = std::min(
        group.items.size(), static_cast<std::size_t>(std::max(0, chosen.count(group.list, first_lines))));
    const std::string id{group.list};
    to.block(14).add(
        {.id = id + "/title", .text = std::string{group.title}, .looks = {.bold = true, .colour = group.colour}});
    to.add({.id = id + "/count",
        .where = place::trail,
        .text = count_text(group.items.size()),
        .name = std::string{group.title} + ": " + count_text(group.items.size(), "step", "steps"),
        .looks = {.bold = true, .colour = group.colour}});
    for (std::size_t i = 0; i < shown; ++i) add_item(to, *group.items[i], known);
    add_more(to, id, shown, group.items.size(), first_lines, group.day);
}

void add_this_week(page& to, narrowed_lists const& left, digest const& known, view const& chosen) {
    if (left.this_week.empty()) return;
    if (chosen.count("week", 0) > 0) {
        add_group(to, {"This week", "week", "this week", left.this_week, tone::normal}, known, chosen);
        to.block(10).add(
            {.id = "week/close", .kind = element_kind::link, .text = "Hide this week", .does = show{"week", 0}});
    } else
        to.block(12).add({.id = "week/open",
            .kind = element_kind::link,
            .text = "This week (" + count_text(left.this_week.size()) + ")",
            .name = "Show this week: " + count_text(left.this_week.size(), "step", "steps"),
            .does = show{"week", first_lines}});
}

std::string nothing_due(digest const& known) {
    if (known.workbook.referrals.empty())
        return "No referrals yet. Type the first one into the sheet Referrals" +
            std::string{known.workbook.read_only ? "." : ", or begin here:"};
    if (!known.done.empty()) return "All done for today. Well done.";
    return "Nothing to do today: every promise is kept. Enjoy the calm.";
}

}

std::vector<element> follow_ups(digest const& known, view const& chosen) {
    page result;
    const auto left = narrowed(known, chosen);
    const auto due = known.list.overdue + known.list.today + known.visits.due.size();
    add_answer(result, chosen);
    add_troubles(result, known, chosen);
    add_ticked_lines(result, known);
    add_status_questions(result, known, chosen);
    add_done(result, known, chosen, due);
    add_narrowing(result, known, chosen, left);
    if (chosen.narrowed() && left.count() == 0)
        result.block(10).sentence("nothing", "Nothing on the list matches.");
    else if (due == 0)
        result.block(10).sentence("nothing", nothing_due(known));
    if (known.workbook.referrals.empty() && !known.workbook.read_only)
        result.block(8).add({.id = "first",
            .kind = element_kind::button,
            .text = "New referral…",
            .does = command{command_path::new_referral, {}}});
    add_group(result, {"Overdue", "overdue", "overdue", left.overdue, tone::alarm}, known, chosen);
    add_group(result, {"Today", "today", "today", left.today, tone::normal}, known, chosen);
    add_visits(result, left, known, chosen);
    add_this_week(result, left, known, chosen);
    add_call_plan(result, known);
    return result.take();
}

}
