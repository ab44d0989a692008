#pragma once
#include "book/columns/column_spec.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace referralbook::book {

/// The tables of a set-up workbook. Contacts is the user's own sheet; the others are ours.
enum class table_id {
    contacts,
    referrals,
    touches,
    sources,
    rules,
    lists,
    today,
    given,
    network,
    texts,
    plans,
    call_plan,
    morning,
    tree,
    habits,
    goals,
    dashboard,
    aliases,
    apart,
    handout,
    duplicates,
    dates,
    imported,
    held,
    agenda,
    history,
    recommended
};

/// How a table comes into the workbook: made by set-up; made when its first row is added; or a page, a sheet that a
/// command writes anew as a whole and that grows no rows of its own.
enum class table_form { set_up, when_needed, page };

struct table_spec {
    table_id id;
    std::string_view name;    ///< workbook-scope name of the header row, "RB_REFERRALS"; of a page all of it
    std::string_view title;   ///< the sheet's title in English, where it is free
    std::span<column_spec const> columns;
    table_form form = table_form::set_up;
    bool hidden = false;   ///< its sheet is hidden when it is made; who wants to see it shows it
};

/// All tables of a workbook, pages too.
std::span<table_spec const> tables();
/// The table of an id: there is one for each.
table_spec const& table(table_id id);

/// The column of a key; the key must exist.
column_spec const& column(table_id id, std::string_view key);
/// The place of a column in the schema's order; the key must exist.
std::size_t column_index(table_id id, std::string_view key);

/// The columns that set-up adds to the user's contact sheet where they are missing, in their order.
std::span<std::string_view const> added_contact_columns();

/// One drop-down list of the sheet Lists: a column there, the name RB_LIST_<KEY>.
struct list_spec {
    std::string_view key;                       ///< "kind"; columns with that choice take their words from it
    std::string_view header;                    ///< in English
    std::span<std::string_view const> offers;   ///< what set-up writes there, in English; an office changes it at will
};
/// All of them, in the order of their columns.
std::span<list_spec const> lists();

/// Names beside the tables' header rows.
namespace names {
inline constexpr std::string_view today = "RB_TODAY";          ///< the value cell of the rule Today
inline constexpr std::string_view rules = "RB_RULES";          ///< the Rules table, header included: key, value, what
inline constexpr std::string_view rulebook = "RB_RULEBOOK";    ///< REFERRAL.RULES of it: what formulas hand over
inline constexpr std::string_view ledger = "RB_LEDGER";        ///< the ledger cell (docs/architecture.md)
inline constexpr std::string_view touch_log = "RB_TOUCHLOG";   ///< REFERRAL.TOUCHES of the sheet Touches
inline constexpr std::string_view
    aliasbook = "RB_ALIASBOOK";   ///< REFERRAL.ALIASES of the sheet Aliases, where there is one
inline constexpr std::string_view
    givenbook = "RB_GIVENBOOK";   ///< REFERRAL.GIVEN of the sheet Given, where there is one
inline constexpr std::string_view
    carriedbook = "RB_CARRIEDBOOK";   ///< names the older referrals of a shared book, where it does not hold them
inline constexpr std::string_view last_number = "RB_LAST_NO";   ///< the highest referral number ever given
}

/// The name of a contact column's header cell: RB_CONTACT_PHONE.
std::string contact_name(std::string_view key);
/// The name of a drop-down list's cells: RB_LIST_KIND.
std::string list_name(std::string_view key);

/// The name of a column's cells from the header to the end of the sheet, RB_REFERRALS_STATUS, or of a whole table with
/// the key "table": for formulas of other tables. Defined when something is written whose formulas use it.
std::string cells_name(table_id id, std::string_view key);

}
