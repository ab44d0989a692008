#pragma once
#include "recognition/sheet_sample.hpp"
#include "recognition/tables/survey.hpp"
#include "text/language.hpp"

#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// A sureness in words: "sure", "likely", "a guess".
std::string_view how_sure(double sureness);

/// Finds the tables on a sheet and proposes what their columns are, from headings (English, German, French, Spanish,
/// Italian, Dutch, Portuguese; exports of known programs) and from what stands below them. From top to bottom and left
/// to right; one survey, with its problem, where there is no table. A further table begins below a blank row with known
/// headings of its own, or beside a blank column where headings come again. `say`: in which language proposals say why.
std::vector<survey> recognise_all(sheet_sample const& sheet, text::language const& say = {});

/// The best of them: one that can be used, rather than a smaller or less sure one.
survey recognise(sheet_sample const& sheet);

/// The same of a table whose headings are known to stand in a row of the sample, whatever they look like.
survey recognise_below(sheet_sample const& sheet, int heading_row, text::language const& say = {});

/// How much a survey promises: 0 where nothing can be used of it. For choosing among sheets.
double promise_of(survey const& found);

}
