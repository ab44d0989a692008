#include "sharing/desk/carried.hpp"

#include "book/rule_text.hpp"
#include "book/status.hpp"
#include "sharing/server/pull_text.hpp"
#include "sharing/server/sql_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace referralbook::sharing {

namespace {

using book::cell;
using book::table_id;
using namespace std::string_view_literals;

constexpr auto won = book::name_of(book::status::won), lost = book::name_of(book::status::lost);

enum carried_column { id, source, date, status, value, carried_columns };

std::optional<carried_referral> carried_row_of(std::vector<std::string> const& line) {
    if (line.size() != carried_columns || line[id].empty() || line[source].empty()) return std::nullopt;
    const auto received = book::day_of_iso(line[date]);
    if (!received || (line[status] != won && line[status] != lost)) return std::nullopt;
    carried_referral row{line[id], line[source], *received, line[status] == won};
    if (auto const& text = line[value]; !text.empty()) {
        double number = 0;
        const auto end = text.data() + text.size();
        if (std::from_chars(text.data(), end, number).ptr != end) return std::nullopt;
        row.value = number;
    }
    return row;
}

bool is_before(cell const& content, book::day day) {
    auto const* serial = std::get_if<double>(&content);
    const auto on = serial && std::trunc(*serial) == *serial ? book::day_of_serial(*serial) : std::nullopt;
    return on && *on < day;
}

/// "('','A','B')"
std::string list_of(std::span<std::string const> keys) {
    std::string text = "(''";
    for (auto const& key : keys) text += ',' + sql_literal(key);
    return text + ')';
}

/// Whether the change tells a ledger something else.
bool counts(edit const& what) {
    if (what.kind != edit_kind::changed) return true;
    return std::ranges::any_of(what.after, [](auto const& one) {
        constexpr std::array counted{"source"sv, "date"sv, "status"sv, "status_since"sv, "value"sv};
        return std::ranges::find(counted, one.first) != counted.end();
    });
}

}

bool may_be_carried(record const& referral, book::day held_since) {
    const auto said = cell_of(referral, "status");
    auto const* state = std::get_if<std::string>(&said);
    if (!state || (*state != won && *state != lost)) return false;
    const auto from = cell_of(referral, "source");
    auto const* text = std::get_if<std::string>(&from);
    if (!text || text->empty()) return false;
    const auto sum = cell_of(referral, "value");
    if (!book::is_blank(sum) && !std::holds_alternative<double>(sum)) return false;
    const auto closed = cell_of(referral, "status_since");
    return is_before(cell_of(referral, "date"), held_since) &&
        (book::is_blank(closed) || is_before(closed, held_since));
}

std::string carried_condition(book::day held_since) {
    const auto day = "cast(" + sql_literal(book::iso_date(held_since)) + " as date)";
    return "coalesce(not gone and status in (" + sql_literal(won) + ',' + sql_literal(lost) +
        ") and source<>'' and \"date\"<" + day + " and coalesce(status_since,\"date\")<" + day +
        " and coalesce(odd->>'status',odd->>'status_since',odd->>'source',odd->>'date',odd->>'value') is null,false)";
}

std::string carried_text(std::string_view book, book::day held_since, std::string_view after, int most) {
    return "select id,source,cast(\"date\" as text),status,coalesce(cast(value as text),'') from rb.referral where book=" +
        sql_literal(book) + " and " + carried_condition(held_since) + " and id>" + sql_literal(after) +
        " order by id limit " + std::to_string(most);
}

std::string carried_count_text(std::string_view book, book::day held_since) {
    return "select cast(count(*) as text) from rb.referral where book=" + sql_literal(book) + " and " +
        carried_condition(held_since);
}

book::result<std::vector<carried_referral>> carried_of(text_rows const& answer) {
    std::vector<carried_referral> all;
    all.reserve(answer.size());
    for (auto const& line : answer) {
        auto row = carried_row_of(line);
        if (!row) return book::refuse("A table on the server holds a row that this version cannot read.");
        all.push_back(std::move(*row));
    }
    return all;
}

std::string rows_looked_up_text(std::string_view book, book::day held_since, std::span<std::string const> keys,
    std::span<std::int64_t const> numbers, server_tables const& there) {
    std::string all = "(-1";
    for (const auto number : numbers) all += ',' + std::to_string(number);
    return rows_where_text(*find_shared(table_id::referrals), book, there,
        "(id in " + list_of(keys) + " or (\"number\" in " + all + ") and " + carried_condition(held_since) + "))");
}

std::string history_of_referrals_text(std::string_view book, std::int64_t after, std::span<std::string const> keys) {
    return history_columns_text().append(" from rb.change where book=" + sql_literal(book) +
        " and tab='referral' and id in " + list_of(keys) + " and change.no>" + std::to_string(after) +
        " order by change.no");
}

std::vector<std::string> carried_keys_in(std::span<change const> history, rows const& base) {
    std::set<std::string> keys;
    for (auto const& one : history)
        if (one.what.row.table == table_id::referrals && one.what.kind == edit_kind::changed &&
            !base.contains(one.what.row))
            keys.insert(one.what.row.id);
    return {keys.begin(), keys.end()};
}

held_history held_part(std::span<change const> history, rows const& at_the_end, rows const& base, std::string_view desk,
    book::day held_since) {
    held_history made;
    std::set<row_name> new_here, whole;   // that come in this history, as it says or as they stand at its end
    for (auto const& one : history) {
        auto const& name = one.what.row;
        if (whole.contains(name)) continue;
        const bool is_new = one.what.kind == edit_kind::added &&
            (one.desk == desk || !may_be_carried(one.what.after, held_since));
        if (name.table != table_id::referrals || base.contains(name) || new_here.contains(name) || is_new) {
            made.changes.push_back(one);
            if (is_new) new_here.insert(name);
            continue;
        }
        made.carried_changed |= counts(one.what);
        auto const* row = one.what.kind == edit_kind::changed ? row_of(at_the_end, name) : nullptr;
        if (!row || may_be_carried(*row, held_since)) continue;
        made.changes.push_back(one);
        made.changes.back().what = {name, edit_kind::added, {}, *row};
        made.carried_changed = true;
        whole.insert(name);
    }
    return made;
}

std::size_t leave_out_carried(join_plan& plan, book::day held_since) {
    const auto left_out = std::erase_if(plan.history, [&](change const& one) {
        return one.what.kind == edit_kind::added && one.what.row.table == table_id::referrals &&
            may_be_carried(one.what.after, held_since);
    });
    plan.only_there -= left_out;
    return left_out;
}

}
