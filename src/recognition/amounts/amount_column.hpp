#pragma once
#include <optional>
#include <string>
#include <vector>

namespace referralbook::recognition {

/// A column of amounts that stand there as texts, read as one: "1.500" is 1500 where "2.400,50" stands below it.
struct amount_column {
    /// One for each text; nothing where it is blank, no amount, a code ("00417", "+49 711"), or could be two.
    std::vector<std::optional<double>> values;
    /// One for each text: an amount whose number nothing tells. It could be two and no other cell says which, or it
    /// names its money and another cell names another one.
    std::vector<bool> open;
    std::string decimal;    ///< the sign before decimals; "" where no cell tells, or cells contradict
    std::string currency;   ///< what stands beside the amounts ("€", "chf"), where it is one
};

/// Reads each text as read_amount() does; what one of them tells of the signs decides for those that leave it open.
amount_column read_amounts(std::vector<std::string> const& texts);

}
