#pragma once
#include "book/change_set.hpp"
#include "book/workbook.hpp"
#include "support/days.hpp"

#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace referralbook::tests {

/// A set-up workbook on paper: cells by table, read by the same rows as the real one and written by change sets. What a
/// change set does that the writer would refuse (a wrong expectation, a formula column) is an error of the test.
class paper_book {
public:
    paper_book();

    /// Adds a row; cells by key of the schema, dates as days. Returns its sheet row.
    using value = std::variant<double, std::string, book::day>;
    int add(book::table_id id, std::vector<std::pair<std::string, value>> const& cells);

    book::cell const& at(book::table_id id, int row, std::string_view key) const;
    /// A page of ours, its lines as cells in the schema's order; empty where it was never written.
    std::vector<std::vector<book::cell>> const& page(book::table_id id) { return pages_[id]; }
    /// Types into a line of a page, counted from 0.
    void type(book::table_id id, std::size_t at, std::string_view key, value const& content);

    int rows(book::table_id id) const { return static_cast<int>(tables_.at(id).size()); }

    book::workbook read() const;
    /// The cells of a table as they stand, columns by the schema.
    std::vector<std::vector<book::cell>> const& cells(book::table_id id) const { return tables_.at(id); }
    /// Throws std::logic_error where the writer would refuse, or where the set touches what it must not.
    void write(book::change_set const& changes);

    /// A row as somebody types it: its formulas are missing.
    void forget_formulas(book::table_id id, int row) {
        has_formulas_.at(id).at(static_cast<std::size_t>(row - 1)) = false;
    }

    book::rules values;
    std::map<std::string, std::vector<std::string>, std::less<>> offers;   ///< of the sheet Lists

private:
    using line = std::vector<book::cell>;
    std::map<book::table_id, std::vector<line>> tables_;
    std::map<book::table_id, std::vector<bool>> has_formulas_;
    std::map<book::table_id, std::vector<line>> pages_;
    std::int64_t last_number_ = 0;
};

/// Why letters and digests leave somebody out.
template <class Paper> std::vector<std::string> reasons(Paper const& what) {
    std::vector<std::string> result;
    for (auto const& one : what.left_out) result.push_back(one.why);
    return result;
}

}
