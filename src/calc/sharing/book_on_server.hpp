#pragma once
#include "calc/sharing/server_desk.hpp"
#include "sharing/desk/own_numbers.hpp"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace referralbook::calc {

// What sharing and joining ask of a server. All of it waits: from a worker thread alone.

/// A book on the server: id and name.
using named_books = std::vector<std::pair<std::string, std::string>>;
book::result<named_books> books_on(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, desk_settings const& who);

/// Makes the tables where there are none yet. Refuses with needs_administrator() where this user may not.
book::result<void> make_tables(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, desk_settings const& who);
std::string needs_administrator();

/// Makes a book of the rows and gives the number of its last change; Once `goes_on` says no, it ends before
/// the next rows: the book keeps its loading_mark, and nobody can join it.
book::result<std::int64_t> load_book(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, desk_settings const& who,
    std::string const& name, sharing::rows const& rows, std::int64_t last_number, std::function<bool()> const& goes_on);

/// A book as it stands now.
struct book_as_it_stands {
    std::string name;
    sharing::rows rows;
    std::int64_t last = 0;
    std::uint64_t carried = 0;   ///< referrals that were left out
    bool may_write = true;
};
/// `held_since`: without the referrals that may be carried then.
book::result<book_as_it_stands> read_book(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, desk_settings const& who,
    std::optional<book::day> held_since);

/// Has new numbers given for referrals of a workbook that joins (sharing/own_numbers.hpp): the last one.
book::result<std::int64_t> numbers_beside(
    com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext> const& context, desk_settings const& who,
    sharing::own_numbers const& own);

}
