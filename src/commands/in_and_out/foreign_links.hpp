#pragma once
#include "commands/in_and_out/foreign_table.hpp"

#include <span>
#include <string>

namespace referralbook::commands {

/// A cell of a foreign table that is a link as a whole.
struct foreign_link {
    int row = 0, column = 0;   ///< of the table
    std::string target;        ///< "mailto:ben@cole.example"
};

/// The table with the addresses and numbers that links lead to, where the texts of the cells show neither ("write") and
/// the heading above says that the column holds such. Of other columns a remark tells that they have some.
foreign_table with_targets_of_links(
    foreign_table table, std::span<foreign_link const> links, text::language const& writes);

}
