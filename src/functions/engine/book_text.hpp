#pragma once
#include "scoring/history.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::functions {

// What an ALIASES or a GIVEN cell shows: a sentence, and behind it all that the ledgers need of the sheet, so that they
// need not read it: "2 spellings [1|Kay|Kline & Lamb LLP|...]". Content, never a counter: the text is saved in files.

/// Rows without a spelling or a source are left out.
std::string text_of_aliases(std::span<book::alias const> rows);
/// Rows of one partner and one need are one, with the last of their days.
std::string text_of_given(std::span<scoring::history::sent const> rows);

/// Nothing where the text is none of these or of another version.
std::optional<std::vector<book::alias>> aliases_from_text(std::string_view text);
std::optional<std::vector<scoring::history::sent>> given_from_text(std::string_view text);

}
