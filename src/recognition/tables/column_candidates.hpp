#pragma once
#include "recognition/sheet_sample.hpp"
#include "recognition/tables/column_content.hpp"
#include "recognition/tables/header_place.hpp"
#include "recognition/tables/survey.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

inline constexpr int rows_looked_at = 200;   ///< below the heading

/// A column that may be taken for something: its heading, corrected by what the headings say together, and what stands
/// below it.
struct column_candidate {
    int column = 0;   ///< of the sample
    heading head;
    column_content content;
    bool of_a_log = false;           ///< the headings together say so, whatever stands below
    bool ways_of_a_log = false;      ///< beside their days: Google, Facebook
    std::string_view by_program{};   ///< that means something else by this heading than its words
    std::string rest_of_name{};      ///< the heading of a column that may hold the rest of the names; "" where none may
};

/// The first and the last row of the sample below the heading that hold something; no row where none does.
struct filled_rows {
    int first, last;
};
filled_rows filled_rows_below(sheet_sample const& sheet, int heading);

/// The columns that are neither blank nor made by an earlier set-up. They and the program that wrote the sheet are told
/// in the survey too.
std::vector<column_candidate> candidates_of(
    survey& result, sheet_sample const& sheet, header_place const& place, filled_rows rows);

}
