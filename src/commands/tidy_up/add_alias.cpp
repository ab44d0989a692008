#include "commands/tidy_up/add_alias.hpp"
#include "commands/sheet_title.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/name_key.hpp"

namespace referralbook::commands {

book::result<book::change_set> add_alias(book::workbook const& workbook, add_alias_arguments const& what, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    const auto spelling = book::text_of(what.spelling), source = book::text_of(what.source);
    if (recognition::name_key(spelling).empty()) return book::refuse(say.tr("Say which spelling: it is missing."));
    if (recognition::name_key(source).empty())
        return book::refuse(say.tr("Say which source it means: the source is missing."));
    const recognition::aliases names{workbook.aliases};
    if (names.key(spelling) == names.key(source))
        return book::refuse(say.tr("{1} and {2} are one already, so there is nothing to do.", spelling, source));
    if (const auto key = names.key(spelling); key != recognition::name_key(spelling))
        return book::refuse(say.tr("{1} means {2} already. Change that in the sheet {3}.", spelling,
            names.spelling_of(key), sheet_title(workbook, book::table_id::aliases)));

    edit change{workbook, now, [&](text::language const& in) { return in.tr("Two spellings of {1}", source); }};
    change.changes().rows.push_back({book::table_id::aliases, {{"spelling", spelling}, {"source", source}}});
    return change.take(say.tr("{1} is {2} from now on.", spelling, source));
}

}
