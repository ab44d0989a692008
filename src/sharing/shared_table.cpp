#include "sharing/shared_table.hpp"
#include "text/own_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace referralbook::sharing {

namespace {

using book::column_kind;
using book::table_id;

struct named_table {
    table_id table;
    std::string_view sql_name;
};

// The names are those of one record: SELECT * FROM rb.referral.
constexpr std::array named{
    named_table{table_id::contacts, "contact"},
    named_table{table_id::referrals, "referral"},
    named_table{table_id::touches, "touch"},
    named_table{table_id::given, "given"},
    named_table{table_id::rules, "rule"},
    named_table{table_id::plans, "plan"},
    named_table{table_id::goals, "goal"},
    named_table{table_id::aliases, "alias"},
    named_table{table_id::apart, "apart"},
    named_table{table_id::texts, "letter"},
};

std::string_view sql_type_of(column_kind kind) {
    switch (kind) {
    case column_kind::date:
    case column_kind::weekday:
    case column_kind::month: return "date";
    case column_kind::whole:
    case column_kind::tally: return "bigint";
    case column_kind::number:
    case column_kind::money:
    case column_kind::share:
    case column_kind::time: return "numeric";
    case column_kind::date_time: return "float8";
    case column_kind::text:
    case column_kind::note:
    case column_kind::phone:
    case column_kind::choice: break;
    }
    return "text";
}

std::vector<shared_table> from_schema() {
    std::vector<shared_table> tables;
    for (auto const& one : named) {
        shared_table made{one.table, one.sql_name, {}};
        for (auto const& column : book::table(one.table).columns) {
            if (column.owner == book::column_owner::formula) continue;
            const std::string_view serial = column.kind == column_kind::date_time ? "_serial" : "";
            made.columns.push_back(
                {column.key, column.kind, std::string{column.key}.append(serial), sql_type_of(column.kind)});
        }
        tables.push_back(std::move(made));
    }
    return tables;
}

template <class Matches> shared_table const* first(Matches matches) {
    const auto tables = shared_tables();
    const auto found = std::ranges::find_if(tables, matches);
    return found == tables.end() ? nullptr : &*found;
}

}

shared_column const* shared_table::find(std::string_view key) const {
    const auto found = std::ranges::find(columns, key, &shared_column::key);
    return found == columns.end() ? nullptr : &*found;
}

bool shared_table::holds_times() const {
    return std::ranges::find(columns, column_kind::date_time, &shared_column::kind) != columns.end();
}

std::span<shared_table const> shared_tables() {
    static const auto tables = from_schema();
    return tables;
}

shared_table const* find_shared(book::table_id table) {
    return first([&](auto const& one) { return one.table == table; });
}

shared_table const* find_shared(std::string_view sql_name) {
    return first([&](auto const& one) { return one.sql_name == sql_name; });
}

std::string own_column(std::string_view heading) { return std::string{"@"}.append(heading); }

bool is_own_column(std::string_view column) { return column.starts_with('@'); }

bool is_name_column(std::string_view column) {
    return is_own_column(column) && text::english_of(text::heading_word, column.substr(1)) == "Name";
}

}
