#pragma once
#include "book/result.hpp"
#include "calendar/office_hours/hours_item.hpp"

#include <string_view>
#include <vector>

namespace referralbook::calendar {

/// Takes a folded text apart. What belongs to no piece is named in the sentence.
book::result<std::vector<hours_item>> hours_items(std::string_view folded);

/// Why a text is unreadable: the piece in quotation marks, then what to do.
book::problem unreadable_hours(std::string_view piece, std::string_view advice);

}
