#pragma once
#include "book/contact.hpp"
#include "book/source_plan.hpp"
#include "scoring/ledger.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::network {

using book::day;

/// Somebody with whom referrals go both ways (S2: refer them first; S4: non-competing businesses with the same
/// clients).
struct partner {
    std::string name, key;       ///< as the contacts or the ledger spell it; key of the ledger's names
    bool is_business = false;    ///< a Partner or Adviser among the contacts, somebody to whom we have sent clients, or
                                 ///< who serves a need. Others, our clients above all, are owed thanks and no clients
    int received = 0, won = 0;   ///< referrals from them up to today
    int given = 0;               ///< referrals to them up to today
    std::optional<day> last_given;
    double worth = 0;   ///< of the ledger; 0 for who never referred
    std::map<std::string, int>
        needs;   ///< folded: what their plan says they serve, and what we sent them clients for; how often

    /// Above 0 we owe them, below 0 they owe us.
    int balance() const { return received - given; }
};

/// Everybody who referred, was referred to, has a plan, or stands as Partner or Adviser among the contacts. By name
/// key.
std::vector<partner> partners_of(
    std::span<book::contact const> contacts, std::span<book::source_plan const> plans, scoring::ledger const& ranking);

/// Whom we owe: businesses with a balance above 0; the largest balance first, then the greatest worth, then the name.
std::vector<partner const*> owed(std::span<partner const> partners);

/// Who can fill a need, the best first: worth, then balance, then used longest ago (never used comes first), then the
/// name.
std::vector<partner const*> partners_for(std::span<partner const> partners, std::string_view need);

}
