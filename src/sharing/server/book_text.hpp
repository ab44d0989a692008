#pragma once
#include <cstdint>
#include <string>
#include <string_view>

namespace referralbook::sharing {

/// A new UUID (version 4) of 128 random bits.
std::string uuid_of(std::uint64_t first, std::uint64_t second);

/// Asks for the version of the tables. A server without them refuses.
std::string version_text();

/// What stands behind the name of a book until all of it is there.
inline constexpr std::string_view loading_mark = " (being loaded)";

/// Asks which books this login may see: id and name, by their names. Without those that are not there whole.
std::string books_text();

/// Asks for one book: its name, its last change, the change from which its history is kept, and "t" where this login
/// may write. No row: there is no such book, or it is not for this login.
std::string book_text(std::string_view book);

/// Makes a book, for this login too.
std::string new_book_text(std::string_view book, std::string_view name);
/// Says that referral numbers up to this one are given already.
std::string given_numbers_text(std::string_view book, std::int64_t last);
std::string name_book_text(std::string_view book, std::string_view name);

/// Makes a desk of the book known, or says that it has seen the changes up to `seen`.
std::string desk_text(std::string_view book, std::string_view desk, std::string_view name, std::int64_t seen);

/// Says that a desk has left the book: nobody waits for it any longer.
std::string left_text(std::string_view book, std::string_view desk);

/// How many desks were there in the last 10 minutes, this one too.
std::string desks_text(std::string_view book);

/// The last changes of one row or, with `row` "", of the whole book; the latest first. Lines as history_text gives.
std::string changes_text(std::string_view book, std::string_view table, std::string_view row, int most);

}
