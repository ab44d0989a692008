#pragma once
#include "commands/set_up/set_up_facts.hpp"
#include "commands/set_up/set_up_plan.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// Sources of the planned referrals that seem to be one: "Kline & Lamb" and "K & L" are Kline & Lamb LLP, "Tom OBrien"
/// is Tom O'Brien. Each spelling once, with the one that it means: that of a contact, else the one with most referrals,
/// else the fuller one. Spellings that the book takes for one by itself are not among them.
std::vector<joined_spelling> alike_sources(set_up_facts const& facts, referral_plan const& referrals);

/// Sources of the planned referrals that are called as ways are ("Website", "Google", "walk-in"), each once, as it was
/// spelled first: those that are no contacts. They are counted apart and never thanked.
std::vector<std::string> ways_among(set_up_facts const& facts, referral_plan const& referrals);

/// A name, how many referrals it is the source of, and whether it stands in the contact sheet.
struct named_source {
    std::string name;
    int referrals = 0;
    bool is_contact = false;
};
/// The same among names that are given. Only sources of referrals are joined with others. `apart`: two names that
/// somebody said are not the same.
std::vector<joined_spelling> alike_among(
    std::vector<named_source> names, std::function<bool(std::string_view, std::string_view)> const& apart = {});

}
