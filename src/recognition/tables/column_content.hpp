#pragma once
#include "recognition/tables/cell_shape.hpp"
#include "recognition/tables/roles.hpp"
#include "text/language.hpp"

#include <string>
#include <vector>

namespace referralbook::recognition {

/// What stands below a heading, counted over the sample.
struct column_content {
    int rows = 0, filled = 0, texts = 0;
    int dates = 0, unclear_dates = 0, months = 0, emails = 0, phones = 0, amounts = 0, numbers = 0, small_wholes = 0,
        hours = 0, postcodes = 0, codes = 0, names = 0, one_words = 0, several_words = 0, long_texts = 0,
        small_letters = 0,   ///< of several words all but the first begin small: "hello there"
        type_words = 0, status_words = 0, channels = 0, answers = 0, different = 0,
        day_numbers = 0;   ///< numbers such as 45964 in cells without a date format: perhaps days counted from the null
                           ///< date
    bool decided_dates = false;         ///< a cell tells the order of day and month
    std::vector<std::string> samples;   ///< up to 3 different values, as a person would read them

    /// The share of filled cells; 0 in an empty column.
    double share(int count) const { return filled == 0 ? 0.0 : static_cast<double>(count) / filled; }
};

/// Reads rows `first` to `last` (in the sample, both included) of one column.
column_content content_of(sheet_sample const& sheet, int column, int first, int last);

/// How well the content suits a role, 0..1; 0.5 where it says nothing (an empty column).
double content_fit(column_content const& content, role what);

/// What the content shows of a role, for the sentence: "96 % are dates".
std::string content_reason(column_content const& content, role what, text::language const& say);

}
