#include "panels/ticked_lines.hpp"
#include "commands/follow_up/ticked_list.hpp"
#include "text/sentences.hpp"

namespace referralbook::panels {

void add_ticked_lines(page& to, digest const& known) {
    if (known.workbook.read_only) return;
    const auto lines = commands::ticked_lines(known.workbook, known.list);
    if (lines.empty()) return;
    to.block(8).sentence("ticked",
        known.say.trn("{1} line of today's list is ticked on the sheet.",
            "{1} lines of today's list are ticked on the sheet.", lines.size()),
        quiet);
    to.block(4).add({.id = "ticked/mark",
        .kind = element_kind::button,
        .text = commands::question_of(lines, known.say),
        .does = command{command_path::todays_list, {{argument::ask, ask_for::ticked}}}});
}

}
