#include "commands/in_and_out/import_targets.hpp"

#include "commands/contact_key.hpp"
#include "commands/in_and_out/contact_cells.hpp"
#include "commands/in_and_out/foreign_cards.hpp"
#include "commands/in_and_out/labelled_columns.hpp"
#include "commands/in_and_out/side_by_side.hpp"
#include "commands/in_and_out/taken_together.hpp"
#include "commands/in_and_out/titles_and_jobs.hpp"
#include "recognition/tables/further_headings.hpp"
#include "recognition/tables/headers.hpp"
#include "recognition/tables/heading_match.hpp"
#include "recognition/tables/heading_places.hpp"
#include "recognition/tables/heading_senses.hpp"
#include "text/fold.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace referralbook::commands {

namespace {

/// The columns of the contacts that an import can fill: those of the names first, whether the table has them or not.
std::vector<import_target> targets_of(sheet_table const& contacts, text::language const& say) {
    const auto heading_of = [&](std::string_view key) {
        return say.trc(text::heading_word, book::column(book::table_id::contacts, key).header);
    };
    auto const& columns = contacts.columns;
    std::vector<import_target> targets;
    for (const auto key : name_keys) {
        auto const* column = contacts.column_of(key);
        const bool typed = column && !column->ours;
        targets.push_back({heading_of(key), std::string{key}, typed ? static_cast<int>(column - columns.data()) : -1});
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].ours || std::ranges::find(name_keys, columns[i].key) != name_keys.end()) continue;
        if (columns[i].key.empty() && columns[i].heading.empty()) continue;   // nothing can be meant for it
        auto label = columns[i].key.empty() ? columns[i].heading : heading_of(columns[i].key);
        targets.push_back({std::move(label), columns[i].key, static_cast<int>(i)});
    }
    return targets;
}

/// "Nom" beside "Prénom" is the family name, though the sheet calls the whole name so.
bool is_part_of_name(import_facts const& facts, int column) {
    using enum recognition::role;
    const auto proposed = [&](recognition::role what) {
        return std::ranges::find(facts.found.proposals, what, &recognition::column_proposal::what);
    };
    const auto first = proposed(first_name), last = proposed(last_name);
    const auto none = facts.found.proposals.end();
    return first != none && last != none && (first->column == column || last->column == column);
}

/// Addresses stand under "Phone", or under another heading that the sheet has for something else.
bool holds_mailboxes(import_facts const& facts, int column, std::string_view key) {
    if (key.empty() || key == "email") return false;
    const auto mailbox = std::ranges::find(
        facts.found.proposals, recognition::role::email, &recognition::column_proposal::what);
    return mailbox != facts.found.proposals.end() && mailbox->column == column;
}

/// "Private phone", "Telefon privat".
bool is_of_home_phones(std::string_view heading) {
    const auto place = recognition::placed(heading);
    return place && place->place == recognition::place_of_life::home && !recognition::says_not_their_own(heading) &&
        recognition::match_heading(heading).of(recognition::role::phone) > 0;
}

/// Chooses for each target the column of the file with the same heading; what is chosen goes into `used`.
void take_same_headings(import_facts& facts, std::set<int>& used) {
    for (std::size_t i = 0; i < facts.targets.size(); ++i) {
        const int own = facts.targets[i].column;
        const auto heading = text::folded(own < 0
                ? std::string{book::column(book::table_id::contacts, facts.targets[i].key).header}
                : facts.contacts.columns[static_cast<std::size_t>(own)].heading);
        for (auto const& column : facts.found.columns)
            if (facts.taken[i] < 0 && !heading.empty() && text::folded(column.heading) == heading &&
                !(facts.targets[i].key == "who" && is_part_of_name(facts, column.column)) &&
                !is_title_of_another_kind(facts, i, column) &&
                !holds_mailboxes(facts, column.column, facts.targets[i].key) && used.insert(column.column).second)
                facts.taken[i] = column.column;
    }
}

/// "Mobile" with yes and no below it, and the "06" of June: no telephones stand there.
bool is_no_mobile(recognition::table_column const& column) {
    return recognition::is_heading_of(recognition::heading_sense::mobile, column.heading) && !column.samples.empty() &&
        std::ranges::none_of(column.samples,
            [](auto const& sample) { return recognition::is_reached_at(sample, recognition::role::phone); });
}

/// "Geburtstag" with 3 and 17 below it: the day of a month, without that month.
bool is_no_birthday(recognition::table_column const& column) {
    return recognition::is_heading_of(recognition::heading_sense::birthday, column.heading) &&
        !column.samples.empty() &&
        std::ranges::all_of(column.samples, [](auto const& sample) { return sample.size() < 3; });
}

/// "Tel/Fax" is the office's telephone where there is no other.
bool is_telephone_and_fax(import_facts const& facts, recognition::table_column const& column) {
    return recognition::is_heading_of(recognition::heading_sense::fax, column.heading) &&
        std::ranges::any_of(facts.found.proposals, [&](recognition::column_proposal const& one) {
            return one.what == recognition::role::phone && one.column == column.column;
        });
}

/// Chooses for the targets that are left columns of the file that say the same in other words, the best first: ZIP for
/// Postcode, Handy for Mobile.
void take_same_senses(import_facts& facts, std::set<int>& used) {
    constexpr double enough = 0.4;
    struct choice {
        double fit;
        std::size_t target;
        int column;
    };
    std::vector<choice> choices;
    for (std::size_t i = 0; i < facts.targets.size(); ++i) {
        const int own = facts.targets[i].column;
        if (facts.taken[i] >= 0 || own < 0) continue;
        for (auto const& column : facts.found.columns)
            if (const double fit = recognition::same_sense(
                    facts.contacts.columns[static_cast<std::size_t>(own)].heading, column.heading);
                fit >= enough && !used.contains(column.column) && !column.no_street && !is_no_mobile(column) &&
                !is_no_birthday(column) && !is_telephone_and_fax(facts, column) &&
                !is_title_of_another_kind(facts, i, column))
                choices.push_back({fit, i, column.column});
    }
    std::ranges::stable_sort(choices, std::greater{}, &choice::fit);
    for (auto const& one : choices)
        if (facts.taken[one.target] < 0 && used.insert(one.column).second) facts.taken[one.target] = one.column;
}

/// The column of the contacts that something recognised in the file goes to. Those whom a list of referrals is about
/// are the contacts where they come in as such, and who referred them is said of them.
std::string_view key_in_contacts(import_facts const& facts, recognition::role what) {
    if (facts.found.kind == recognition::sheet_kind::referral_log) {
        if (what == recognition::role::prospect) return "who";
        if (what == recognition::role::source) return "referred_by";
    }
    return contact_key(what);
}

/// Chooses for the targets that are left what was recognised in the file.
void take_proposals(import_facts& facts, std::set<int>& used) {
    for (auto const& proposal : facts.found.proposals) {
        const auto key = key_in_contacts(facts, proposal.what);
        const auto target = std::ranges::find(facts.targets, key, &import_target::key);
        if (key.empty() || target == facts.targets.end()) continue;
        auto& taken = facts.taken[static_cast<std::size_t>(target - facts.targets.begin())];
        if (taken < 0 && used.insert(proposal.column).second) taken = proposal.column;
    }
}

}

std::string label_in_book(import_facts const& facts, import_target const& target) {
    if (target.key.empty()) return target.label;   // the user's own heading
    return facts.writes.trc(text::heading_word, book::column(book::table_id::contacts, target.key).header);
}

import_facts import_facts_of(
    foreign_table file, sheet_table contacts, std::vector<book::alias> aliases, text::language const& say) {
    import_facts facts;
    std::set<std::string> headings;
    for (auto const& column : contacts.columns) {
        headings.insert(text::folded(column.heading));
        if (recognition::same_sense(column.heading, "Mobile") > 0) headings.insert("mobile");
        if (is_of_home_phones(column.heading)) headings.insert("home phone");
    }
    file = one_below_the_other(sorted_by_labels(joined(std::move(file), headings), headings));
    file = birthdays_together(number_cells_apart(contact_cells_apart(std::move(file))));
    facts.found = file.of_cards && file.rows() > 0 ? recognition::recognise_below(sample_of(file), 0)
                                                   : recognition::recognise(sample_of(file));
    facts.file = std::move(file);
    facts.contacts = std::move(contacts);
    facts.aliases = std::move(aliases);
    facts.say = say;
    facts.targets = targets_of(facts.contacts, say);
    facts.taken.assign(facts.targets.size(), -1);
    for (auto const& target : facts.targets)
        facts.ways.push_back(
            target.key == "phone" || target.key == "email" ? on_difference::keep_both : on_difference::keep);
    std::set<int> used;
    take_same_headings(facts, used);
    take_same_senses(facts, used);
    take_proposals(facts, used);
    take_further(facts, used);
    return facts;
}

}
