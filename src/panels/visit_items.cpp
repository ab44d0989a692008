#include "panels/visit_items.hpp"
#include "book/list_words.hpp"
#include "commands/follow_up/what_to_bring.hpp"

#include <algorithm>

namespace referralbook::panels {

namespace {

using follow_up::visit_item;

constexpr std::size_t first_never = 3;   // nobody can begin with all of them at once

void add_visit(page& to, visit_item const& item, digest const& known, commands::what_to_bring const& things,
    std::string const& found) {
    auto const& one = known.workbook.contacts[item.contact];
    const auto about = known.say.tr("Visit {1}, row {2}", item.who, one.row + 1);
    const auto id = "visit/" + std::to_string(one.row);
    add_beginning(to, known, id, about, known.say.tr("Visit"),
        command{command_path::log_touch,
            {{argument::who, item.who}, {argument::kind, book::touch_kinds::visit},
                {argument::ask, ask_for::brought}}});
    to.add({.id = id + "/who",
        .kind = element_kind::link,
        .text = item.who,
        .name = known.say.tr("Go to {1}", about),
        .does = leading_to(known, book::table_id::contacts, one.row, "who")});
    to.add({.id = id + "/why",
        .where = place::below,
        .text = item.reason,
        .name = known.say.tr("Why {1}: {2}", about, item.reason),
        .looks = quiet});
    const bool of_several = known.contacts && known.contacts->of_several.contains(known.ranking.names().key(one.who));
    const auto bring = things.to(one.who, of_several ? nullptr : &one, known.say);
    to.add({.id = id + "/bring",
        .where = place::below,
        .text = bring,
        .name = known.say.tr("{1}: {2}", about, bring),
        .looks = quiet});
    add_found(to, known.say, id, found, about);
    add_phone(to, known.say, id, one.any_phone(), about);
}

void add_group(page& to, std::string const& id, std::string const& title, std::vector<visit_item const*> const& items,
    std::size_t most, tone colour, digest const& known, narrowed_lists const& left) {
    if (items.empty()) return;
    const commands::what_to_bring things{known.workbook, known.ranking.names()};
    to.block(14, paging::title).add({.id = id + "/title", .text = title, .looks = {.bold = true, .colour = colour}});
    to.add({.id = id + "/count",
        .where = place::trail,
        .text = count_text(items.size()),
        .name = known.say.tr("{1}: {2}", title, count_text(known.say, items.size(), "{1} person", "{1} people")),
        .looks = {.bold = true, .colour = colour}});
    for (auto const* item : std::span{items}.first(std::min(items.size(), most)))
        add_visit(to, *item, known, things, left.found_in(item));
}

}

void add_visits(page& to, narrowed_lists const& left, digest const& known, view const& chosen) {
    const bool overdue = !left.visits.empty() && left.visits.front()->urgency == follow_up::visit_flag::overdue;
    add_group(to, "visits", known.say.tr("Visits due"), left.visits, chosen.count("visits", first_items),
        overdue ? tone::alarm : tone::normal, known, left);
    add_more(to, known.say, "visits", std::min(left.visits.size(), chosen.count("visits", first_items)),
        left.visits.size(), text::to_say("{1} more to visit", "{1} more to visit"));
    auto const& never = left.never_visited;
    const auto shown = std::min(never.size(), chosen.count("never", first_never));
    add_group(to, "never", known.say.tr("Never visited"), never, shown, tone::normal, known, left);
    add_more(
        to, known.say, "never", shown, never.size(), text::to_say("{1} more never visited", "{1} more never visited"));
}

}
