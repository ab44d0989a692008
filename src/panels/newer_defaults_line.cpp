#include "panels/newer_defaults_line.hpp"

#include "commands/set_up/newer_defaults.hpp"

namespace referralbook::panels {

void add_newer_defaults(page& to, digest const& known) {
    auto const& workbook = known.workbook;
    const auto rows = workbook.grids.find(book::table_id::rules);
    const auto place = workbook.places.find(book::table_id::rules);
    if (workbook.read_only || rows == workbook.grids.end() || place == workbook.places.end()) return;
    const auto newer = commands::newer_defaults(rows->second, place->second.header_row + 1);
    if (newer.empty()) return;
    to.block(8).sentence("newer",
        known.say.tr(
            "The usual numbers of the Rules sheet are others now: {1}. Set up again offers them; what you changed "
            "stays.",
            commands::in_words(newer)),
        quiet);
    to.block(4).add({.id = "newer/set_up",
        .kind = element_kind::button,
        .text = known.say.tr("Set up again…"),
        .name = known.say.tr("Set up again, with the new usual numbers"),
        .does = command{command_path::set_up, {}}});
}

}
