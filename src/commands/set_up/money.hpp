#pragma once
#include "book/cell.hpp"

#include <optional>

namespace referralbook::commands {

/// A number as people write money: "1,200", "€ 1.200,50", "1 200". Nothing where it is no number.
std::optional<double> money_of(book::cell const& value);

}
