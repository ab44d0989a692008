#include "scoring/arranged.hpp"

#include "recognition/names/name_key.hpp"
#include "recognition/names/ways.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace referralbook::scoring {

namespace {

// Rows by day, then by result and value. A blank value comes first, so that any two rows have an order.
bool before(history::row const& left, history::row const& right) {
    if (left.day != right.day) return left.day < right.day;
    const auto order = [](history::row const& row) {
        const bool blank = std::isnan(row.value);
        return std::tuple{row.result, !blank, blank ? 0.0 : row.value, row.unknown_status, row.bad_value};
    };
    return order(left) < order(right);
}

// Sorts by inserting, for the rows of a source mostly come in the order of their days and each moves a place or two.
// Where that takes too many moves they are sorted as usual.
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

std::ptrdiff_t accents_in(std::string_view spelling) {
    constexpr char from = '\xC3', to = '\xC9';   // begin À to ɏ in UTF-8; dashes and blanks begin otherwise
    return std::ranges::count_if(spelling, [](char letter) { return from <= letter && letter <= to; });
}

// The spellings that occur, those of one source together, the most frequent first. Of equally frequent ones the one
// with the most accents: they are left out for haste and never put in for it.
std::vector<spelled> spellings_by_source(history const& workbook, std::vector<std::size_t> const& rows) {
    std::vector<spelled> result;
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        if (rows[i] > 0) result.push_back({workbook.names.key(workbook.spellings[i]), i, rows[i]});
    std::ranges::sort(result, [&](spelled const& left, spelled const& right) {
        if (const auto order = left.key <=> right.key; order != 0) return order < 0;
        if (left.rows != right.rows) return left.rows > right.rows;
        auto const &one = workbook.spellings[left.index], &other = workbook.spellings[right.index];
        return std::pair{-accents_in(one), std::string_view{one}} <
            std::pair{-accents_in(other), std::string_view{other}};
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

// How many rows each spelling has up to the day `last`, by its index. `after` counts the rows dated later.
std::vector<std::size_t> rows_of_spellings(history const& workbook, std::int32_t last, std::size_t& after) {
    std::vector<std::size_t> rows(workbook.spellings.size());
    for (auto const& row : workbook.rows) {
        if (row.day > last)
            ++after;
        else
            ++rows[row.spelling];
    }
    return rows;
}

// Which of the spellings mean a way, by their index: its place in `ways`. No row of theirs is left in `rows`.
std::vector<std::optional<std::size_t>> take_ways(
    history const& workbook, recognition::ways const& ways, std::vector<std::size_t>& rows) {
    std::vector<std::optional<std::size_t>> of(rows.size());
    if (ways.names().empty()) return of;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == 0) continue;
        of[i] = ways.place_of(workbook.spellings[i], workbook.names);
        if (of[i]) rows[i] = 0;
    }
    return of;
}

// Where the rows go: those of one source together, within them those of one spelling.
struct row_places {
    std::vector<std::size_t> next_of_spelling;   // where its next row goes, by its index
    std::vector<std::size_t> ends;               // of each source's rows
    std::size_t rows = 0;
};

// As their contact row calls them, else as the sheet Aliases does, else as the referrals spell them most often.
std::string called(history const& workbook, std::string const& key, std::uint32_t most_frequent) {
    if (const auto contact = workbook.called.find(key); contact != workbook.called.end()) return contact->second;
    const auto said = workbook.names.spelling_of(key);
    return said.empty() ? workbook.spellings[most_frequent] : std::string{said};
}

// Adds the sources, still without their rows, and tells which source each spelling belongs to.
row_places place_sources(arranged_history& result, history const& workbook, std::vector<std::size_t> const& rows_of) {
    row_places places;
    places.next_of_spelling.resize(workbook.spellings.size());
    for (auto& [key, index, rows] : spellings_by_source(workbook, rows_of)) {
        places.next_of_spelling[index] = places.rows;
        places.rows += rows;
        if (result.sources.empty() || result.sources.back().key != key) {
            auto name = called(workbook, key, index);
            result.sources.push_back({.key = std::move(key), .name = std::move(name)});
            places.ends.push_back(places.rows);
        } else {
            places.ends.back() = places.rows;
        }
        result.spelled.emplace_back(index, static_cast<std::uint32_t>(result.sources.size() - 1));
    }
    return places;
}

// Puts a source's rows, which already stand in the result, in order, and adds their days and values.
void fill(source_rows& source, std::span<history::row> rows, arranged_history& result) {
    put_in_order(rows);
    const auto first_day = result.days.size(), first_value = result.values.size();
    for (auto const& row : rows) {
        result.days.push_back(row.day);
        count(source, result, row);
        if (row.result == outcome::won && !std::isnan(row.value)) result.values.push_back(row.value);
    }
    source.rows = rows;
    source.days = {result.days.data() + first_day, rows.size()};
    source.values = {result.values.data() + first_value, result.values.size() - first_value};
    std::ranges::sort(source.values);
}

}

arranged_history arranged(history const& workbook, book::day as_of, std::string_view ways) {
    const auto last = static_cast<std::int32_t>(as_of.time_since_epoch().count());
    arranged_history result;
    auto counts = rows_of_spellings(workbook, last, result.after_as_of);
    const recognition::ways nobody{ways};
    const auto way_of = take_ways(workbook, nobody, counts);
    for (auto const& name : nobody.names()) result.ways.push_back({.name = name});
    auto places = place_sources(result, workbook, counts);
    result.rows.resize(places.rows);
    for (auto const& row : workbook.rows) {
        if (row.day > last) continue;
        if (const auto way = way_of[row.spelling]) {
            ++result.ways[*way].count;
            result.ways[*way].won += row.result == outcome::won;
        } else {
            result.rows[places.next_of_spelling[row.spelling]++] = row;
        }
    }
    std::erase_if(result.ways, [](way_rows const& one) { return one.count == 0; });
    result.days.reserve(places.rows);
    result.values.reserve(places.rows);   // spans point into both: they must not move
    std::size_t begin = 0;
    for (std::size_t i = 0; i < result.sources.size(); ++i) {
        fill(result.sources[i], {result.rows.data() + begin, places.ends[i] - begin}, result);
        begin = places.ends[i];
    }
    return result;
}

}
