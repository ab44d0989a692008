#include "scoring/arranged.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace referralbook::scoring {

namespace {

// Blank values first, so that every pair has an order.
bool before(history::row const& left, history::row const& right) {
    if (left.day != right.day) return left.day < right.day;
    const auto order = [](history::row const& row) {
        const bool blank = std::isnan(row.value);
        return std::tuple{row.result, !blank, blank ? 0.0 : row.value, row.unknown_status, row.bad_value};
    };
    return order(left) < order(right);
}

// The rows of a source mostly come in the order of their days: then a step or two to the left puts each in its place.
void put_in_order(std::span<history::row> rows) {
    auto steps = rows.size() * 8;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (!before(rows[i], rows[i - 1])) continue;
        const auto row = rows[i];
        auto at = i;
        for (; at > 0 && before(row, rows[at - 1]); --at) rows[at] = rows[at - 1];
        rows[at] = row;
        if (i - at > steps) {
            std::ranges::sort(rows, before);
            return;
        }
        steps -= i - at;
    }
}

struct spelled {
    std::string key;
    std::uint32_t index;   // of the spelling
    std::size_t rows = 0;
};

// The spellings that occur, those of one source together, the most frequent first.
std::vector<spelled> spellings_by_source(history const& workbook, std::vector<std::size_t> const& rows) {
    std::vector<spelled> result;
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        if (rows[i] > 0) result.push_back({workbook.names.key(workbook.spellings[i]), i, rows[i]});
    std::ranges::sort(result, [&](spelled const& left, spelled const& right) {
        return std::tie(left.key, right.rows, workbook.spellings[left.index]) <
            std::tie(right.key, left.rows, workbook.spellings[right.index]);
    });
    return result;
}

void count(source_rows& source, arranged_history& totals, history::row const& row) {
    source.won += row.result == outcome::won;
    source.lost += row.result == outcome::lost;
    source.bad_value |= row.bad_value;
    totals.unknown_status += row.unknown_status;
    totals.bad_values += row.bad_value;
}

}

arranged_history arranged(history const& workbook, book::day as_of) {
    const auto last = static_cast<std::int32_t>(as_of.time_since_epoch().count());
    arranged_history result;
    std::vector<std::size_t> rows_of_spelling(workbook.spellings.size());
    for (auto const& row : workbook.rows) {
        if (row.day > last)
            ++result.after_as_of;
        else
            ++rows_of_spelling[row.spelling];
    }

    std::vector<std::size_t> next_of_spelling(workbook.spellings.size());   // where its next row goes
    std::vector<std::size_t> ends;
    std::size_t placed = 0;
    for (auto& [key, index, rows] : spellings_by_source(workbook, rows_of_spelling)) {
        next_of_spelling[index] = placed;
        placed += rows;
        if (result.sources.empty() || result.sources.back().key != key) {
            const auto said = workbook.names.spelling_of(key);
            result.sources.push_back(
                {.key = std::move(key), .name = said.empty() ? workbook.spellings[index] : std::string{said}});
            ends.push_back(placed);
        } else {
            ends.back() = placed;
        }
        result.spelled.emplace_back(index, static_cast<std::uint32_t>(result.sources.size() - 1));
    }

    result.rows.resize(placed);
    for (auto const& row : workbook.rows)
        if (row.day <= last) result.rows[next_of_spelling[row.spelling]++] = row;
    result.days.reserve(placed);
    result.values.reserve(placed);   // spans point into both: they must not move
    std::size_t begin = 0;
    for (std::size_t i = 0; i < result.sources.size(); ++i) {
        auto& source = result.sources[i];
        const std::span rows{result.rows.data() + begin, ends[i] - begin};
        put_in_order(rows);
        const auto first_value = result.values.size();
        for (auto const& row : rows) {
            result.days.push_back(row.day);
            count(source, result, row);
            if (row.result == outcome::won && !std::isnan(row.value)) result.values.push_back(row.value);
        }
        source.rows = rows;
        source.days = {result.days.data() + begin, rows.size()};
        source.values = {result.values.data() + first_value, result.values.size() - first_value};
        std::ranges::sort(source.values);
        begin = ends[i];
    }
    return result;
}

}
