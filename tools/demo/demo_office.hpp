#pragma once
#include "book/cell.hpp"
#include "book/date.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::demo {

/// A fictional dental practice as its front desk might keep it, seen on one day: a contact sheet with a title above,
/// mixed spellings and gaps, and eighteen months of referrals and touches. The same day gives the same office.
/// In each language it is a practice of another country, with other people and the same story.
struct office {
    std::string_view name;
    std::vector<std::vector<book::cell>> contact_sheet;              ///< rows from the first row of the sheet
    std::vector<int> date_columns;                                   ///< of the contact sheet
    std::vector<std::map<std::string_view, book::cell>> referrals;   ///< by column key, oldest first
    std::vector<std::map<std::string_view, book::cell>> touches;     ///< by column key, oldest first
    struct introduction {
        std::string_view partner, client, need;
        double date;
    };
    std::vector<introduction> given;   ///< what the practice sent to its partners
};

/// The office as of `today`, which should be a working day. Every step F1-F9, every flag and every band occurs.
office office_on(book::day today, std::string_view language = "en");

}
