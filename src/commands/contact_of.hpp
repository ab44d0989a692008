#pragma once
#include "book/workbook.hpp"

#include <string>
#include <string_view>

namespace referralbook::commands {

/// The contact of a name in any spelling that means the same, else the first of a company of that name; nullptr where
/// the book knows none.
book::contact const* contact_of(book::workbook const& workbook, std::string_view who);

/// The name as the row of the contact calls them, whatever some referral wrote; the text itself where it is nobody's,
/// or the name of a company.
std::string called_as_contact(book::workbook const& workbook, std::string_view who);

/// Whether a contact of this type is a client: "Client", "patient", "Kunde".
bool is_client_type(std::string_view type);

}
