#pragma once
#include "recognition/sheet_sample.hpp"
#include "recognition/tables/heading_match.hpp"

#include <optional>
#include <string>
#include <vector>

namespace referralbook::recognition {

/// The number of rows in which a heading is looked for, from the first used one.
inline constexpr int header_search_rows = 20;

/// The text over one column and what it says.
struct heading {
    std::string text;
    heading_match match;
};

/// Where the headings stand: the lower (or only) line, as a row of the sample, and one heading a column of the sample.
struct header_place {
    int row = 0, lines = 1;
    std::vector<heading> headings;
};

/// Looks for the heading in the first `search_rows` rows: the row, or two rows, whose texts are known headings most of
/// all and look least like data; else a row of texts over columns of dates, numbers, phones or e-mails. Nothing where
/// there is none.
std::optional<header_place> find_header(sheet_sample const& sheet, int search_rows);

}
