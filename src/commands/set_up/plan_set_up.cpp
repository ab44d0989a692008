#include "commands/set_up/plan_set_up.hpp"
#include "commands/set_up/alike_sources.hpp"
#include "commands/set_up/set_up_choices.hpp"
#include "commands/set_up/set_up_contacts.hpp"
#include "commands/set_up/set_up_referrals.hpp"
#include "commands/set_up/set_up_sheets.hpp"
#include "commands/set_up/set_up_words.hpp"
#include "commands/set_up/table_below.hpp"
#include "recognition/names/name_key.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

bool holds_contacts(recognition::sheet_kind kind) {
    return kind == recognition::sheet_kind::contacts || kind == recognition::sheet_kind::contacts_and_referrals;
}

book::result<void> check(sheet_rows const& rows) {
    auto const& facts = rows.facts();
    auto const& say = facts.say;
    if (facts.wanted.kind == recognition::sheet_kind::neither)
        return book::refuse(facts.found.problem.empty()
                ? say.tr(
                      "On this sheet no contacts and no referrals were recognised. Go to the sheet with your contacts "
                      "and choose Set up this workbook again.")
                : say.tr(facts.found.problem));
    if (holds_contacts(facts.wanted.kind) && !facts.contacts_sheet.empty() && facts.contacts_sheet != facts.sheet)
        return book::refuse(
            say.tr("The contacts of this workbook stand on the sheet \"{1}\". Go to that sheet and choose Set up this "
                   "workbook again.",
                facts.contacts_sheet));
    if (!holds_contacts(facts.wanted.kind) || !facts.contacts_sheet.empty()) return {};
    const auto next = facts.found.next_table_row >= 0 ? std::optional{facts.found.next_table_row} : table_below(rows);
    if (next)
        return book::refuse(say.tr(
            "Below this table another one begins in row {1}; its rows would count as contacts. Move it to a sheet of "
            "its own and choose Set up this workbook again.",
            *next + 1));
    return {};
}

bool has_referrals(recognition::sheet_kind kind) {
    return kind == recognition::sheet_kind::contacts_and_referrals || kind == recognition::sheet_kind::referral_log;
}

}

book::result<set_up_plan> plan_set_up(sheet_rows const& rows) {
    auto const& facts = rows.facts();
    if (const auto ready = check(rows); !ready) return book::refuse(ready.error());
    if (auto usable = recognition::check(facts.wanted, facts.found, facts.say); !usable)
        return book::refuse(usable.error());
    set_up_plan plan;
    plan.kind = facts.wanted.kind;
    plan.has_contacts = holds_contacts(plan.kind);
    plan.sheets = missing_sheets(facts);
    plan.own_columns = facts.lacking;
    plan.newer = facts.newer;
    if (plan.has_contacts) plan.contacts = plan_contacts(facts);
    if (auto const& added = plan.contacts.to_add; !added.empty() && added.back().second > facts.last_column)
        return book::refuse(facts.say.tr(
            "There is no room for {1} columns right of the table. Make room there and try again.", added.size()));
    const bool log = plan.kind == recognition::sheet_kind::referral_log;
    const bool taken_before = log ? facts.log_taken : facts.names.contains(book::table(book::table_id::contacts).name);
    plan.referrals.last_number = facts.last_number;
    if (has_referrals(plan.kind) && (!taken_before || facts.bring_rest)) {
        plan.referrals = plan_referrals(rows);
        plan.history = names_of_history(facts);
        plan.log_to_remember = log && !taken_before;
        auto const& said = facts.answers.statuses;
        if (facts.status_words && said != statuses_of_text(facts.status_words->text)) {
            plan.status_words = facts.status_words;
            plan.status_words->text = text_of_statuses(said, facts.writes, facts.status_words->text);
        }
    }
    plan.named = sources_named(rows, plan.referrals);
    plan.lists = list_columns(facts, plan.referrals);
    plan.source_places = places_for_sources(facts, plan.referrals);
    plan_names(rows, plan);
    return plan;
}

void plan_names(sheet_rows const& rows, set_up_plan& plan) {
    auto const& facts = rows.facts();
    plan.aliases = facts.joined;
    plan.ways = ways_to_take(facts, plan.named);
    std::erase_if(plan.ways, [&](auto const& one) { return facts.people.contains(recognition::name_key(one)); });
    plan.ways_rule.reset();
    if (facts.ways && !plan.ways.empty()) {
        plan.ways_rule = facts.ways;
        text::append_part(plan.ways_rule->text, ", ", text::joined_by(plan.ways, ", "));
    }
    plan.rules = rule_rows(facts, plan.ways);
    plan.adds = what_it_adds(facts, plan);
    plan.notes = what_to_know(rows, plan);
    plan.done = closing_sentence(plan, facts.say);
}

}
