#pragma once
#include "book/workbook.hpp"
#include "scoring/ledger.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::network {

using book::day;

/// Somebody with whom referrals go both ways (S2: refer them first; S4: non-competing businesses with the same clients).
struct partner {
    std::string name, key;             ///< as the contacts or the ledger spell it; tidy::name_key
    bool is_business = false;          ///< a Partner or Adviser among the contacts, somebody we have referred to, or who serves a need: a client is owed thanks, not clients
    int received = 0, won = 0;         ///< referrals from them up to today
    int given = 0;                     ///< referrals to them up to today
    std::optional<day> last_given;
    double worth = 0;                  ///< of the ledger; 0 for who never referred
    std::set<std::string> needs;       ///< folded: what their plan says they serve, and what we have sent them clients for

    /// Above 0 we owe them, below 0 they owe us.
    int balance() const { return received - given; }
};

/// Everybody who referred, was referred to, or stands as Partner or Adviser among the contacts; rows of the Given sheet
/// dated after `today` do not count, those without a date do. By name key.
std::vector<partner> partners_of(book::workbook const& book, scoring::ledger const& ranking, day today);

/// Whom we owe: businesses with a balance above 0; the largest balance first, then the greatest worth, then the name.
std::vector<partner const*> owed(std::span<partner const> partners);

/// Who can fill a need, the best first: worth, then balance, then used longest ago (never used comes first), then the name.
std::vector<partner const*> partners_for(std::span<partner const> partners, std::string_view need);

}
