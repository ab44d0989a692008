#include "commands/set_up/printed_rows.hpp"
#include "recognition/dates/turned_dates.hpp"
#include "recognition/tables/list_ends.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <cstdint>
#include <map>

namespace referralbook::commands {

namespace {

constexpr std::size_t most_of_a_total = 6;   // cells

enum class row_is : std::uint8_t { blank, of_the_list, lone_text, headings, footer };

class printed_list {
public:
    explicit printed_list(set_up_facts const& facts) {
        std::size_t count = 0;
        for (auto const& [column, cells] : facts.cells) {
            if (std::ranges::find(facts.wanted.columns, column, &std::pair<recognition::role, int>::second) ==
                facts.wanted.columns.end())
                continue;
            const auto head = std::ranges::find(facts.found.columns, column, &recognition::table_column::column);
            count = std::max(count, cells.size());
            columns_.push_back(&cells);
            headings_.push_back(head == facts.found.columns.end() ? std::string{} : head->heading);
        }
        for (std::size_t row = 0; row < count; ++row) look_at(row);
    }

    std::vector<bool> printed() const {
        std::vector<bool> result(kinds_.size());
        std::map<std::string, std::vector<std::size_t>> over_headings;
        for (std::size_t row = 0; row < kinds_.size(); ++row) {
            result[row] = kinds_[row] == row_is::headings || kinds_[row] == row_is::footer;
            if (kinds_[row] != row_is::headings) continue;
            auto top = row;
            while (top > 0 && kinds_[top - 1] == row_is::lone_text) over_headings[texts_[--top]].push_back(top);
            // Behind the last row of a page a lone text may be one more.
            if (top > 0 && kinds_[top - 1] != row_is::of_the_list)
                std::fill(result.begin() + static_cast<std::ptrdiff_t>(top),
                    result.begin() + static_cast<std::ptrdiff_t>(row), true);
        }
        for (auto const& [title, rows] : over_headings)
            if (rows.size() > 1)
                for (const auto row : rows) result[row] = true;
        return result;
    }

private:
    void look_at(std::size_t row) {
        std::vector<book::cell> filled;
        std::size_t headings = 0;
        bool date = false;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (row >= columns_[i]->size()) continue;
            auto const& cell = (*columns_[i])[row];
            const auto text = book::text_of(cell.value);
            if (book::is_blank(cell.value) || text.empty()) continue;
            filled.push_back(cell.value);
            headings += text == headings_[i];
            date = date || recognition::is_real_date(cell);
        }
        const bool lone = filled.size() == 1 && std::holds_alternative<std::string>(filled.front());
        kinds_.push_back(filled.empty()                                                         ? row_is::blank
                : filled.size() > 1 && headings == filled.size()                                ? row_is::headings
                : !date && filled.size() <= most_of_a_total && recognition::is_foot_row(filled) ? row_is::footer
                : lone                                                                          ? row_is::lone_text
                                                                                                : row_is::of_the_list);
        texts_.push_back(lone ? text::folded(book::text_of(filled.front())) : std::string{});
    }

    std::vector<std::vector<recognition::sample_cell> const*> columns_;
    std::vector<std::string> headings_, texts_;   ///< by column; by row, of lone ones
    std::vector<row_is> kinds_;
};

}

std::vector<bool> printed_rows(set_up_facts const& facts) { return printed_list{facts}.printed(); }

}
