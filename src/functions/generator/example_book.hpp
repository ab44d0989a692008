#pragma once
#include "functions/engine/call.hpp"

namespace referralbook::functions {

/// The small office on which the examples of the ledger functions stand: a Referrals table (header Date, Source,
/// Status, Value), a touch log (When, Who, Kind, Outcome, Brought) and a Rules table (Key, Value), seen on
/// example_today.
matrix const& example_referrals();
matrix const& example_open_referrals();   ///< Referrals with Prospect, what was done, and a row to mend
matrix const& example_touches();
matrix const& example_introductions();   ///< Date, Source, Prospect
matrix const& example_rules();
matrix const& example_aliases();   ///< Spelling, Source
matrix const& example_given();     ///< Date, Partner, Need
matrix const& example_plans();     ///< Source, Serves
inline constexpr book::day example_today = std::chrono::sys_days{std::chrono::year{2026} / std::chrono::November / 20};

}
