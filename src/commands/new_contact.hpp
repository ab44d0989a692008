#pragma once
#include "book/change_set.hpp"
#include "book/result.hpp"
#include "book/workbook.hpp"

#include <string>
#include <vector>

namespace referralbook::commands {

/// A row below the user's own contact table that holds a name alone, in the columns that the table has for it: the
/// whole name, first and last name, or the company. The workbook must have a contact table.
book::row_append new_contact(book::workbook const& workbook, std::string const& name);

/// Contacts with these names, in the same step as the other changes, and said in their sentence.
book::result<book::change_set> with_new_contacts(
    book::workbook const& workbook, std::vector<std::string> const& names, book::result<book::change_set> changes);

}
