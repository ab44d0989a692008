#include "sharing/join.hpp"
#include "sharing/key.hpp"
#include "sharing/shared_table.hpp"
#include "text/fold.hpp"

#include <cmath>
#include <map>
#include <set>

namespace referralbook::sharing {

using book::table_id;

namespace {

/// The row with its times to the second, as every file keeps them.
record to_the_second(table_id table, record row) {
    constexpr double seconds_a_day = 86400;
    auto const* shared = find_shared(table);
    if (!shared || !shared->holds_times()) return row;
    for (auto const& column : shared->columns)
        if (column.kind == book::column_kind::date_time)
            if (const auto found = row.find(column.key); found != row.end())
                if (auto* time = std::get_if<double>(&found->second))
                    *time = std::round(*time * seconds_a_day) / seconds_a_day;
    return row;
}

}

std::string sign_of(table_id table, record const& row) {
    const auto text = [&](std::string_view column) { return text::folded(book::text_of(cell_of(row, column))); };
    if (table == table_id::referrals) {
        const auto number = text("number");
        return number.empty() ? "" : number + '\n' + text("prospect");
    }
    if (table != table_id::contacts) return "";
    const auto sign = text("first_name") + '\n' + text("last_name") + '\n' + text("company") +
        text::folded(book::text_of(whole_name(row)));
    return sign.size() == 2 ? "" : sign;
}

join_plan join(rows const& workbook, rows const& book, std::int64_t last_change) {
    join_plan plan;
    std::multimap<std::pair<table_id, std::string>, row_name> by_sign;
    std::multimap<std::pair<table_id, record>, row_name> by_content;
    std::set<table_id> searched;   // the tables of which the workbook has rows that may stand there under another key
    for (auto const& [name, row] : workbook)
        if (!is_keyed_by_content(name.table) && !book.contains(name)) searched.insert(name.table);
    for (auto const& [name, row] : book) {
        if (!searched.contains(name.table) || workbook.contains(name)) continue;
        by_content.emplace(std::pair{name.table, to_the_second(name.table, row)}, name);
        if (const auto sign = sign_of(name.table, row); !sign.empty())
            by_sign.emplace(std::pair{name.table, sign}, name);
    }
    std::map<row_name, row_name> partner;   // of a row of the book: the one here
    const auto take = [&](row_name const& here, auto& from, auto const& key) {
        for (auto [one, end] = from.equal_range(key); one != end; ++one)
            if (partner.emplace(one->second, here).second) {
                plan.same.emplace_back(here, one->second.id);
                return true;
            }
        return false;
    };
    for (auto const& [name, row] : workbook) {
        if (book.contains(name))
            partner.emplace(name, name);
        else if (is_keyed_by_content(name.table) ||
            (!take(name, by_content, std::pair{name.table, to_the_second(name.table, row)}) &&
                !take(name, by_sign, std::pair{name.table, sign_of(name.table, row)}))) {
            ++plan.only_here;
            plan.alone.push_back(name);
        }
    }
    for (auto const& [name, row] : book) {
        change one{{name, edit_kind::added, {}, row}, last_change, {}, {}, {}, {}, {}};
        if (const auto here = partner.find(name); here != partner.end()) {
            ++plan.both;
            one.what.kind = edit_kind::changed;
            for (auto const& [column, content] : row) {
                one.what.before.emplace(column, book::cell{});
                const auto mine = cell_of(workbook.at(here->second), column);
                plan.differing += !book::is_blank(mine) && !same_content(name.table, column, mine, content);
            }
            plan.base.emplace(name, record{});
        } else {
            ++plan.only_there;
        }
        plan.history.push_back(std::move(one));
    }
    return plan;
}

}
