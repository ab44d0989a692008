#pragma once
#include "recognition/sheet_sample.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace referralbook::support {

/// A CSV file of tests/data as Calc would show it: numbers and ISO dates (with or without a time of day) become such
/// cells, all else stays text. UTF-8 with or without byte order mark, divided by commas or semicolons, "" within
/// quotes. An unreadable file is an error of the test: std::runtime_error.
recognition::sheet_sample sample_of_csv(std::string_view file_name);

/// The cells of a row that a test writes down in one line: "Name|Phone||" has four.
std::vector<std::string> cells_of(std::string_view line);

/// One that a test writes down: rows of texts, made cells in the same way.
recognition::sheet_sample sample_of(std::vector<std::vector<std::string>> const& rows);

}
