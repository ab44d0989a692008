#pragma once
#include "sharing/desk/join.hpp"
#include "sharing/desk/merge.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::sharing {

// A workbook that was worked on alone gave its referrals numbers of its own, and the book has given the same ones to
// others. When it joins, what it adds to the book gets new ones.

/// Referral numbers of a workbook that joins, as the server has to know them.
struct own_numbers {
    std::vector<row_name>
        referrals{};   ///< that only the workbook has and that may have to change, lowest number first
    std::vector<std::int64_t> numbers{};   ///< of each of them
    std::int64_t highest = 0;              ///< of all referrals that only the workbook has
    std::size_t known_to_change = 0;       ///< those whose number another referral of the book has
};

/// `without_key` are the rows of the workbook that had no key: they were never in a shared book. The number of one that
/// has a key was given by a server, and stays unless another referral of the book has it.
own_numbers numbers_of_own(
    join_plan const& plan, rows const& workbook, rows const& book, std::set<row_name> const& without_key);

/// Asks the server for as many new numbers as are needed: one for each of those that it has given before. From then on
/// it gives none that the workbook has. The answer is the last number that it has given now.
std::string numbers_beside_text(std::string_view book, own_numbers const& own);

/// What is to be written once the server has answered: the new numbers, and in the touches that the workbook alone has
/// those of the referrals they are about. A touch of which it cannot be told stays as it is.
std::vector<cell_write> renumbered(
    own_numbers const& own, std::int64_t last_given, join_plan const& plan, rows const& workbook, rows const& book);

}
