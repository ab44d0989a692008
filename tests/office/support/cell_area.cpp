#include "office/support/cell_area.hpp"
#include "text/cell_name.hpp"

#include <algorithm>
#include <set>

namespace referralbook::tests {

namespace {

struct span {
    int first, last;
    bool operator==(span const&) const = default;
};

// The rows that the rectangles cover in one column, joined.
std::vector<span> rows_in(std::vector<com::sun::star::table::CellRangeAddress> const& rectangles, int column) {
    std::vector<span> rows;
    for (auto const& one : rectangles)
        if (one.StartColumn <= column && column <= one.EndColumn) rows.push_back({one.StartRow, one.EndRow});
    std::ranges::sort(rows, {}, &span::first);
    std::vector<span> joined;
    for (auto const& one : rows) {
        if (!joined.empty() && one.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, one.last);
        else
            joined.push_back(one);
    }
    return joined;
}

void append(std::string& text, int left, int right, std::vector<span> const& rows) {
    for (auto const& one : rows) {
        if (!text.empty()) text += ' ';
        text += text::cell_name(left, one.first);
        if (left != right || one.first != one.last) text += ':' + text::cell_name(right, one.last);
    }
}

}

std::string area_text(std::vector<com::sun::star::table::CellRangeAddress> const& rectangles) {
    std::set<int> borders;   // columns where something may change
    for (auto const& one : rectangles) {
        borders.insert(one.StartColumn);
        borders.insert(one.EndColumn + 1);
    }
    std::string text;
    std::vector<span> open;
    int left = 0;
    for (const int column : borders) {
        auto rows = rows_in(rectangles, column);
        if (rows == open) continue;
        append(text, left, column - 1, open);
        open = std::move(rows);
        left = column;
    }
    return text;
}

}
