#include "commands/in_and_out/side_by_side.hpp"

#include "recognition/tables/heading_match.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <optional>

namespace referralbook::commands {

namespace {

constexpr int looked_at = 50;   // rows in which headings are searched for

struct repeated_headings {
    int row, width, blocks;   ///< `width`: columns from one block to the next
};

std::vector<std::string> texts_of(foreign_table const& table, int row) {
    std::vector<std::string> texts;
    for (int column = 0; column < table.columns; ++column)
        texts.push_back(text::folded(book::text_of(table.at(row, column).value)));
    while (!texts.empty() && texts.back().empty()) texts.pop_back();
    return texts;
}

/// True where the headings come again after each `width` columns; the blank column behind the last block may be
/// missing.
bool repeat_after(std::vector<std::string> const& headings, std::size_t width) {
    const auto whole = (headings.size() + width - 1) / width * width;
    for (std::size_t at = width; at < whole; ++at)
        if ((at < headings.size() ? headings[at] : std::string{}) != headings[at % width]) return false;
    return !headings.front().empty();
}

std::optional<repeated_headings> find_repeated(foreign_table const& table) {
    for (int row = 0; row < std::min(table.rows(), looked_at); ++row) {
        const auto headings = texts_of(table, row);
        for (std::size_t width = 2; width * 2 <= headings.size() + 1; ++width) {
            if (!repeat_after(headings, width)) continue;
            const auto known = std::count_if(headings.begin(), headings.begin() + static_cast<std::ptrdiff_t>(width),
                [](auto const& one) { return recognition::match_heading(one).known; });
            if (known < 2) break;
            return repeated_headings{
                row, static_cast<int>(width), static_cast<int>((headings.size() + width - 1) / width)};
        }
    }
    return {};
}

}

foreign_table one_below_the_other(foreign_table table) {
    const auto found = table.of_cards ? std::nullopt : find_repeated(table);
    if (!found) return table;
    foreign_table stacked;
    stacked.file = table.file;
    stacked.columns = found->width;
    stacked.origin = table.origin;
    stacked.remarks = table.remarks;
    stacked.made = table.made;
    stacked.blocks = found->blocks;
    const auto add = [&](int row, int block) {
        stacked.lines.push_back(table.lines[static_cast<std::size_t>(row)]);
        for (int column = block * found->width; column < (block + 1) * found->width; ++column)
            stacked.cells.push_back(column < table.columns ? table.at(row, column) : recognition::sample_cell{});
    };
    const auto is_blank = [&](int row, int block) {
        for (int column = block * found->width; column < std::min((block + 1) * found->width, table.columns); ++column)
            if (!book::is_blank(table.at(row, column).value)) return false;
        return true;
    };
    for (int row = found->row + 1; row < table.rows(); ++row)
        for (int column = found->blocks * found->width; column < table.columns; ++column)
            stacked.more_beside = stacked.more_beside || !book::is_blank(table.at(row, column).value);
    for (int row = 0; row < table.rows(); ++row) add(row, 0);
    for (int block = 1; block < found->blocks; ++block)
        for (int row = found->row + 1; row < table.rows(); ++row)
            if (!is_blank(row, block)) add(row, block);
    return stacked;
}

}
