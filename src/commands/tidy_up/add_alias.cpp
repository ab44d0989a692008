#include "commands/tidy_up/add_alias.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/name_key.hpp"

namespace referralbook::commands {

book::result<book::change_set> add_alias(book::workbook const& workbook, add_alias_arguments const& what, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    const auto spelling = book::text_of(what.spelling), source = book::text_of(what.source);
    if (recognition::name_key(spelling).empty()) return book::refuse("Say which spelling: it is missing.");
    if (recognition::name_key(source).empty()) return book::refuse("Say which source it means: the source is missing.");
    const recognition::aliases names{workbook.aliases};
    if (names.key(spelling) == names.key(source))
        return book::refuse(spelling + " and " + source + " are one already, so there is nothing to do.");
    if (const auto key = names.key(spelling); key != recognition::name_key(spelling))
        return book::refuse(spelling + " means " + std::string{names.spelling_of(key)} +
            " already. Change that in the sheet " + std::string{book::table(book::table_id::aliases).title} + ".");

    edit change{workbook, now, "Two spellings of " + source};
    change.changes().rows.push_back({book::table_id::aliases, {{"spelling", spelling}, {"source", source}}});
    return change.take(spelling + " is " + source + " from now on.");
}

}
