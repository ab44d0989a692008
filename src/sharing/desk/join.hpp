#pragma once
#include "sharing/edit.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::sharing {

/// How a workbook that was not shared comes together with a shared book.
struct join_plan {
    std::vector<std::pair<row_name, std::string>> same;   ///< a row of the workbook, and its key on the server
    rows base{};                     ///< of a desk that joins: the rows that both have, without any content
    std::vector<change> history{};   ///< what a desk with that base takes in to hold the book
    std::vector<row_name> alone{};   ///< rows that only the workbook has: they are added to the book
    std::size_t only_here = 0, only_there = 0, both = 0;
    std::size_t differing = 0;   ///< cells that both have with different contents: the book's will stand
};

/// By what a row is found again in another book, or under another key: a referral by number and prospect, a contact by
/// its name. "" where by its whole content alone.
std::string sign_of(book::table_id table, record const& row);

/// Rows are the same where they have one key; else referrals of one number and prospect, contacts of one name
/// (text/fold), other rows of equal content. What only one of them holds, both will hold; where both hold something
/// else, the book's stands and the workbook's is kept as a conflict; attempts and notes as merge() says.
join_plan join(rows const& workbook, rows const& book, std::int64_t last_change);

}
