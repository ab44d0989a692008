#pragma once
#include "book/date.hpp"
#include "book/result.hpp"
#include "calc/sharing/sdbc_link.hpp"
#include "scoring/carried_referrals.hpp"
#include "sharing/desk/desk.hpp"
#include "sharing/server/server_tables.hpp"

#include <chrono>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace referralbook::calc {

/// What a desk has to do with the referrals that it carries (sharing/carried.hpp): it asks the server for them, and
/// knows them apart from those that its workbook holds. All of it waits for the server: from the worker thread alone.
class carried_part {
public:
    carried_part(std::string book, book::day held_since, sharing::server_tables tables)
        : book_{std::move(book)}, held_since_{held_since}, tables_{std::move(tables)} {}

    /// Those that the server has by now.
    void know_tables(sharing::server_tables tables) { tables_ = std::move(tables); }

    /// Before the desk reads these: what the server has of rows that it may carry is in common from now on.
    book::result<void> look_up(sdbc_link& link, sharing::desk& desk, std::span<sharing::table_picture const> pictures);

    /// Takes what happened to carried referrals out of the history that the desk takes in next, which goes up to the
    /// change `last`.
    book::result<void> leave_out(
        sdbc_link& link, sharing::desk const& desk, std::vector<sharing::change>& history, std::int64_t last);

    /// Reads what the ledger needs of the carried referrals, where that has to be done again: a piece at a time, so
    /// that what is typed meanwhile does not wait for all of them. True while there is more to read.
    bool read(sdbc_link& link, sharing::rows const& base);
    /// What was read last; nullptr where it never was.
    std::shared_ptr<scoring::carried_referrals const> const& all() const { return all_; }
    /// Whether the server could not give them; it is tried again after a while.
    bool is_missing() const { return is_missing_; }

private:
    book::result<sharing::rows> rows_as_of(
        std::int64_t number, sdbc_link& link, sharing::unknown_rows const& which) const;
    void wait_before_next(std::chrono::steady_clock::duration took);

    std::string book_;
    book::day held_since_;
    sharing::server_tables tables_;
    bool changed_ = true, is_missing_ = false;
    std::string after_;   // the last key that was read, while they are being read
    scoring::history_builder rows_;
    std::shared_ptr<scoring::carried_referrals const> all_;
    std::chrono::steady_clock::time_point next_{};
    std::chrono::steady_clock::duration took_{};
};

}
