#pragma once
#include "calendar/office_hours/hours_item.hpp"
#include "calendar/office_hours/hours_problem.hpp"

#include <string_view>
#include <vector>

namespace referralbook::calendar {

/// Takes a folded text apart. What belongs to no piece is named in the sentence.
hours_result<std::vector<hours_item>> hours_items(std::string_view folded);

}
