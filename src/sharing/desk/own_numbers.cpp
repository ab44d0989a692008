#include "sharing/desk/own_numbers.hpp"
#include "sharing/server/sql_text.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace referralbook::sharing {

namespace {

using book::table_id;

std::optional<std::int64_t> number_in(record const& row, std::string_view column) {
    constexpr double most = 1e15;
    const auto cell = cell_of(row, column);
    auto const* number = std::get_if<double>(&cell);
    if (!number || *number < 1 || *number > most || *number != std::floor(*number)) return {};
    return static_cast<std::int64_t>(*number);
}

std::set<std::int64_t> numbers_in(rows const& book) {
    std::set<std::int64_t> numbers;
    for (auto const& [name, row] : book)
        if (const auto number = number_in(row, "number"); number && name.table == table_id::referrals)
            numbers.insert(*number);
    return numbers;
}

// So many of the lowest numbers had been given: the answer says how many were added beyond the highest of all.
std::size_t how_many(own_numbers const& own, std::int64_t last_given) {
    const auto all = static_cast<std::int64_t>(own.numbers.size());
    if (last_given - all >= own.highest) return own.numbers.size();
    return static_cast<std::size_t>(std::clamp<std::int64_t>(last_given - own.highest, 0, all));
}

/// A referral of the workbook with its number before and after it has joined.
struct moved_number {
    std::string prospect, source;
    std::int64_t after = 0;
};

/// The number that a touch is to show; nothing where it stays, or where it cannot be told.
std::optional<std::int64_t> follows(
    std::multimap<std::int64_t, moved_number> const& moved, std::int64_t number, std::string const& who) {
    const auto [first, end] = moved.equal_range(number);
    std::set<std::int64_t> all, of_that_name;
    for (auto one = first; one != end; ++one) {
        all.insert(one->second.after);
        if (!who.empty() && (one->second.prospect == who || one->second.source == who))
            of_that_name.insert(one->second.after);
    }
    auto const& which = all.size() > 1 ? of_that_name : all;
    return which.size() == 1 && *which.begin() != number ? std::optional{*which.begin()} : std::nullopt;
}

}

own_numbers numbers_of_own(
    join_plan const& plan, rows const& workbook, rows const& book, std::set<row_name> const& without_key) {
    own_numbers own;
    const auto taken = numbers_in(book);
    std::vector<std::pair<std::int64_t, row_name>> may_change;
    for (auto const& name : plan.alone) {
        const auto number = number_in(workbook.at(name), "number");
        if (name.table != table_id::referrals || !number) continue;
        own.highest = std::max(own.highest, *number);
        const bool is_taken = taken.contains(*number);
        own.known_to_change += is_taken;
        if (is_taken || without_key.contains(name)) may_change.emplace_back(*number, name);
    }
    std::ranges::sort(may_change);
    for (auto& [number, name] : may_change) {
        own.numbers.push_back(number);
        own.referrals.push_back(std::move(name));
    }
    return own;
}

std::string numbers_beside_text(std::string_view book, own_numbers const& own) {
    std::string values;
    for (const auto number : own.numbers) values += (values.empty() ? "(" : ",(") + std::to_string(number) + ")";
    const auto given = values.empty() ? std::string{}
                                      : "+(select count(*) from (values " + values + ") v(n) where v.n<=b.last_no)";
    return "update rb.book b set last_no=greatest(b.last_no," + std::to_string(own.highest) + ")" + given +
        " where b.id=" + sql_literal(book) + " returning cast(b.last_no as text)";
}

std::vector<cell_write> renumbered(
    own_numbers const& own, std::int64_t last_given, join_plan const& plan, rows const& workbook, rows const& book) {
    std::vector<cell_write> writes;
    std::map<row_name, std::int64_t> after;
    const auto count = how_many(own, last_given);
    for (std::size_t i = 0; i < count; ++i) {
        auto const& name = own.referrals[i];
        const auto number = last_given - static_cast<std::int64_t>(count - 1 - i);
        after.emplace(name, number);
        writes.push_back({name, "number", cell_of(workbook.at(name), "number"), static_cast<double>(number)});
    }
    std::map<row_name, std::string> key_there;
    for (auto const& [name, key] : plan.same) key_there.emplace(name, key);
    std::multimap<std::int64_t, moved_number> moved;
    for (auto const& [name, row] : workbook) {
        const auto number = number_in(row, "number");
        if (name.table != table_id::referrals || !number) continue;
        const auto text = [&](std::string_view column) { return text::folded(book::text_of(cell_of(row, column))); };
        moved_number one{text("prospect"), text("source"), *number};
        const auto there = key_there.find(name);
        auto const* common = row_of(book, {name.table, there == key_there.end() ? name.id : there->second});
        if (const auto new_one = after.find(name); new_one != after.end())
            one.after = new_one->second;
        else if (common)
            one.after = number_in(*common, "number").value_or(*number);
        moved.emplace(*number, std::move(one));
    }
    for (auto const& name : plan.alone) {
        if (name.table != table_id::touches) continue;
        auto const& row = workbook.at(name);
        const auto number = number_in(row, "referral");
        if (!number) continue;
        if (const auto now = follows(moved, *number, text::folded(book::text_of(cell_of(row, "who")))))
            writes.push_back({name, "referral", cell_of(row, "referral"), static_cast<double>(*now)});
    }
    return writes;
}

}
