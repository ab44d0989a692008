#pragma once
#include "calendar/office_hours/hours_problem.hpp"
#include "calendar/office_hours/hours_statement.hpp"
#include "text/language.hpp"

#include <string_view>
#include <vector>

namespace referralbook::calendar {

/// What a folded text says, in its order. `at_home` decides which day a name is where the text leaves two languages.
hours_result<std::vector<hours_statement>> hours_statements(std::string_view folded, text::language const& at_home);

}
