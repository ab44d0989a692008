#pragma once
#include "book/workbook.hpp"
#include "commands/tidy_up/contact_table.hpp"
#include "follow_up/visits/neighbours.hpp"

#include <optional>
#include <string>
#include <vector>

namespace referralbook::commands {

/// Which columns of the user's contact table hold a part of an address, from the table's first column on: their own by
/// their headings in any language (words/same_headings.txt), City and Postcode by the book's.
class address_columns {
public:
    address_columns(book::workbook const& workbook, contact_table const& table);

    /// The lines below the name, as the book's language writes them: street and number, a further line, postcode and
    /// city ("York YO1 7HH", "10115 Berlin"; "Salem, OR 97301" where there is a state), country in capitals. A cell
    /// that holds a whole address ("1 High St, York YO1 7HH") becomes lines. Empty where a letter would not arrive: no
    /// street or post-office box, or no place.
    std::vector<std::string> lines(contact_row const& row) const;
    /// The same in parts, for whoever goes there; blank where the row does not say it.
    follow_up::visit_place place(contact_row const& row) const;
    /// The titles that the user's own columns hold: "Frau Dr."; "" where they hold none.
    std::string title(contact_row const& row) const;

    /// The columns that may hold the postcode, from the table's first one on.
    std::vector<std::size_t> const& postcodes() const { return postcode_; }

private:
    std::string first(contact_row const& row, std::vector<std::size_t> const& columns) const;

    std::vector<std::size_t> street_, number_, further_, box_, postcode_, city_, state_, country_, titles_, latitude_,
        longitude_;
    bool english_, number_first_;
};

/// Where the people of the table are: what its columns for street, number, postcode, city and coordinates say. Who has
/// moved is where a colleague at the new firm is. Who says nothing of it is left out.
follow_up::visit_places places_in(book::workbook const& workbook, contact_table const& table);

/// Where a letter reaches somebody; else why not, in the office's language. Who has moved is reached at the address
/// that a colleague has at the new firm: their own row has that of the old one.
struct reached_at {
    std::vector<std::string> lines{};
    std::string why_not{};   ///< "" where there are lines
};
reached_at address_of(book::workbook const& workbook, contact_table const& table, address_columns const& columns,
    book::contact const& who);

/// The whole label: how somebody is called on paper, their company where that says more, the lines of the address.
std::vector<std::string> label_lines(
    book::contact const& who, std::string const& title, std::vector<std::string> const& address);

}
