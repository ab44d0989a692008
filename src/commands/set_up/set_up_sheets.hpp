#pragma once
#include "commands/set_up/set_up_plan.hpp"

namespace referralbook::commands {

/// The name of the header row of a referral log whose rows have been taken; further logs are RB_LOG_2 and so on.
inline constexpr std::string_view log_name = "RB_LOG";

/// Rows that RB_RULES covers, header included: room for holidays.
inline constexpr int rules_rows = 120;

/// The title, with a number behind it where a sheet has it already ("Referrals 2"); Calc compares titles without case.
std::string free_title(std::vector<std::string> const& titles, std::string_view wanted);

/// The own sheets that are missing, in the order in which they stand behind the user's, each with a title that is free:
/// "Referrals 2" where the workbook has a sheet Referrals already.
std::vector<std::pair<book::table_id, std::string>> missing_sheets(set_up_facts const& facts);

/// The rows of a new Rules sheet: every rule with its default below the heading of its group (key alone), today, what
/// was said of the office, the sources that are ways, and blank Holiday rows.
std::vector<std::vector<book::cell>> rule_rows(set_up_facts const& facts, std::vector<std::string> const& ways = {});

/// The columns of a new Lists sheet: what the schema offers, then what the data holds, each word once.
std::vector<list_plan> list_columns(set_up_facts const& facts, referral_plan const& referrals);

/// How many places a new Sources sheet numbers: every source, and spare ones.
int places_for_sources(set_up_facts const& facts, referral_plan const& referrals);

}
