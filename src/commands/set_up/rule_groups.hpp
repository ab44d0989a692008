#pragma once
#include "book/rules/rule_specs.hpp"

#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The rules that stand together on the sheet Rules, below a heading: what an office changes every year first, the
/// numbers of the scoring last.
struct rule_group {
    std::string_view title;   ///< "" for Today, which stands above all headings
    std::vector<book::rule_spec const*> rules;
};

/// Every rule once, in the order of a new Rules sheet. Books of before keep the order that they have: rules are found
/// by their keys.
std::vector<rule_group> rule_groups();

}
