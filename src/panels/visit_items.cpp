#include "panels/visit_items.hpp"

#include <algorithm>

namespace referralbook::panels {

namespace {

using follow_up::visit_item;

constexpr int first_never = 3;   // nobody can begin with all of them at once

void add_visit(page& to, visit_item const& item, digest const& known) {
    auto const& one = known.workbook.contacts[item.contact];
    const auto about = "Visit " + one.who + ", row " + std::to_string(one.row + 1);
    const auto id = "visit/" + std::to_string(one.row);
    to.block(10);
    if (!known.workbook.read_only)
        to.add({.id = id + "/done",
            .kind = element_kind::check,
            .where = place::lead,
            .name = about,
            .does = command{command_path::log_touch,
                {{argument::who, one.who}, {argument::kind, "Visit"}, {argument::ask, ask_for::brought}}}});
    to.add({.id = id + "/verb", .text = "Visit", .name = "Step: " + about, .looks = {.bold = true}});
    auto& link = to.add({.id = id + "/who", .kind = element_kind::link, .text = one.who, .name = "Go to " + about});
    if (const auto table = known.workbook.places.find(book::table_id::contacts); table != known.workbook.places.end()) {
        const auto column = table->second.columns.find("who");
        link.does = go_to_cell{table->second.sheet, one.row,
            column == table->second.columns.end() ? table->second.first_column : column->second};
    }
    auto why = item.reason;
    if (!one.phone.empty()) why += " ·\u00a0" + unbroken(one.phone);
    to.add(
        {.id = id + "/why", .where = place::below, .text = why, .name = "Why " + about + ": " + why, .looks = quiet});
}

void add_group(page& to, std::string const& id, std::string const& title, std::string const& more,
    std::vector<visit_item const*> const& items, int usual, tone colour, digest const& known, view const& chosen) {
    if (items.empty()) return;
    to.block(14).add({.id = id + "/title", .text = title, .looks = {.bold = true, .colour = colour}});
    to.add({.id = id + "/count",
        .where = place::trail,
        .text = count_text(items.size()),
        .name = title + ": " + count_text(items.size(), "person", "people"),
        .looks = {.bold = true, .colour = colour}});
    const auto shown = std::min(items.size(), static_cast<std::size_t>(std::max(0, chosen.count(id, usual))));
    for (std::size_t i = 0; i < shown; ++i) add_visit(to, *items[i], known);
    add_more(to, id, shown, items.size(), usual, more);
}

}

void add_visits(page& to, narrowed_lists const& left, digest const& known, view const& chosen) {
    const bool overdue = !left.visits.empty() && left.visits.front()->urgency == follow_up::visit_flag::overdue;
    add_group(to, "visits", "Visits due", "to visit", left.visits, first_lines, overdue ? tone::alarm : tone::normal,
        known, chosen);
    add_group(
        to, "never", "Never visited", "never visited", left.never_visited, first_never, tone::normal, known, chosen);
}

}
