#include "panels/plan_list.hpp"
#include "calendar/workdays.hpp"

#include <algorithm>

namespace referralbook::panels {

namespace {

using follow_up::plan_deed;
using follow_up::plan_item;

constexpr std::size_t first_plans = 5;   // beside the follow-ups, which come first

command for_item(plan_item const& item) {
    return {command_path::source_plan,
        {{argument::what, std::string{follow_up::name_of(item.what)}}, {argument::who, item.about}}};
}

/// A need that nobody fills is done once somebody is sent to a partner.
command to_tick(plan_item const& item, digest const& known) {
    if (item.what != plan_deed::given) return for_item(item);
    auto const& row = known.workbook.given[item.rows.front()];
    if (!row.is_need()) return for_item(item);
    return {command_path::log_given, {{argument::client, row.client}, {argument::need, row.need}}};
}

std::vector<choice> waiting(plan_item const& item, digest const& known) {
    auto const& say = known.say;
    const auto offer = [&](std::string text, int days) {
        const auto until = calendar::moved_to_working_day(known.today + book::days{days}, known.workbook.values.week);
        return choice{.text = std::move(text) + ", " + book::short_date(until, known.today, say),
            .what = with(for_item(item), argument::until, book::serial_of_day(until, known.workbook.origin))};
    };
    std::vector choices{offer(say.tr("In a week"), 7), offer(say.tr("In a month"), 30),
        choice{.text = say.tr("On a date…"), .what = with(for_item(item), argument::ask, ask_for::date)}};
    if (item.what == plan_deed::meeting || item.what == plan_deed::board || item.what == plan_deed::coaching)
        choices.push_back({.text = say.tr("Meeting agenda"), .what = {command_path::agenda, for_item(item).arguments}});
    return choices;
}

void add_item(page& to, plan_item const& item, digest const& known) {
    auto const& say = known.say;
    const auto id = "plan/" + std::string{follow_up::name_of(item.what)} + '/' + item.about;
    const auto about = follow_up::title_of(item);
    add_beginning(to, known, id, about, item.verb, to_tick(item, known));
    auto& link = to.add(
        {.id = id + "/who", .kind = element_kind::link, .text = item.name, .name = say.tr("Go to {1}", about)});
    if (item.people.size() == 1) {
        link.does = go_to_person{item.people.front()};
    } else if (const auto id_of = item.what == plan_deed::given ? book::table_id::given : book::table_id::plans;
        known.workbook.places.contains(id_of)) {
        auto const& table = known.workbook.places.at(id_of);
        const auto row = item.what == plan_deed::given ? known.workbook.given[item.rows.front()].row
                                                       : known.workbook.plans[item.rows.front()].row;
        link.does = go_to_cell{table.sheet, row, table.first_column};
    }
    if (!item.rest.empty())
        to.add({.id = id + "/rest",
            .text = item.rest,
            .name = say.tr("Step, its end: {1}", about),
            .looks = {.bold = true}});
    if (!known.workbook.read_only)
        to.add({.id = id + "/later",
            .kind = element_kind::button,
            .where = place::trail,
            .text = say.tr("Later ▾"),
            .brief = "▾",
            .name = say.tr("Later: {1}", about),
            .looks = {.small = true},
            .does = waiting(item, known)});
    auto why = item.reason;
    if (item.urgency != follow_up::flag::today)
        why = say.tr("Due {1}.", book::short_date(item.due, known.today, say)) + ' ' + why;
    to.add({.id = id + "/why",
        .where = place::below,
        .text = why,
        .name = say.tr("Why {1}: {2}", about, why),
        .looks = quiet});
}

}

std::size_t plan_items_due(digest const& known) {
    return static_cast<std::size_t>(std::ranges::count_if(
        known.plan_items, [](plan_item const& one) { return one.urgency <= follow_up::flag::today; }));
}

void add_plan_items(page& to, digest const& known, view const& chosen) {
    auto const& items = known.plan_items;
    if (items.empty() || chosen.narrowed()) return;
    auto const& say = known.say;
    const auto due = plan_items_due(known);
    const auto shown = std::min(items.size(), chosen.count("plans", std::min(due, first_plans)));
    if (due > 0 || shown > 0) {
        const auto colour = items.front().urgency == follow_up::flag::overdue ? tone::alarm : tone::normal;
        const auto title = say.tr("Source plans");
        to.block(14, paging::title)
            .add({.id = "plans/title", .text = title, .looks = {.bold = true, .colour = colour}});
        to.add({.id = "plans/count",
            .where = place::trail,
            .text = count_text(due),
            .name = say.tr("{1}: {2}", title, count_text(say, due, "{1} step", "{1} steps")),
            .looks = {.bold = true, .colour = colour}});
        for (auto const& item : std::span{items}.first(shown)) add_item(to, item, known);
    }
    add_more(
        to, say, "plans", shown, items.size(), text::to_say("{1} more of source plans", "{1} more of source plans"));
}

}
