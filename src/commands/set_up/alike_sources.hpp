#pragma once
#include "commands/set_up/set_up_plan.hpp"
#include "commands/set_up/sheet_rows.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::commands {

/// The contacts of the sheet and the sources of the planned referrals, each once, by their keys.
std::vector<named_source> sources_named(sheet_rows const& rows, referral_plan const& referrals);

/// Those among them that are called as ways are ("Website", "Google", "walk-in"), as each was spelled first: those that
/// are no contacts. They are counted apart and never thanked.
std::vector<std::string> ways_among(std::span<named_source const> names);
/// Those of ways_among() that set-up takes as ways, where the user does not say that they are people. With rules that
/// stand these are new sources alone: the others are what the office left them.
std::vector<std::string> ways_to_take(set_up_facts const& facts, std::span<named_source const> names);

/// Sources of referrals that seem to be one: "Kline & Lamb" and "K & L" are Kline & Lamb LLP, "Tom OBrien" is Tom
/// O'Brien. Each spelling once, with the one that it means: that of a contact, else one with capitals, else the one
/// with most referrals, else the fuller one. Spellings that the book takes for one by itself are not among them.
/// `apart`: two names that somebody said are not the same.
std::vector<joined_spelling> alike_among(
    std::vector<named_source> names, std::function<bool(std::string_view, std::string_view)> const& apart = {});

}
