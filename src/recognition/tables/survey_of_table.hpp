#pragma once
#include "recognition/sheet_sample.hpp"
#include "recognition/tables/header_place.hpp"
#include "recognition/tables/survey.hpp"

#include <optional>

namespace referralbook::recognition {

/// What the one table of a sample is whose heading stands there; its problem where there is no heading.
survey survey_of_table(sheet_sample const& sheet, std::optional<header_place> const& place);

}
