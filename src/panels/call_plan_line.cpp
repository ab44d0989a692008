#include "panels/call_plan_line.hpp"
#include "commands/visits/call_plan.hpp"

namespace referralbook::panels {

void add_call_plan(page& to, digest const& known) {
    const auto found = known.workbook.places.find(book::table_id::call_plan);
    const auto left = commands::visits_left_this_week(known.workbook, known.today);
    if (found == known.workbook.places.end() || !left) return;
    to.block(10).add({.id = "plan",
        .kind = element_kind::link,
        .text = *left == 0 ? known.say.tr("Call plan: no visit left this week")
                           : count_text(known.say, *left, "Call plan: {1} visit left this week",
                                 "Call plan: {1} visits left this week"),
        .looks = {.small = true},
        .does = go_to_cell{found->second.sheet, found->second.header_row, found->second.first_column}});
    if (!known.workbook.read_only)
        to.add({.id = "plan/new",
            .kind = element_kind::link,
            .where = place::trail,
            .text = known.say.tr("New plan"),
            .name = known.say.tr("Make a new call plan"),
            .looks = {.small = true},
            .does = command{command_path::call_plan, {}}});
}

}
