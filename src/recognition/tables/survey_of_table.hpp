#pragma once
#include "recognition/sheet_sample.hpp"
#include "recognition/tables/header_place.hpp"
#include "recognition/tables/survey.hpp"
#include "text/language.hpp"

#include <optional>

namespace referralbook::recognition {

/// What the one table of a sample is whose heading stands there; its problem where there is no heading. `say`: in which
/// language the proposals say why.
survey survey_of_table(
    sheet_sample const& sheet, std::optional<header_place> const& place, text::language const& say = {});

}
