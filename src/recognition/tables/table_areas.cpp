#include "recognition/tables/table_areas.hpp"
#include "recognition/tables/cell_shape.hpp"
#include "recognition/tables/header_place.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace referralbook::recognition {

namespace {

constexpr float surely_a_heading = 0.85f;
constexpr int headings_of_a_table = 2;

bool is_empty(sheet_sample const& sheet, int row, int column) {
    auto const& value = sheet.at(row, column).value;
    if (auto const* text = std::get_if<std::string>(&value)) return text::only_blanks(*text);
    return book::is_blank(value);
}

int filled_in_row(sheet_sample const& sheet, int row) {
    int count = 0;
    for (int column = 0; column < sheet.columns; ++column) count += !is_empty(sheet, row, column);
    return count;
}

std::set<std::string> texts_of_row(sheet_sample const& sheet, int row) {
    std::set<std::string> texts;
    for (int column = 0; column < sheet.columns; ++column)
        if (auto text = text::folded(book::text_of(sheet.at(row, column).value)); !text.empty())
            texts.insert(std::move(text));
    return texts;
}

// A heading of its own further down: most of its cells are known headings, two of them surely, and none is data.
bool is_heading_row(sheet_sample const& sheet, int row) {
    int filled = 0, known = 0, sure = 0;
    for (int column = 0; column < sheet.columns; ++column) {
        const auto shape = shape_of(sheet.at(row, column));
        if (shape.blank) continue;
        if (shape.is_data()) return false;
        ++filled;
        const auto match = match_heading(book::text_of(sheet.at(row, column).value));
        known += match.known && match.whole;
        sure += match.whole && match.best() >= surely_a_heading;
    }
    return sure >= headings_of_a_table && known * 10 >= filled * 6;
}

/// The first rows of the tables below each other, title lines included.
std::vector<int> tops(sheet_sample const& sheet) {
    std::vector<int> found{0};
    const auto likely = find_header(sheet, header_search_rows);
    const int likely_row = likely ? likely->row : -1;
    int last_heading = -1;
    std::set<std::string> heading;
    for (int row = 0; row + 1 < sheet.rows; ++row) {
        const int above = row == 0 ? 0 : filled_in_row(sheet, row - 1);
        // Below a title; before the first table below any lines of text.
        const bool titled = above == 1 && (row == 1 || last_heading < 0 || filled_in_row(sheet, row - 2) == 0);
        const bool first = last_heading < 0 && row == likely_row;   // in words that nobody knows, maybe
        if (!first && (above > 0 && !titled)) continue;
        if (!first && (filled_in_row(sheet, row + 1) == 0 || !is_heading_row(sheet, row))) continue;
        auto texts = texts_of_row(sheet, row);
        // The same heading again is the same table, printed with a heading on each page.
        if (last_heading >= 0 && texts == heading) continue;
        const bool far_below = last_heading < 0 && row >= header_search_rows;
        if (far_below || (last_heading >= 0 && row > last_heading + 1)) found.push_back(titled ? row - 1 : row);
        last_heading = row;
        heading = std::move(texts);
    }
    return found;
}

/// The last row in which anything stands in these columns.
int bottom_of(sheet_sample const& part, int first, int end) {
    for (int row = part.rows - 1; row >= 0; --row)
        for (int column = first; column < end; ++column)
            if (!is_empty(part, row, column)) return row;
    return -1;
}

/// True for a column that has something in every row from the headings to the bottom.
bool is_filled(sheet_sample const& part, int headings, int bottom, int column) {
    for (int row = headings; row <= bottom; ++row)
        if (is_empty(part, row, column)) return false;
    return bottom > headings;
}

/// The first columns of the tables side by side: behind a column in which nothing stands a heading comes again, or
/// behind several a list begins that ends in another row.
std::vector<int> lefts(sheet_sample const& part) {
    std::vector<int> found{0};
    const auto place = find_header(part, header_search_rows);
    if (!place) return found;
    const auto key = [&](int column) { return text::folded(place->headings[static_cast<std::size_t>(column)].text); };
    const auto gap = [&](int column) {
        for (int row = place->row; row < part.rows; ++row)
            if (!is_empty(part, row, column)) return false;
        return key(column).empty();
    };
    constexpr int wide = 2;   // columns: one alone may be left blank in a table
    std::set<std::string> seen, here;
    int headings = 0, blank = 0, bottom = -1;
    for (int column = 0; column < part.columns;) {
        if (gap(column)) {
            ++column;
            ++blank;
            continue;
        }
        int end = column, names = 0;
        bool again = false;
        here.clear();
        for (; end < part.columns && !gap(end); ++end) {
            if (key(end).empty()) continue;
            ++names;
            auto const& match = place->headings[static_cast<std::size_t>(end)].match;
            again = again || (seen.contains(key(end)) && match.whole && match.best() >= surely_a_heading);
            here.insert(key(end));
        }
        const int own_bottom = bottom_of(part, column, end);
        const bool apart = blank >= wide && own_bottom != bottom && is_filled(part, place->row, own_bottom, column);
        if ((again || apart) && names >= headings_of_a_table && headings >= headings_of_a_table) {
            found.push_back(column);
            seen.clear();
            headings = 0;
            bottom = -1;
        }
        seen.merge(here);
        headings += names;
        bottom = std::max(bottom, own_bottom);
        blank = 0;
        column = end;
    }
    return found;
}

}

std::vector<table_area> table_areas(sheet_sample const& sheet) {
    std::vector<table_area> areas;
    if (sheet.rows < 1 || sheet.columns < 1) return areas;
    const auto down = tops(sheet);
    for (std::size_t i = 0; i < down.size(); ++i) {
        table_area area{down[i], i + 1 < down.size() ? down[i + 1] - 1 : sheet.rows - 1, 0, sheet.columns - 1};
        while (area.bottom > area.top && filled_in_row(sheet, area.bottom) == 0) --area.bottom;
        const auto across = lefts(part_of(sheet, area));
        for (std::size_t j = 0; j < across.size(); ++j) {
            areas.push_back(area);
            areas.back().left = across[j];
            if (j + 1 < across.size()) areas.back().right = across[j + 1] - 1;
        }
    }
    return areas;
}

sheet_sample part_of(sheet_sample const& sheet, table_area const& area) {
    sheet_sample part;
    part.first_row = sheet.first_row + area.top;
    part.first_column = sheet.first_column + area.left;
    part.rows = area.bottom - area.top + 1;
    part.columns = area.right - area.left + 1;
    // What lies below the sample belongs to the last table.
    part.used_rows = area.bottom == sheet.rows - 1 ? sheet.used_rows - area.top : part.rows;
    part.origin = sheet.origin;
    part.cells.reserve(static_cast<std::size_t>(part.rows) * static_cast<std::size_t>(part.columns));
    for (int row = area.top; row <= area.bottom; ++row)
        for (int column = area.left; column <= area.right; ++column) part.cells.push_back(sheet.at(row, column));
    return part;
}

}
