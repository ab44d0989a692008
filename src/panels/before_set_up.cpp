#include "panels/before_set_up.hpp"
#include "panels/parts.hpp"

namespace referralbook::panels {

std::vector<element> before_set_up(bool read_only, view const& chosen, text::language const& say) {
    page result;
    add_whole_answer(result, chosen, say);
    result.block(10).sentence("title", say.tr("Turn your contact sheet into a referral tracker"), heading);
    result.block(6).sentence("what",
        say.tr("Setting up looks at the sheet in front, shows what it takes each column for, and lets you correct it. "
               "Then it adds what is missing: columns at the right of your sheet, and the sheets Referrals, Touches, "
               "Sources, Rules, Lists and Today."),
        {.small = true});
    result.block(6).sentence("promise",
        say.tr("Nothing of yours is moved, changed or reformatted, and one Undo takes it all away."), {.small = true});
    add_answer(result, chosen, say);
    if (read_only)
        result.block(10).sentence(
            "read_only", say.tr("This workbook is read-only. Save a copy of it, then set up the copy."), quiet);
    else
        result.block(10).add({.id = "set_up",
            .kind = element_kind::button,
            .text = say.tr("Set up this workbook"),
            .does = command{command_path::set_up, {}}});
    return result.take();
}

}
