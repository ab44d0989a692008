#pragma once
#include "book/date.hpp"
#include "book/result.hpp"
#include "calc/sharing/sdbc_link.hpp"
#include "sharing/server/rebase.hpp"
#include "sharing/server/server_tables.hpp"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>

namespace referralbook::calc {

/// What is said where the server stops to answer.
std::string not_answered();

/// 64 random bits.
std::uint64_t random_bits();

/// Why there are no tables to work with.
struct tables_problem {
    enum class cause { silent, unusable };
    std::string sentence{};
    cause why = cause::silent;   ///< unusable: there are none, or they are of another version than this can work with
};

/// A whole number of an answer; 0 where it is blank.
std::int64_t number_of(std::string const& text);

/// Which tables the server has.
std::expected<sharing::server_tables, tables_problem> tables_on(sdbc_link& link);

/// Reads all rows of a book from the server, in windows, but for the referrals that may be carried.
book::result<sharing::stored_rows> read_stored_rows(sdbc_link& link, std::string const& book,
    sharing::server_tables const& tables, std::optional<book::day> held_since = {});

}
