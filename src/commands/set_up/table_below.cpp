#include "commands/set_up/table_below.hpp"
#include "book/nothing_said.hpp"
#include "recognition/tables/cell_shape.hpp"
#include "recognition/tables/further_headings.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>

namespace referralbook::commands {

namespace {

using recognition::role;

constexpr std::array telling{role::phone, role::email, role::received, role::last_contacted};

bool fits(recognition::sample_cell const& cell, role what) {
    if (what == role::phone || what == role::email) return recognition::is_reached_at(book::text_of(cell.value), what);
    return recognition::shape_of(cell).date;
}

/// "412", "DW 15": of somebody in the house, and no sign of another table.
bool is_extension(std::string_view content) {
    constexpr std::size_t longest = 8;
    const auto digits = std::ranges::count_if(content, text::is_digit);
    return content.size() <= longest && digits > 1 && text::is_digit(content.back());
}

/// Rows with no blank one between them: what stands under the telling columns.
struct block {
    std::size_t first = 0;
    int rows = 0, fitting = 0, other = 0;

    bool is_another_table() const { return rows >= 2 && fitting == 0 && other >= 2; }
};

class block_reader {
public:
    explicit block_reader(sheet_rows const& rows) : rows_{rows} {}

    std::vector<block> blocks() const {
        std::vector<block> found;
        bool below_blank = true;
        for (std::size_t row = 0; row < rows_.count(); ++row) {
            if (is_blank(row)) {
                below_blank = true;
                continue;
            }
            if (below_blank) found.push_back({row});
            below_blank = false;
            // A block with one that fits is no other table.
            if (!rows_.is_printed(row) && found.back().fitting == 0) count(row, found.back());
        }
        return found;
    }

private:
    bool is_blank(std::size_t row) const {
        return std::ranges::none_of(rows_.facts().cells, [&](auto const& column) {
            return row < column.second.size() && !book::is_blank(column.second[row].value);
        });
    }

    void count(std::size_t row, block& to) const {
        ++to.rows;
        for (const auto what : telling) {
            auto const* cells = rows_.column(what);
            if (!cells || row >= cells->size()) continue;
            const auto content = book::text_of((*cells)[row].value);
            if (book::says_nothing(content) || is_extension(content)) continue;
            ++(fits((*cells)[row], what) ? to.fitting : to.other);
        }
    }

    sheet_rows const& rows_;
};

}

std::optional<int> table_below(sheet_rows const& rows) {
    int fitting = 0;
    for (auto const& one : block_reader{rows}.blocks()) {
        // Contacts of whom some are reached stand above it.
        if (fitting > 0 && one.is_another_table())
            return rows.facts().found.first_data_row + static_cast<int>(one.first);
        fitting += one.fitting;
    }
    return {};
}

}
