#include "commands/set_up/ways.hpp"
#include "book/rules/rule_specs.hpp"
#include "commands/edit.hpp"
#include "commands/set_up/settings.hpp"
#include "commands/sheet_title.hpp"
#include "recognition/names/aliases.hpp"
#include "recognition/names/name_key.hpp"
#include "recognition/names/ways.hpp"
#include "text/sentences.hpp"

#include <algorithm>
#include <functional>
#include <span>

namespace referralbook::commands {

namespace {

using recognition::name_key;

/// Writes the rule and says so.
book::result<book::change_set> with_ways(book::workbook const& workbook, std::vector<std::string> const& names,
    std::function<std::string(text::language const&)> const& title, std::string said, moment now) {
    std::string list;
    for (auto const& name : names) text::append_part(list, ", ", name);
    const setting rule{std::string{book::ways_key}, list.empty() ? book::cell{} : book::cell{list}};
    auto changes = write_settings(workbook, std::span{&rule, 1}, now);
    if (!changes) return changes;
    entitle(*changes, workbook, title);
    changes->done = std::move(said);
    return changes;
}

}

book::result<book::change_set> mark_as_way(book::workbook const& workbook, std::string_view name, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    const auto wanted = book::text_of(std::string{name});
    if (name_key(wanted).empty()) return book::refuse(say.tr("Say which source it is: its name is missing."));
    if (wanted.find_first_of(",;") != std::string::npos)
        return book::refuse(say.tr("A name with a comma cannot stand in the list of ways: {1}.", wanted));
    const recognition::ways known{workbook.values.ways};
    if (known.has(wanted)) return book::refuse(say.tr("{1} is a way already, not a person.", wanted));
    const recognition::aliases spellings{workbook.aliases};
    auto names = known.names();
    names.push_back(wanted);
    std::vector<std::string> keys{name_key(wanted)};
    for (auto const& row : workbook.referrals) {
        if (row.source.empty() || spellings.key(row.source) != spellings.key(wanted)) continue;
        auto key = name_key(row.source);
        if (std::ranges::find(keys, key) != keys.end() || known.has(row.source)) continue;
        names.push_back(row.source);
        keys.push_back(std::move(key));
    }
    return with_ways(
        workbook, names, [&](text::language const& in) { return in.tr("{1} is a way, not a person", wanted); },
        say.tr("{1} is a way, not a person: it is counted apart and nobody is to be thanked for it (sheet {3}, {2}).",
            wanted, book::ways_key, sheet_title(workbook, book::table_id::rules)),
        now);
}

book::result<book::change_set> mark_as_person(book::workbook const& workbook, std::string_view name, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    const recognition::aliases spellings{workbook.aliases};
    auto names = recognition::ways{workbook.values.ways}.names();
    const auto key = spellings.key(name);
    if (std::erase_if(names, [&](auto const& one) { return name_key(one) == key || spellings.key(one) == key; }) == 0)
        return book::refuse(say.tr("{1} is no way, so there is nothing to do.", name));
    return with_ways(
        workbook, names, [&](text::language const& in) { return in.tr("{1} is a person or office", name); },
        say.tr("{1} is a person or office: it is ranked and thanked like every other source.", name), now);
}

book::result<book::change_set> names_apart(
    book::workbook const& workbook, std::string_view first, std::string_view second, moment now) {
    if (const auto ready = require_set_up(workbook); !ready) return book::refuse(ready.error());
    auto const& say = workbook.say;
    const auto one = book::text_of(std::string{first}), other = book::text_of(std::string{second});
    if (name_key(one).empty() || name_key(other).empty())
        return book::refuse(say.tr("Say which two names are not the same: one is missing."));
    const recognition::aliases spellings{workbook.aliases};
    if (spellings.key(one) == spellings.key(other))
        return book::refuse(say.tr("{1} and {2} are counted as one. Take that back in the sheet {3}.", one, other,
            sheet_title(workbook, book::table_id::aliases)));
    edit change{
        workbook, now, [&](text::language const& in) { return in.tr("Not the same: {1} and {2}", one, other); }};
    change.changes().rows.push_back({book::table_id::apart, {{"first", one}, {"second", other}}});
    return change.take(say.tr("{1} and {2} are two: they are not proposed again (sheet {3}).", one, other,
        sheet_title(workbook, book::table_id::apart)));
}

}
