#include "sharing/desk/join.hpp"
#include "sharing/desk/key.hpp"
#include "sharing/shared_table.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
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

namespace {

/// The rows of a book that a workbook may hold under other keys.
class rows_to_find {
public:
    rows_to_find(rows const& workbook, rows const& book) {
        std::set<table_id> searched;   // the tables of which the workbook has rows of other keys
        for (auto const& [name, row] : workbook)
            if (!is_keyed_by_content(name.table) && !book.contains(name)) searched.insert(name.table);
        for (auto const& [name, row] : book) {
            if (!searched.contains(name.table) || workbook.contains(name)) continue;
            by_content_.emplace(std::pair{name.table, to_the_second(name.table, row)}, name);
            if (const auto sign = sign_of(name.table, row); !sign.empty())
                by_sign_.emplace(std::pair{name.table, sign}, name);
        }
    }

    /// The one that this row of the workbook is, by its content or else by its sign: no other row is it then.
    std::optional<row_name> take(table_id table, record const& row) {
        if (is_keyed_by_content(table)) return {};
        const auto same = first_free(by_content_, {table, to_the_second(table, row)});
        return same ? same : first_free(by_sign_, {table, sign_of(table, row)});
    }

private:
    template <class Index> std::optional<row_name> first_free(Index const& index, typename Index::key_type const& key) {
        for (auto [one, end] = index.equal_range(key); one != end; ++one)
            if (taken_.insert(one->second).second) return one->second;
        return {};
    }

    std::multimap<std::pair<table_id, std::string>, row_name> by_sign_;
    std::multimap<std::pair<table_id, record>, row_name> by_content_;
    std::set<row_name> taken_;
};

std::size_t differing_cells(table_id table, record const& mine, record const& theirs) {
    return static_cast<std::size_t>(std::ranges::count_if(theirs, [&](auto const& cell) {
        const auto here = cell_of(mine, cell.first);
        return !book::is_blank(here) && !same_content(table, cell.first, here, cell.second);
    }));
}

}

join_plan join(rows const& workbook, rows const& book, std::int64_t last_change) {
    join_plan plan;
    rows_to_find others{workbook, book};
    std::map<row_name, row_name> partner;   // of a row of the book: the one here
    for (auto const& [name, row] : workbook) {
        if (book.contains(name)) {
            partner.emplace(name, name);
        } else if (const auto there = others.take(name.table, row)) {
            partner.emplace(*there, name);
            plan.same.emplace_back(name, there->id);
        } else {
            ++plan.only_here;
            plan.alone.push_back(name);
        }
    }
    for (auto const& [name, row] : book) {
        change one{{name, edit_kind::added, {}, row}, last_change, {}, {}, {}, {}, {}};
        if (const auto here = partner.find(name); here != partner.end()) {
            ++plan.both;
            one.what.kind = edit_kind::changed;
            for (auto const& [column, content] : row) one.what.before.emplace(column, book::cell{});
            plan.differing += differing_cells(name.table, workbook.at(here->second), row);
            plan.base.emplace(name, record{});
        } else {
            ++plan.only_there;
        }
        plan.history.push_back(std::move(one));
    }
    return plan;
}

}
