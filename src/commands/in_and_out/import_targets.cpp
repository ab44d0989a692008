#include "commands/in_and_out/import_targets.hpp"

#include "commands/contact_key.hpp"
#include "recognition/tables/headers.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <set>

namespace referralbook::commands {

import_facts import_facts_of(foreign_table file, sheet_table contacts, std::vector<book::alias> aliases) {
    import_facts facts;
    std::set<std::string> headings;
    for (auto const& column : contacts.columns) headings.insert(text::folded(column.heading));
    file = joined(std::move(file), headings);
    facts.found = recognition::recognise(sample_of(file));
    facts.file = std::move(file);
    facts.contacts = std::move(contacts);
    facts.aliases = std::move(aliases);
    auto const& columns = facts.contacts.columns;
    for (const auto key : name_keys) {
        auto const* column = facts.contacts.column_of(key);
        const bool typed = column && !column->ours;
        facts.targets.push_back({std::string{book::column(book::table_id::contacts, key).header}, std::string{key},
            typed ? static_cast<int>(column - columns.data()) : -1});
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].ours || std::ranges::find(name_keys, columns[i].key) != name_keys.end()) continue;
        if (columns[i].key.empty() && columns[i].heading.empty()) continue;   // nothing can be meant for it
        auto label = columns[i].key.empty()
            ? columns[i].heading
            : std::string{book::column(book::table_id::contacts, columns[i].key).header};
        facts.targets.push_back({std::move(label), columns[i].key, static_cast<int>(i)});
    }
    facts.taken.assign(facts.targets.size(), -1);
    std::set<int> used;
    for (std::size_t i = 0; i < facts.targets.size(); ++i) {
        const int own = facts.targets[i].column;
        const auto heading = text::folded(
            own < 0 ? facts.targets[i].label : columns[static_cast<std::size_t>(own)].heading);
        for (auto const& column : facts.found.columns)
            if (facts.taken[i] < 0 && !heading.empty() && text::folded(column.heading) == heading &&
                used.insert(column.column).second)
                facts.taken[i] = column.column;
    }
    for (auto const& proposal : facts.found.proposals) {
        const auto key = contact_key(proposal.what);
        const auto target = std::ranges::find(facts.targets, key, &import_target::key);
        if (key.empty() || target == facts.targets.end()) continue;
        auto& taken = facts.taken[static_cast<std::size_t>(target - facts.targets.begin())];
        if (taken < 0 && used.insert(proposal.column).second) taken = proposal.column;
    }
    return facts;
}

}
