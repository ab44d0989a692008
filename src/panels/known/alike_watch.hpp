#pragma once
#include "book/workbook.hpp"
#include "commands/set_up/alike_sources.hpp"
#include "scoring/ledger.hpp"

#include <string>
#include <utility>
#include <vector>

namespace referralbook::panels {

/// Which sources seem to be one although they are spelled differently, which is the firm of one contact alone, and
/// which the family name of one alone. Comparing them takes long in a large book, so it is done again only when a name
/// has come or gone, a source has more or fewer referrals, or a decision was taken.
class alike_watch {
public:
    /// Each spelling once, with the one that it seems to mean. Without those that the sheet Not the same tells apart.
    std::vector<commands::joined_spelling> const& look(book::workbook const& workbook, scoring::ledger const& ranking);

private:
    struct names {
        std::vector<std::pair<std::string, int>> sources;            ///< with the number of their referrals
        std::vector<std::pair<std::string, std::string>> contacts;   ///< with their firms
        std::vector<std::pair<std::string, std::string>> apart;
        bool operator==(names const&) const = default;
    };
    static names names_in(book::workbook const& workbook, scoring::ledger const& ranking);
    static std::vector<commands::joined_spelling> firms_of_one(names const& of, scoring::ledger const& ranking);
    static std::vector<commands::joined_spelling> families_of_one(names const& of, scoring::ledger const& ranking);

    std::optional<names> seen_;
    std::vector<commands::joined_spelling> found_;
};

}
