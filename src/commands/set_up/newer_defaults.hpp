#pragma once
#include "book/cell.hpp"
#include "text/language.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace referralbook::commands {

/// A row of the Rules sheet of a workbook of before whose usual number is another one now.
struct newer_default {
    int row = 0;                    ///< sheet row, counted from 0
    std::string key;                ///< as it is to stand
    std::optional<double> before;   ///< what stands there; nothing: the row is new
    double now = 0;
    bool renamed = false;   ///< key and explanation are to be written, too
};

/// The numbers to offer: of a Rules table that was made before sources were taken to stop, those usual ones of then
/// that the office left as they were, and the row that is new. A number that was changed is not among them. `rows` are
/// key and value below the header, down to the end of the table; `first` is the sheet row of the first.
std::vector<newer_default> newer_defaults(std::span<std::vector<book::cell> const> rows, int first);

/// "Half-life 365 instead of 180, Of 100 sources stop in a year 50".
std::string in_words(std::span<newer_default const> changes, text::language const& say = {});

}
