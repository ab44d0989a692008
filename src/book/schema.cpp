#include "book/schema.hpp"
#include "book/columns/kept_tables.hpp"
#include "book/columns/pages.hpp"
#include "book/list_words.hpp"
#include "book/status.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace referralbook::book {

namespace {

using namespace columns;

// One entry a line.
// clang-format off

constexpr std::array<std::string_view, 5> type_words{types::client, types::partner, types::adviser, types::prospect, types::other};
constexpr std::array<std::string_view, 9> kind_words{
    touch_kinds::visit, touch_kinds::call, touch_kinds::email, touch_kinds::note, touch_kinds::meeting,
    touch_kinds::thank_you, touch_kinds::status_report, touch_kinds::gift, touch_kinds::ask};
constexpr std::array<std::string_view, 2> outcome_words{outcomes::reached, outcomes::no_answer};
constexpr std::array<std::string_view, 5> gifts{
    "Dinner for two", "Theatre tickets", "Donation to a charity", "Book", "Flowers"};

constexpr std::array list_specs{
    list_spec{"status", "Status", status_names},
    list_spec{"type", "Type", type_words},
    list_spec{"area", "Area", {}},
    list_spec{"kind", "Kind", kind_words},
    list_spec{"outcome", "Outcome", outcome_words},
    list_spec{"need", "Need", {}},
    list_spec{"owner", "Owner", {}},
    list_spec{"gift", "Gift", gifts},
    list_spec{"own_need", "We do ourselves", {}},
};

constexpr std::array table_specs{
    table_spec{table_id::contacts, "RB_CONTACTS", "Contacts", contact_columns},
    table_spec{table_id::referrals, "RB_REFERRALS", "Referrals", referral_columns},
    table_spec{table_id::touches, "RB_TOUCHES", "Touches", touch_columns},
    table_spec{table_id::sources, "RB_SOURCES", "Sources", source_columns},
    table_spec{table_id::rules, "RB_RULES", "Rules", rule_columns},
    table_spec{table_id::lists, "RB_LISTS", "Lists", {}},
    table_spec{table_id::today, "RB_TODAYS_LIST", "Today", today_columns},
    table_spec{table_id::given, "RB_GIVEN", "Given", given_columns, table_form::when_needed},
    table_spec{table_id::network, "RB_NETWORK", "Network", network_columns, table_form::page},
    table_spec{table_id::tree, "RB_REFERRAL_TREE", "Referral tree", tree_columns, table_form::page},
    table_spec{table_id::habits, "RB_HABITS", "Habits", habit_columns, table_form::page},
    table_spec{table_id::texts, "RB_TEXTS", "Texts", text_columns, table_form::when_needed},
    table_spec{table_id::plans, "RB_PLANS", "Source plans", plan_columns, table_form::when_needed},
    table_spec{table_id::call_plan, "RB_CALL_PLAN", "Call plan", call_plan_columns, table_form::page},
    table_spec{table_id::morning, "RB_MORNING", "Morning page", morning_columns, table_form::page},
    table_spec{table_id::goals, "RB_GOALS", "Goals", goal_columns, table_form::when_needed},
    table_spec{table_id::dashboard, "RB_DASHBOARD", "Dashboard", dashboard_columns, table_form::page},
    table_spec{table_id::aliases, "RB_ALIASES", "Aliases", alias_columns, table_form::when_needed},
    table_spec{table_id::apart, "RB_NOT_THE_SAME", "Not the same", apart_columns, table_form::when_needed},
    table_spec{table_id::handout, "RB_HANDOUT", "Hand-out", handout_columns, table_form::page},
    table_spec{table_id::duplicates, "RB_DUPLICATES", "Duplicates", duplicate_columns, table_form::page},
    table_spec{table_id::dates, "RB_DATES_TO_CHECK", "Dates to check", date_columns, table_form::page},
    table_spec{table_id::imported, "RB_IMPORT_REPORT", "Import report", import_columns, table_form::page},
    table_spec{table_id::held, "RB_HELD", "What we hold", held_columns, table_form::page},
    table_spec{table_id::agenda, "RB_AGENDA", "Agenda", agenda_columns, table_form::page},
    table_spec{table_id::recommended, "RB_RECOMMENDED", "People we recommend", recommended_columns, table_form::page},
    table_spec{table_id::history, "RB_HISTORY", "History", history_columns, table_form::when_needed, true},
};

// clang-format on

}

std::span<table_spec const> tables() { return table_specs; }

table_spec const& table(table_id id) { return *std::ranges::find(table_specs, id, &table_spec::id); }

std::size_t column_index(table_id id, std::string_view key) {
    const auto columns = table(id).columns;
    const auto found = std::ranges::find(columns, key, &column_spec::key);
    if (found == columns.end()) throw std::out_of_range{"no column " + std::string{key}};
    return static_cast<std::size_t>(found - columns.begin());
}

column_spec const& column(table_id id, std::string_view key) { return table(id).columns[column_index(id, key)]; }

std::span<std::string_view const> added_contact_columns() { return added_to_contacts; }

std::span<list_spec const> lists() { return list_specs; }

std::string contact_name(std::string_view key) { return "RB_CONTACT_" + text::in_capitals(key); }

std::string cells_name(table_id id, std::string_view key) {
    return std::string{table(id).name} + '_' + text::in_capitals(key);
}

std::string list_name(std::string_view key) { return "RB_LIST_" + text::in_capitals(key); }

}
