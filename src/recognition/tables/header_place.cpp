#include "recognition/tables/header_place.hpp"
#include "recognition/tables/cell_shape.hpp"
#include "text/fold.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <unordered_set>

namespace referralbook::recognition {

namespace {

// How much one cell speaks for its row being the heading.
constexpr double known_none = 0.6, unknown_text = 0.1, repeated_below = -0.2, long_text = -0.2, data = -0.5;
constexpr double needed = 0.75;          // "Name" alone is enough, a chance word in a title is not
constexpr double second_line = 0.6;      // what a second line must add to be taken
constexpr int looked_at = 220;           // rows, the search for headings included
constexpr double better_below = 0.25;    // by so much a row is the heading rather than one above it
constexpr float whole_heading = 0.85f;   // fits so well by itself
constexpr double narrow_share = 0.4;     // a heading stands over at least so much of the table

struct top_cell {
    std::string text;
    cell_shape shape;
    bool repeated = false;   // the same text stands below: a value, no heading
};

/// The rows in which the heading is looked for, and what stands below them.
class top_rows {
public:
    top_rows(sheet_sample const& sheet, int rows) : sheet_{sheet}, rows_{std::min(rows, sheet.rows)} {
        cells_.reserve(static_cast<std::size_t>(rows_) * static_cast<std::size_t>(sheet.columns));
        for (int row = 0; row < rows_; ++row)
            for (int column = 0; column < sheet.columns; ++column)
                cells_.push_back({text::with_blanks_for_breaks(book::text_of(sheet.at(row, column).value)),
                    shape_of(sheet.at(row, column)), false});
        last_filled_.assign(static_cast<std::size_t>(sheet.columns), -1);
        for (int column = 0; column < sheet.columns; ++column) {
            std::unordered_set<std::string> below;
            for (int row = std::min(sheet.rows, looked_at) - 1; row >= 0; --row) {
                auto const& value = sheet.at(row, column).value;
                if (book::is_blank(value)) continue;
                auto& last = last_filled_[static_cast<std::size_t>(column)];
                last = std::max(last, row);
                if (!std::holds_alternative<std::string>(value)) continue;
                const bool fresh = below.insert(text::with_blanks_for_breaks(book::text_of(value))).second;
                if (row < rows_) cells_[index(row, column)].repeated = !fresh;
            }
        }
        forgive_pages();
    }

    int rows() const { return rows_; }

    top_cell const& cell(int row, int column) const { return cells_[index(row, column)]; }
    /// Whether something stands in a column below a row.
    bool goes_on_below(int row, int column) const { return last_filled_[static_cast<std::size_t>(column)] > row; }

    int filled(int row) const {
        int count = 0;
        for (int column = 0; column < sheet_.columns; ++column) count += !cell(row, column).shape.blank;
        return count;
    }

    bool has_data(int row) const {
        for (int column = 0; column < sheet_.columns; ++column)
            if (cell(row, column).shape.is_data()) return true;
        return false;
    }

    bool is_whole_heading(int row, int column) const {
        const auto match = match_heading(cell(row, column).text);
        return match.whole && match.best() >= whole_heading;
    }

private:
    std::size_t index(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(sheet_.columns) +
            static_cast<std::size_t>(column);
    }

    /// A whole row of headings that comes again is printed on each page: its cells are no values.
    void forgive_pages() {
        std::unordered_set<std::string> below;
        for (int row = std::min(sheet_.rows, looked_at) - 1; row >= 0; --row) {
            std::string key;
            for (int column = 0; column < sheet_.columns; ++column)
                key += text::folded(book::text_of(sheet_.at(row, column).value)) + '\n';
            if (below.insert(std::move(key)).second || row >= rows_) continue;
            int known = 0;
            for (int column = 0; column < sheet_.columns; ++column)
                known += match_heading(cell(row, column).text).whole;
            if (known < 2 || known * 2 < filled(row)) continue;
            forgive(row);
        }
        // The first row of headings alone is one, though its words stand below as values too.
        for (int row = 0; row < rows_; ++row)
            if (filled(row) >= 2 && holds_headings_alone(row)) return forgive(row);
    }

    void forgive(int row) {
        for (int column = 0; column < sheet_.columns; ++column) cells_[index(row, column)].repeated = false;
    }

    bool holds_headings_alone(int row) const {
        for (int column = 0; column < sheet_.columns; ++column)
            if (!cell(row, column).shape.blank && !is_whole_heading(row, column)) return false;
        return true;
    }

    sheet_sample const& sheet_;
    int rows_;
    std::vector<top_cell> cells_;
    std::vector<int> last_filled_;
};

class search {
public:
    search(sheet_sample const& sheet, int rows) : sheet_{sheet}, top_{sheet, rows} {}

    std::optional<header_place> best() const {
        int best_row = -1, best_lines = 1;
        double best_score = needed;
        std::vector<heading> best_headings;
        double above = 0;
        for (int row = 0; row < top_.rows(); ++row) {
            auto headings = single(row);
            const double score = rate(row, row, headings);
            if (score > best_score + (best_row >= 0 ? better_below : 0)) {
                best_score = score, best_row = row, best_lines = 1;
                best_headings = headings;
            }
            if (row > 0 && top_.filled(row - 1) >= 2 && top_.filled(row) >= 1 && !top_.has_data(row - 1) &&
                !top_.has_data(row)) {
                auto both = joined(row);
                const double pair = rate(row - 1, row, both);
                if (!is_complete(row - 1, row) && pair > best_score && pair >= std::max(score, above) + second_line) {
                    best_score = pair, best_row = row, best_lines = 2;
                    best_headings = std::move(both);
                }
            }
            above = score;
        }
        if (best_row < 0) {
            best_row = by_structure();
            if (best_row < 0) return std::nullopt;
            best_headings = single(best_row);
        }
        return header_place{best_row, best_lines, std::move(best_headings)};
    }

private:
    /// True where a row is a heading without the one below it: what stands there are values, heading words or not.
    bool is_complete(int row, int below) const {
        int known = 0;
        for (int column = 0; column < sheet_.columns; ++column) {
            const bool whole = top_.is_whole_heading(row, column);
            known += whole;
            if (!top_.cell(below, column).shape.blank &&
                (!whole || match_heading(top_.cell(below, column).text).plain_name))
                return false;
        }
        return known >= 2;
    }

    std::vector<heading> single(int row) const {
        std::vector<heading> headings;
        for (int column = 0; column < sheet_.columns; ++column) {
            auto const& top = top_.cell(row, column);
            headings.push_back({top.text, top.shape.text && !top.repeated ? match_heading(top.text) : heading_match{}});
        }
        return headings;
    }

    // The heading of a column is its lower line, both lines, or the lower line together with a heading above that
    // reaches over several columns.
    std::vector<heading> joined(int row) const {
        std::vector<heading> headings;
        std::string group;
        for (int column = 0; column < sheet_.columns; ++column) {
            auto const& upper = top_.cell(row - 1, column).text;
            auto const& lower = top_.cell(row, column).text;
            if (!upper.empty())
                group = upper;
            else if (lower.empty())
                group.clear();
            if (lower.empty()) {
                headings.push_back({upper, match_heading(upper)});
                continue;
            }
            heading found{lower, match_heading(lower)};
            if (!group.empty())
                // "Phone" over "office" is an office phone.
                for (auto const& words : {group + ' ' + lower, lower + ' ' + group})
                    if (heading both{group + ' ' + lower, match_heading(words)}; both.match.known &&
                        (both.match.whole || !found.match.whole) && both.match.best() >= found.match.best())
                        found = std::move(both);
            headings.push_back(std::move(found));
        }
        return headings;
    }

    double rate(int upper, int row, std::vector<heading> const& headings) const {
        double score = 0;
        int over = 0, columns = 0;
        for (int column = 0; column < sheet_.columns; ++column) {
            auto const& found = headings[static_cast<std::size_t>(column)];
            auto const& top = top_.cell(row, column);
            const bool below = top_.goes_on_below(row, column);
            columns += below;
            if (found.text.empty()) continue;
            over += below;
            if (top.shape.is_data())
                score += data;
            else if (top.repeated && upper == row)
                score += repeated_below;
            else if (found.match.known)
                score += std::max<double>(found.match.best(), known_none);
            else
                score += top.shape.long_text ? long_text : unknown_text;
        }
        return columns > 0 && over < narrow_share * columns ? score / 2 : score;
    }

    // Headings in no language we know: texts, all different, over at least one column that holds something else.
    int by_structure() const {
        for (int row = 0; row < top_.rows(); ++row) {
            if (top_.filled(row) < 2) continue;
            std::unordered_set<std::string> different;
            bool suits = !top_.has_data(row), over_data = false;
            for (int column = 0; column < sheet_.columns && suits; ++column) {
                auto const& top = top_.cell(row, column);
                if (top.shape.blank) continue;
                suits = top.shape.text && !top.shape.long_text && different.insert(top.text).second;
                int values = 0, like_data = 0;
                for (int below = row + 1; below < std::min(sheet_.rows, looked_at); ++below) {
                    const auto shape = shape_of(sheet_.at(below, column));
                    values += !shape.blank;
                    like_data += shape.is_data();
                }
                over_data = over_data || (values >= 2 && like_data * 10 >= values * 7);
            }
            if (suits && over_data) return row;
        }
        return -1;
    }

    sheet_sample const& sheet_;
    top_rows top_;
};

}

std::optional<header_place> find_header(sheet_sample const& sheet, int search_rows) {
    return search{sheet, search_rows}.best();
}

}
