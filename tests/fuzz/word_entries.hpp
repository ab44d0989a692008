#pragma once
#include <string_view>

namespace referralbook::fuzz {

/// What people type, read by the rules: no text may stop them, and what was read must hold together. They end the
/// program where it does not.
void read_as_hours(std::string_view bytes);      ///< what is read prints as a text that reads back the same
void read_as_dates(std::string_view bytes);      ///< the lines are a column of dates
void read_as_names(std::string_view bytes);      ///< the lines are names
void read_as_headings(std::string_view bytes);   ///< a sheet: lines are rows, bars part the cells
void read_as_amounts(std::string_view bytes);    ///< the lines are amounts
void read_as_rules(std::string_view bytes);      ///< values of rules, and a letter with its fields

}
