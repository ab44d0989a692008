#pragma once
#include "commands/set_up/set_up_plan.hpp"
#include "commands/set_up/sheet_rows.hpp"

namespace referralbook::commands {

/// Makes referrals from the rows of the user's sheet: from each row of a referral log, or from each contact with
/// "Referred by" and a date received.
///
/// What is written is what the data says, and what follows from it: a status is understood from a status or stage
/// column, else it is Won for a contact of type Client, else New; In talks, Meeting and Proposal mean that the prospect
/// was reached, Trying means one attempt, both on the day received since no better day is known. A source who is one
/// of the contacts of the sheet is spelled as their own row does.
///
/// History (received more than history_days ago) would open an alarm for every thank-you and report that nobody wrote
/// down. So with settle_history these count as thanked, told, rewarded and invited on the day of set-up - a day that
/// can be told from a real one - and those still open come up again a few each working day, the youngest first (Snoozed
/// until): from that day on, or where they were reached already from the day on which they are to be moved on (F7). No
/// status is closed by that.
referral_plan plan_referrals(sheet_rows const& rows);

/// What a column of contacts is in a log of referrals: who is the prospect, referred by the source, received the date.
recognition::role role_in_log(recognition::role of_contacts);

/// A sheet of contacts with who referred them, read as a log of referrals: where the book's contacts stand on another
/// sheet.
recognition::mapping as_log(recognition::mapping const& contacts);

}
