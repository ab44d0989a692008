#pragma once
#include "recognition/sheet_sample.hpp"

#include <vector>

namespace referralbook::recognition {

/// The part of a sample in which one table stands, its title lines included; rows and columns of the sample, both ends
/// included.
struct table_area {
    int top = 0, bottom = 0, left = 0, right = 0;
};

/// The tables of a sheet, from top to bottom and left to right; the whole sample where there is one or none.
std::vector<table_area> table_areas(sheet_sample const& sheet);

/// A part of a sample as a sample of its own.
sheet_sample part_of(sheet_sample const& sheet, table_area const& area);

}
