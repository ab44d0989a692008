#include "commands/set_up/set_up_choices.hpp"
#include "commands/contact_key.hpp"
#include "commands/set_up/set_up_referrals.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace referralbook::commands {

namespace {

bool is_in_table(set_up_facts const& facts, int column) {
    return std::ranges::find(facts.found.columns, column, &recognition::table_column::column) !=
        facts.found.columns.end();
}

bool may_have(recognition::sheet_kind kind, recognition::role what) {
    const auto roles = recognition::roles_of(kind);
    return std::ranges::find(roles, what) != roles.end();
}

void set_wanted(recognition::mapping& wanted, recognition::role what, int column) {
    std::erase_if(wanted.columns, [&](auto const& one) { return one.first == what || one.second == column; });
    wanted.columns.emplace_back(what, column);
}

void say_chosen_before(set_up_facts& facts, recognition::role what, int column) {
    auto& found = facts.found;
    const auto table = std::ranges::find(found.columns, column, &recognition::table_column::column);
    recognition::column_proposal chosen{
        what, column, 1.0, facts.say.tr("chosen for it in this workbook before"), table->samples, false};
    const auto proposed = std::ranges::find(found.proposals, what, &recognition::column_proposal::what);
    if (proposed == found.proposals.end()) {
        found.proposals.push_back(std::move(chosen));
        return;
    }
    if (proposed->column == column) {
        chosen.why = facts.say.tr("{1}; chosen before", proposed->why);
        chosen.in_short = facts.say.tr("{1}; chosen before", proposed->in_short);
        chosen.day_month_unclear = proposed->day_month_unclear;
    }
    *proposed = std::move(chosen);
}

/// The column of a heading: where it stood, else the only one that bears it; -1 where there is none.
int column_again(recognition::survey const& found, recognition::table_column const& before) {
    int only = -1, bearing = 0;
    for (auto const& one : found.columns) {
        if (one.heading != before.heading) continue;
        if (one.column == before.column) return one.column;
        only = one.column;
        ++bearing;
    }
    return bearing == 1 ? only : -1;
}

bool is_set_up(set_up_facts const& facts, recognition::sheet_kind kind) {
    return kind == recognition::sheet_kind::referral_log ? facts.log_taken : !facts.contacts_sheet.empty();
}

bool is_added_column(std::string_view key) {
    const auto added = book::added_contact_columns();
    return std::ranges::find(added, key) != added.end();
}

struct keyed_role {
    recognition::role what;
    std::string_view key;   // permanent: it stands in names of workbooks
};
constexpr std::array roles_of_history{keyed_role{recognition::role::date, "DATE"},
    keyed_role{recognition::role::source, "SOURCE"}, keyed_role{recognition::role::prospect, "PROSPECT"},
    keyed_role{recognition::role::phone, "PHONE"}, keyed_role{recognition::role::email, "EMAIL"},
    keyed_role{recognition::role::need, "NEED"}, keyed_role{recognition::role::owner, "OWNER"},
    keyed_role{recognition::role::status, "STATUS"}, keyed_role{recognition::role::value, "VALUE"},
    keyed_role{recognition::role::notes, "NOTES"}};
constexpr std::string_view taken_name = "RB_TAKEN_", not_taken_name = "RB_NOT_TAKEN_";

/// The columns of contacts have names of their own (RB_CONTACT_).
bool is_of_history(recognition::sheet_kind kind, recognition::role what) {
    return may_have(kind, what) && (kind == recognition::sheet_kind::referral_log || contact_key(what).empty());
}

void remember_history(set_up_facts& facts) {
    if (facts.taken.contains(recognition::role::date)) facts.wanted = as_log(facts.wanted);   // only a log has its days
    for (auto const& [what, name] : facts.not_taken)
        if (is_of_history(facts.wanted.kind, what))
            std::erase_if(facts.wanted.columns, [&](auto const& one) { return one.first == what; });
    for (auto const& [what, name] : facts.taken)
        if (is_of_history(facts.wanted.kind, what) && is_in_table(facts, name.column)) {
            set_wanted(facts.wanted, what, name.column);
            say_chosen_before(facts, what, name.column);
        }
}

/// The column that is proposed for a role of the history; -1 where none is.
int proposed_for(set_up_facts const& facts, recognition::role what) {
    const bool log = facts.wanted.kind == recognition::sheet_kind::referral_log;
    for (auto const& one : facts.found.proposals)
        if ((log ? role_in_log(one.what) : one.what) == what) return one.column;
    return -1;
}

/// Lets the name of a role stand on the heading of a column; -1: nowhere.
void place_name(set_up_facts const& facts, std::map<recognition::role, named_column> const& standing,
    recognition::role what, std::string const& usual, int column, history_names& plan) {
    const auto found = standing.find(what);
    const auto now = found == standing.end() ? named_column{} : found->second;
    if (now.column == column) return;
    plan.changed = plan.changed || now.column >= 0;
    if (column < 0) return plan.to_forget.push_back(now.name);
    plan.to_name.emplace_back(now.name.empty() ? free_name(facts, usual) : now.name, column);
}

/// What our own formulas say is nothing of the office's: "Worth" is no amount of a referral.
void leave_own_columns(set_up_facts& facts) {
    for (auto const& [key, column] : facts.contact_columns) {
        if (role_of_contact(key)) continue;
        std::erase_if(facts.wanted.columns, [&](auto const& one) { return one.second == column; });
        std::erase_if(facts.found.proposals, [&](auto const& one) { return one.column == column; });
    }
}

}

std::string leave_name(std::string_view key) {
    constexpr std::string_view contact = "RB_CONTACT_";
    return "RB_LEAVE_" + book::contact_name(key).substr(contact.size());
}

std::string free_name(set_up_facts const& facts, std::string_view usual) {
    std::string name{usual};
    for (int n = 2; facts.names.contains(name); ++n) name = std::string{usual} + '_' + std::to_string(n);
    return name;
}

void note_history_name(set_up_facts& facts, std::string_view full, int column) {
    auto name = full;
    const bool taken = name.starts_with(taken_name);
    if (!taken && !name.starts_with(not_taken_name)) return;
    name.remove_prefix(taken ? taken_name.size() : not_taken_name.size());
    const auto* const one = std::ranges::find(roles_of_history, name.substr(0, name.find('_')), &keyed_role::key);
    if (one == roles_of_history.end()) return;
    (taken ? facts.taken : facts.not_taken).insert_or_assign(one->what, named_column{std::string{full}, column});
}

history_names names_of_history(set_up_facts const& facts) {
    history_names plan;
    for (auto const& [what, key] : roles_of_history) {
        if (!is_of_history(facts.wanted.kind, what)) continue;
        const int wanted = facts.wanted.column_of(what);
        place_name(facts, facts.taken, what, std::string{taken_name}.append(key), wanted, plan);
        place_name(facts, facts.not_taken, what, std::string{not_taken_name}.append(key),
            wanted < 0 ? proposed_for(facts, what) : -1, plan);
    }
    return plan;
}

void remember_choices(set_up_facts& facts) {
    leave_own_columns(facts);
    remember_history(facts);
    if (facts.wanted.kind == recognition::sheet_kind::neither ||
        facts.wanted.kind == recognition::sheet_kind::referral_log)
        return;
    for (auto const& [key, column] : facts.left_alone) {
        const auto what = role_of_contact(key);
        if (what && !facts.contact_columns.contains(key))
            std::erase_if(
                facts.wanted.columns, [&](auto const& one) { return one.first == *what && one.second == column; });
    }
    for (auto const& [key, column] : facts.contact_columns) {
        const auto what = role_of_contact(key);
        if (!what || !may_have(facts.wanted.kind, *what) || !is_in_table(facts, column)) continue;
        set_wanted(facts.wanted, *what, column);
        say_chosen_before(facts, *what, column);
    }
}

void set_up_memory::keep(set_up_facts const& facts) {
    std::erase_if(tables_, [&](table const& one) { return still_wanted(one, facts).has_value(); });
    tables_.insert(tables_.begin(),
        {facts.sheet, facts.wanted, facts.found.columns, facts.answers, facts.asked, facts.apart, facts.people,
            facts.settle_history});
    if (!facts.names.contains(book::table(book::table_id::rules).name)) office_ = facts.office;
}

std::optional<recognition::mapping> set_up_memory::still_wanted(table const& before, set_up_facts const& facts) {
    if (before.sheet != facts.sheet) return {};
    recognition::mapping wanted{before.wanted.kind, {}};
    for (auto const& [what, column] : before.wanted.columns) {
        const auto then = std::ranges::find(before.columns, column, &recognition::table_column::column);
        const int now = then == before.columns.end() ? -1 : column_again(facts.found, *then);
        if (now < 0) return {};
        wanted.columns.emplace_back(what, now);
    }
    return wanted;
}

void set_up_memory::bring_back(set_up_facts& facts) const {
    if (office_ && !facts.names.contains(book::table(book::table_id::rules).name)) facts.office = *office_;
    for (auto const& before : tables_) {
        auto wanted = still_wanted(before, facts);
        if (!wanted || is_set_up(facts, wanted->kind)) continue;
        const auto proposed = std::exchange(facts.wanted, std::move(*wanted));
        for (auto const& [what, column] : facts.wanted.columns)
            if (proposed.column_of(what) != column) say_chosen_before(facts, what, column);
        for (auto const& [what, column] : proposed.columns) {
            const auto now = std::ranges::find(facts.found.columns, column, &recognition::table_column::column);
            const bool is_new = now != facts.found.columns.end() &&
                std::ranges::find(before.columns, now->heading, &recognition::table_column::heading) ==
                    before.columns.end();
            if (is_new && facts.wanted.column_of(what) < 0 && may_have(facts.wanted.kind, what))
                facts.wanted.columns.emplace_back(what, column);
        }
        facts.answers = before.answers;
        facts.asked = before.asked;
        facts.apart = before.apart;
        facts.people = before.people;
        if (before.asked.settle) facts.settle_history = before.settle_history;
        return;
    }
}

void plan_changed_choices(set_up_facts const& facts, contact_plan& plan) {
    for (auto const& [key, column] : facts.contact_columns) {
        const auto what = role_of_contact(key);
        if (!what || !may_have(facts.wanted.kind, *what) || !is_in_table(facts, column)) continue;
        const int wanted = facts.wanted.column_of(*what);
        if (wanted == column) continue;
        if (wanted >= 0) {
            plan.columns[key] = wanted;
            plan.to_name.emplace_back(key, wanted);
            plan.moved.push_back(key);
        } else if (!is_added_column(key)) {   // one that set-up adds would be added a second time
            plan.columns.erase(key);
            plan.to_forget.push_back(key);
            plan.to_leave.emplace_back(key, column);
        }
    }
    for (auto const& proposal : facts.found.proposals) {
        const auto key = std::string{contact_key(proposal.what)};
        if (key.empty() || facts.wanted.column_of(proposal.what) >= 0 || facts.contact_columns.contains(key)) continue;
        if (std::ranges::find(facts.wanted.columns, proposal.column, &std::pair<recognition::role, int>::second) !=
            facts.wanted.columns.end())
            continue;
        if (const auto known = facts.left_alone.find(key);
            known != facts.left_alone.end() && known->second == proposal.column)
            continue;
        plan.to_leave.emplace_back(key, proposal.column);
    }
}

}
