#pragma once
#include "book/date.hpp"
#include "book/result.hpp"
#include "sharing/join.hpp"
#include "sharing/rebase.hpp"
#include "sharing/server_tables.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::sharing {

// A desk of a large book need not hold all of its referrals. Those that are closed and were received before a day may
// be *carried*: they stand on the server alone, and the desk reads of them what a ledger needs.

/// Whether a referral is one that may be carried: Won or Lost, received before that day, and its date, source, status
/// and value are such that the server's columns hold them exactly.
bool may_be_carried(record const& referral, book::day held_since);

/// may_be_carried() as a condition of SQL on rb.referral.
std::string carried_condition(book::day held_since);

/// What a ledger needs of a carried referral.
struct carried_referral {
    std::string id{}, source{};
    book::day received{};
    bool won = false;
    std::optional<double> value{};
};

/// Asks for at most `most` of them whose keys come after `after`, by their keys; "" begins.
std::string carried_text(std::string_view book, book::day held_since, std::string_view after, int most);

/// Reads the answer. Refuses what is none of ours.
book::result<std::vector<carried_referral>> carried_of(text_rows const& answer);

/// The carried referrals that this history changes: whoever takes it in needs to know them whole. `base` is what the
/// desk has in common with the server.
std::vector<row_name> carried_in(std::span<change const> history, rows const& base);

/// A history as a desk takes it in that carries referrals.
struct held_history {
    std::vector<change> changes{};
    bool carried_changed = false;   ///< what it carries is to be read again
};
/// Leaves out what happens to carried referrals. One that may be carried no longer, for somebody has opened it again,
/// comes as a new row. `at_the_end` has the rows of carried_in() as they stand after this history; those that are
/// deleted by then are missing.
held_history held_part(
    std::span<change const> history, rows const& at_the_end, rows const& base, rows const& sheet, book::day held_since);

/// Takes the referrals out of a join that may be carried and do not stand in the workbook that joins.
void leave_out_carried(join_plan& plan, book::day held_since);

}
