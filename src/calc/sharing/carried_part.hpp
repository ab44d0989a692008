#pragma once
#include "book/date.hpp"
#include "book/result.hpp"
#include "calc/sharing/sdbc_link.hpp"
#include "scoring/carried_referrals.hpp"
#include "sharing/desk.hpp"
#include "sharing/rebase.hpp"
#include "sharing/server_tables.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace referralbook::calc {

/// What a desk has to do with the referrals that it carries (sharing/carried.hpp): it asks the server for them, and
/// knows them apart from those that its workbook holds. All of it waits for the server: from the worker thread alone.
class carried_part {
public:
    using later_changes = std::function<book::result<std::vector<sharing::change>>(std::int64_t)>;

    carried_part(std::string book, book::day held_since, sharing::server_tables tables)
        : book_{std::move(book)}, held_since_{held_since}, tables_{std::move(tables)} {}

    /// Rows of the workbook that the desk may know as carried ones: what the server has of them is in common from now
    /// on. `history_after` gives all changes after a number.
    book::result<void> look_up(sdbc_link& link, sharing::desk& desk, later_changes const& history_after);

    /// Takes what happened to carried referrals out of the history that the desk takes in next, which goes up to the
    /// change `last`.
    book::result<void> leave_out(sdbc_link& link, sharing::desk const& desk, std::vector<sharing::change>& history,
        std::int64_t last, later_changes const& history_after);

    /// What the ledger needs of the carried referrals, where they have to be read again: piece by piece, so that what
    /// is typed meanwhile does not wait for all of them.
    struct reading {
        std::shared_ptr<scoring::carried_referrals const> all;   ///< once they are there
        bool goes_on = false;
    };
    book::result<reading> read(sdbc_link& link, sharing::rows const& base);

private:
    book::result<sharing::rows> rows_as_of(std::int64_t number, sdbc_link& link,
        std::span<sharing::row_name const> names, later_changes const& history_after) const;

    std::string book_;
    book::day held_since_;
    sharing::server_tables tables_;
    bool changed_ = true;
    std::string after_;   // the last key that was read
    scoring::history_builder rows_;
    std::chrono::steady_clock::time_point was_read_{};
};

}
