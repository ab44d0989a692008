#pragma once
#include "book/date.hpp"
#include "book/result.hpp"
#include "sharing/desk/join.hpp"
#include "sharing/server/server_tables.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::sharing {

// A desk of a large book need not hold all of its referrals. Those that are closed and were received before a day may
// be *carried*: they stand on the server alone, and the desk reads of them what a ledger needs.

/// Whether a referral is one that may be carried: Won or Lost, received and closed before that day, and its dates,
/// source, status and value are such that the server's columns hold them exactly.
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

/// Asks how many there are.
std::string carried_count_text(std::string_view book, book::day held_since);

/// Reads the answer to carried_text(). Refuses what is none of ours.
book::result<std::vector<carried_referral>> carried_of(text_rows const& answer);

/// The rows of these keys, and the carried ones of these referral numbers, as one message; the answer is as that of
/// rows_text().
std::string rows_looked_up_text(std::string_view book, book::day held_since, std::span<std::string const> keys,
    std::span<std::int64_t const> numbers, server_tables const& there);

/// Asks for all changes of these referrals after a number, in their order, as history_text() does.
std::string history_of_referrals_text(std::string_view book, std::int64_t after, std::span<std::string const> keys);

/// The carried referrals that this history changes: whoever takes it in needs to know them whole. `base` is what the
/// desk has in common with the server.
std::vector<std::string> carried_keys_in(std::span<change const> history, rows const& base);

/// A history as a desk takes it in that carries referrals.
struct held_history {
    std::vector<change> changes{};
    bool carried_changed = false;   ///< what a ledger needs of those that it carries is to be read again
};
/// Leaves out what happens to carried referrals. One that may be carried no longer, for somebody has opened it again,
/// comes as a new row. `at_the_end` has the rows of carried_keys_in() as they stand after this history; those that are
/// deleted by then are missing. What the desk itself added is left in: its workbook may hold it under another key.
held_history held_part(std::span<change const> history, rows const& at_the_end, rows const& base, std::string_view desk,
    book::day held_since);

/// Takes the referrals out of a join that may be carried and do not stand in the workbook that joins; how many.
std::size_t leave_out_carried(join_plan& plan, book::day held_since);

}
