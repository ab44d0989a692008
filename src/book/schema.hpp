#pragma once
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
    held
};

/// `weekday` is a date shown with its weekday, `month` one shown as its month; `tally` a whole number, nothing for 0.
enum class column_kind {
    text,
    note,
    phone,
    number,
    whole,
    money,
    date,
    date_time,
    choice,
    share,
    weekday,
    time,
    month,
    tally
};

/// Who writes a column. typed: the user, and commands for them. formula: a formula of ours. log: commands only, which
/// append rows.
enum class column_owner { typed, formula, log };

/// One column: headers, kinds, choices and formulas of the workbook stand here and nowhere else.
struct column_spec {
    std::string_view key;      ///< permanent; RB_CONTACT_<KEY in upper case> for contact columns
    std::string_view header;   ///< in English; set-up writes it in the book's language, the reader finds it in any
    column_kind kind = column_kind::text;
    column_owner owner = column_owner::typed;
    std::string_view choices{};   ///< of choice: the key of a list on the sheet Lists, or the words themselves, quoted
                                  ///< and parted by ';'
    std::string_view formula{};   ///< of formula: {key} is this row's cell of that column, "" where the table lacks it;
                                  ///< {=Won|Lost} the words of a list in all languages, as an array
    int width = 0;                ///< 1/100 mm; 0 = leave as it is
    bool later = false;           ///< came after the first version: set-up adds it to a table that stands without it
    std::string_view formerly{};   ///< the header that books of before have, and that is found as well
    std::string_view also{};       ///< of an optional column of the user's sheet: the other headings under which it is
                                   ///< found, parted by ';'
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
};

std::span<table_spec const> tables();
table_spec const& table(table_id id);

/// The column of a key; the key must exist.
column_spec const& column(table_id id, std::string_view key);

/// The columns that set-up adds to the user's contact sheet where they are missing, in their order.
std::span<std::string_view const> added_contact_columns();

/// One drop-down list of the sheet Lists: a column there, the name RB_LIST_<KEY>.
struct list_spec {
    std::string_view key;
    std::string_view header;
    std::span<std::string_view const> offers;
};
std::span<list_spec const> lists();

/// Names beside the tables' header rows.
namespace names {
inline constexpr std::string_view today = "RB_TODAY";         ///< the value cell of the rule Today
inline constexpr std::string_view rules = "RB_RULES";         ///< the Rules table, header included: key, value, what
inline constexpr std::string_view rulebook = "RB_RULEBOOK";   ///< REFERRAL.RULES of it: what formulas hand over
inline constexpr std::string_view ledger = "RB_LEDGER";
inline constexpr std::string_view touch_log = "RB_TOUCHLOG";
inline constexpr std::string_view
    aliasbook = "RB_ALIASBOOK";   ///< REFERRAL.ALIASES of the sheet Aliases, where there is one
inline constexpr std::string_view
    givenbook = "RB_GIVENBOOK";   ///< REFERRAL.GIVEN of the sheet Given, where there is one
inline constexpr std::string_view last_number = "RB_LAST_NO";   ///< the highest referral number ever given
}

/// The name of a contact column's header cell: RB_CONTACT_PHONE.
std::string contact_name(std::string_view key);
std::string list_name(std::string_view key);

/// The name of a column's cells from the header to the end of the sheet, RB_REFERRALS_STATUS, or of a whole table with
/// the key "table": for formulas of other tables. Defined when something is written whose formulas use it.
std::string cells_name(table_id id, std::string_view key);

}
